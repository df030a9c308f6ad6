import { createHash } from 'node:crypto';
import { escapeHtml } from './escape';
import { pageScript } from './script';
import { PAGE_STYLE } from './style';

/** A page; what is HTML is escaped already. */
export interface Page {
  readonly title: string;
  /** HTML of the heading. */
  readonly heading: string;
  /** HTML of its sections. */
  readonly sections: Iterable<string>;
  /** HTML of what stands at its end. */
  readonly footer: string;
  /** Content of style elements that its sections hold. @default none */
  readonly styles?: readonly string[];
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * One page that needs nothing else, in parts: it reads from a file, without a network and without JavaScript. Its policy lets run only the program
 * that is written here, so that no value can become another one.
 */
export function* pageOf({ title, heading, sections, footer, styles = [] }: Page): Generator<string> {
  const script = pageScript();
  const allowed = [PAGE_STYLE, ...styles].map(digest).join(' ');
  const policy = `default-src 'none'; style-src ${allowed}; script-src ${digest(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
</head>
<body>
<header><h1>${heading}</h1></header>
<main>
`;
  for (const section of sections) if (section !== '') yield `${section}\n`;
  yield `</main>
<footer><p>${footer}</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

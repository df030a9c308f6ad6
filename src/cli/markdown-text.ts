import { createColors } from 'picocolors';
import { wrap } from '../common/columns/wrap';

type Colours = ReturnType<typeof createColors>;

/** A link as its text, with the address after it where that is one of the web. */
function plainLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label: string, target: string) => (/^https?:/.test(target) && target !== label ? `${label} <${target}>` : label));
}

function paragraph(lines: readonly string[], width: number, colours: Colours): string {
  const text = plainLinks(lines.map((line) => line.trim()).join(' '));
  const heading = /^#+ (.*)/.exec(text);
  if (heading !== null) return wrap(colours.bold(heading[1]), { columns: width });
  const [, bullet = '', rest = text] = /^([-*] |\d+\. )(.*)/.exec(text) ?? [];
  return wrap(bullet + rest.replace(/\s+/g, ' '), { columns: width, indent: ' '.repeat(bullet.length) });
}

/** Where a line begins a paragraph of its own. */
const STARTS = /^(#|[-*] |\d+\. |\|)/;

/** A page of ours, written in Markdown, as text for a terminal of that width: headings, paragraphs, lists, code. */
export function markdownText(markdown: string, { width, colour }: { readonly width: number; readonly colour: boolean }): string {
  const colours = createColors(colour);
  const blocks: string[] = [];
  let open: string[] = [];
  let code = false;
  const close = (): void => {
    if (open.length > 0) blocks.push(paragraph(open, width, colours));
    open = [];
  };
  for (const line of markdown.trimEnd().split('\n')) {
    if (line.startsWith('```')) {
      close();
      code = !code;
    } else if (code) {
      blocks.push(wrap(colours.dim(`    ${line}`), { columns: width, long: 'break' }));
    } else if (line.trim() === '') {
      close();
      blocks.push('');
    } else {
      if (STARTS.test(line)) close();
      open.push(line);
      if (/^[#|]/.test(line)) close();
    }
  }
  close();
  return `${blocks.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

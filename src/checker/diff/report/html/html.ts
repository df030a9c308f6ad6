import { createHash } from 'node:crypto';
import { changesSection } from './changes';
import { escapeHtml } from './escape';
import { risksSection, rulesSection } from './risks';
import type { Explain } from './risks';
import { pageScript } from './script';
import { PAGE_STYLE } from './style';
import { filterForm, summarySection } from './summary';
import { inertReport } from '../inert-report';
import type { Report } from '../report';

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The report as one page that needs nothing else: it reads from a file, without a network and without JavaScript. Its policy lets
 * run only the program that is written here, so that no value can become another one.
 *
 * @param explain gives the page of a rule
 */
export function renderHtml(found: Report, explain: Explain = () => undefined): string {
  const report = inertReport(found);
  const script = pageScript();
  const policy = `default-src 'none'; style-src ${digest(PAGE_STYLE)}; script-src ${digest(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const renderer = report.renderer === undefined ? '' : `Rendered with ${escapeHtml(report.renderer)}. `;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`What changes from ${report.before} to ${report.after}`)}</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
</head>
<body>
<header><h1>What changes from <code>${escapeHtml(report.before)}</code> to <code>${escapeHtml(report.after)}</code></h1></header>
<main>
${summarySection(report)}
${filterForm(report)}
${risksSection(report)}
${changesSection(report)}
${rulesSection(report, explain)}
</main>
<footer><p>${renderer}The values of Secrets are not shown.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

import { inertReport } from './inert-report';
import type { Reporter } from './reporter';
import { describePlace } from './source';
import { summarySentence } from './summary';
import { own } from '../../../common/own';
import type { Finding } from '../finding';
import type { OverlaySummary, Report } from '../report';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

// Characters that XML 1.0 cannot hold at all, not even escaped.
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

function escape(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"\n\t]/g, (character) => own(ENTITIES, character) ?? character);
}

function failure(finding: Finding): string {
  const place = finding.path === '' ? '' : `${finding.path}: `;
  const name = escape(`${finding.resource || 'stream'} ${finding.rule}`.trim());
  const source = finding.source === undefined ? [] : [describePlace(finding.source)];
  const text = escape([`${place}${finding.message}`, finding.hint, ...source].filter((line) => line !== '').join('\n'));
  const outcome = finding.severity === 'error'
    ? `<failure type="${escape(finding.rule)}" message="${escape(finding.message)}">${text}</failure>`
    : `<system-out>${finding.severity}: ${text}</system-out>`;
  return `    <testcase classname="${escape(finding.overlay)}" name="${name}">${outcome}</testcase>\n`;
}

function suite(overlay: OverlaySummary, findings: readonly Finding[]): string {
  const documents = escape(`${overlay.documents} documents checked`);
  const cases = findings.map(failure).join('') + `    <testcase classname="${escape(overlay.overlay)}" name="${documents}"/>\n`;
  const time = (overlay.milliseconds / 1000).toFixed(3);
  const counts = `tests="${findings.length + 1}" failures="${overlay.errors}" errors="0" time="${time}"`;
  return `  <testsuite name="${escape(overlay.overlay)}" ${counts}>\n${cases}  </testsuite>\n`;
}

/** JUnit XML: a suite per stream, a test case per finding; errors fail, the rest is output. */
export const junitReporter: Reporter = {
  report: (found: Report) => {
    const report = inertReport(found);
    const suites = report.overlays.map((overlay) => suite(overlay, report.findings.filter((finding) => finding.overlay === overlay.overlay)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escape(summarySentence(report).trim())}">\n${suites.join('')}</testsuites>\n`;
  },
};

import { createColors } from 'picocolors';
import type { Finding, Severity } from '../../findings/finding';
import type { Report } from '../report';
import { bySeverity } from '../report';
import type { Reporter } from './reporter';
import { sourcesOf } from './source';
import { overlayTable, summarySentence } from './summary';

type Colours = ReturnType<typeof createColors>;

function paint(severity: Severity, colours: Colours): string {
  const label = severity.padEnd('warning'.length);
  return severity === 'error' ? colours.red(label) : severity === 'warning' ? colours.yellow(label) : colours.cyan(label);
}

function formatFinding(finding: Finding, colours: Colours): string {
  const place = finding.path === '' ? '' : `${finding.path}: `;
  const head = `  ${paint(finding.severity, colours)}  ${place}${finding.message}  ${colours.dim(finding.rule)}\n`;
  return finding.hint === '' ? head : `${head}           ${colours.dim(finding.hint)}\n`;
}

interface Group {
  readonly overlay: string;
  readonly subject: string;
  readonly findings: Finding[];
}

/** Findings by the object they are about, the object with the most severe finding first. */
function groupByResource(report: Report): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of report.findings.toSorted(bySeverity)) {
    const subject = finding.resource || (finding.document < 0 ? 'the whole stream' : `document ${finding.document}`);
    const key = JSON.stringify([finding.overlay, subject]);
    const group = groups.get(key) ?? { overlay: finding.overlay, subject, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()];
}

/** The findings alone, without the summary; what is the same in several overlays stands there once. */
export function formatFindings(report: Report, colour: boolean): string {
  const colours = createColors(colour);
  const sources = sourcesOf(report);
  const overlaysOf = new Map<string, { readonly subject: string; readonly body: string; readonly overlays: string[] }>();
  for (const { overlay, subject, findings } of groupByResource(report)) {
    const body = findings.map((finding) => formatFinding(finding, colours)).join('');
    const entry = overlaysOf.get(subject + body) ?? { subject, body, overlays: [] };
    overlaysOf.set(subject + body, entry);
    entry.overlays.push(overlay);
  }
  return [...overlaysOf.values()].map(({ subject, body, overlays }) => {
    const from = overlays.flatMap((overlay) => sources.get(overlay) ?? []).filter((source) => !overlays.includes(source));
    const where = from.length === 0 ? '' : colours.dim(`  (${from.join(', ')})`);
    return `${colours.bold(`${overlays.join(', ')}: ${subject}`)}${where}\n${body}\n`;
  }).join('');
}

/** For people: grouped by object, most severe first, a table at the end. */
export function textReporter(colour: boolean): Reporter {
  return { report: (report) => `${formatFindings(report, colour)}${overlayTable(report)}${summarySentence(report)}` };
}

import { createColors } from 'picocolors';
import { foldUnsetFields } from './fold';
import type { Reporter } from './reporter';
import { describePlace, placesOf } from './source';
import { overlayTable, schemaLines, summarySentence } from './summary';
import { bySeverity } from '../../validate/report';
import type { Report } from '../../validate/report';
import type { Finding, Severity } from '../finding';

type Colours = ReturnType<typeof createColors>;

function paint(severity: Severity, colours: Colours): string {
  const label = severity.padEnd('warning'.length);
  return severity === 'error' ? colours.red(label) : severity === 'warning' ? colours.yellow(label) : colours.cyan(label);
}

function formatFinding(finding: Finding, colours: Colours): string {
  const place = finding.path === '' ? '' : `${finding.path}: `;
  const head = `  ${paint(finding.severity, colours)}  ${place}${finding.message}  ${colours.dim(finding.rule)}\n`;
  const written = finding.source === undefined ? '' : describePlace(finding.source);
  const source = finding.message.startsWith(`${written}: `) ? '' : written;
  return head + [finding.hint, source].filter((line) => line !== '').map((line) => `           ${colours.dim(line)}\n`).join('');
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
    const subject = finding.resource || (finding.document < 0 ? 'as a whole' : `document ${finding.document}`);
    const key = JSON.stringify([finding.overlay, subject]);
    const group = groups.get(key) ?? { overlay: finding.overlay, subject, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()];
}

/** A group with the overlays that it is the same in, and the files that stand for findings without a line of their own. */
interface Merged {
  readonly subject: string;
  readonly body: string;
  readonly overlays: string[];
  readonly files: Set<string>;
}

/** The findings alone, without the summary; what is the same in several overlays stands there once. */
export function formatFindings(report: Report, colour: boolean): string {
  const colours = createColors(colour);
  const placeOf = placesOf(report);
  const merged = new Map<string, Merged>();
  for (const group of groupByResource(report)) {
    const body = foldUnsetFields(group.findings).map((finding) => formatFinding(finding, colours)).join('');
    const entry = merged.get(group.subject + body) ?? { subject: group.subject, body, overlays: [], files: new Set() };
    merged.set(group.subject + body, entry);
    entry.overlays.push(group.overlay);
    for (const finding of group.findings) {
      const file = finding.source === undefined ? placeOf(finding)?.file : undefined;
      if (file !== undefined && file !== group.overlay) entry.files.add(file);
    }
  }
  return [...merged.values()].map(({ subject, body, overlays, files }) => {
    const where = files.size === 0 ? '' : colours.dim(`  (${[...files].join(', ')})`);
    return `${colours.bold(`${overlays.join(', ')}: ${subject}`)}${where}\n${body}\n`;
  }).join('');
}

/** For people: grouped by object, most severe first, a table at the end. */
export function textReporter(colour: boolean): Reporter {
  return { report: (report) => `${formatFindings(report, colour)}${overlayTable(report)}${summarySentence(report)}${createColors(colour).dim(schemaLines(report))}` };
}

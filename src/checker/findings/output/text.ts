import { createColors } from 'picocolors';
import { adviceLines } from './advice-lines';
import { adviceOf } from './causes';
import { foldUnsetFields } from './fold';
import { foldEqual, manyEqual, sayingOf } from './fold-equal';
import { inertReport } from './inert-report';
import type { Reporter, ReporterOptions } from './reporter';
import { describePlace, placesOf } from './source';
import { overlayTable, schemaLines, summarySentence } from './summary';
import { wrap } from '../../../common/columns/wrap';
import { someNames } from '../../../common/some-names';
import { guardLines } from '../../../system/inert';
import type { Finding, Severity } from '../finding';
import { bySeverity } from '../report';
import type { Report } from '../report';

type Colours = ReturnType<typeof createColors>;

function paint(severity: Severity, colours: Colours): string {
  const label = severity.padEnd('warning'.length);
  return severity === 'error' ? colours.red(label) : severity === 'warning' ? colours.yellow(label) : colours.cyan(label);
}

/** Where the text of a finding stands. */
const INDENT = ' '.repeat('  warning  '.length);

/** Lines after the first stand under it, so that none can pass for a line of the report. */
function indented(text: string): string {
  return text.trimEnd().replaceAll('\n', `\n${INDENT}`);
}

/** How findings are written. */
interface Style {
  readonly colours: Colours;
  readonly columns?: number;
}

function formatFinding(finding: Finding, { colours, columns }: Style): string {
  const place = finding.path === '' ? '' : `${finding.path}: `;
  const head = `  ${paint(finding.severity, colours)}  ${place}${indented(finding.message)}  ${colours.dim(finding.rule)}`;
  // What is said of a stream as a whole names its place itself.
  const source = finding.source === undefined || finding.document < 0 ? '' : describePlace(finding.source);
  const below = [finding.hint, source].filter((line) => line !== '').map((line) => `${INDENT}${colours.dim(indented(line))}`);
  return [head, ...below].map((line) => `${wrap(line, { columns, indent: INDENT })}\n`).join('');
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

function kindOf(subject: string): string {
  return subject.slice(0, subject.lastIndexOf(' ') + 1);
}

/** Many objects of one kind about which the same is said are told as one. */
function foldGroups(groups: readonly Group[]): Group[] {
  const keyOf = ({ overlay, subject, findings }: Group): string => JSON.stringify([overlay, kindOf(subject), findings.map(sayingOf)]);
  return manyEqual(groups, keyOf).map((same) => {
    const [first] = same;
    return same.length === 1 ? first : { ...first, subject: `${kindOf(first.subject)}${someNames(same.map(({ subject }) => subject.slice(kindOf(subject).length)))}` };
  });
}

/** A group with the overlays that it is the same in, and the files that stand for findings without a line of their own. */
interface Merged {
  readonly subject: string;
  readonly body: string;
  readonly overlays: string[];
  readonly files: Set<string>;
}

/** The findings alone, without the summary; what is the same in several overlays stands there once. */
export function formatFindings(found: Report, { colour, columns }: Pick<ReporterOptions, 'colour' | 'columns'>): string {
  const report = inertReport(found);
  const colours = createColors(colour);
  const placeOf = placesOf(report);
  const merged = new Map<string, Merged>();
  for (const group of foldGroups(groupByResource(report))) {
    const body = foldEqual(foldUnsetFields(group.findings)).map((finding) => formatFinding(finding, { colours, columns })).join('');
    const entry = merged.get(group.subject + body) ?? { subject: group.subject, body, overlays: [], files: new Set() };
    merged.set(group.subject + body, entry);
    entry.overlays.push(group.overlay);
    for (const finding of group.findings) {
      const file = finding.source === undefined ? placeOf(finding)?.file : undefined;
      if (file !== undefined && file !== group.overlay) entry.files.add(file);
    }
  }
  return [...merged.values()].map(({ subject, body, overlays, files }) => {
    const where = files.size === 0 ? '' : colours.dim(`  (${someNames([...files])})`);
    return guardLines(`${wrap(`${colours.bold(`${someNames(overlays, 50)}: ${subject}`)}${where}`, { columns })}\n${body}\n`);
  }).join('');
}

/** For people: grouped by object, most severe first, then hardening advice as numbers, a table at the end. */
export function textReporter({ colour, columns, rules, all = false, summary = true }: ReporterOptions): Reporter {
  const isAdvice = all ? () => false : adviceOf(rules);
  const report = (found: Report): string => {
    const shown = inertReport(found);
    const told = { ...found, findings: found.findings.filter((finding) => !isAdvice(finding)) };
    const advice = guardLines(adviceLines(shown.findings.filter(isAdvice), rules, columns));
    const sums = `${summarySentence(shown)}${createColors(colour).dim(schemaLines(shown))}`;
    const end = summary ? `${guardLines(overlayTable(shown, columns))}${wrap(sums, { columns })}` : '';
    return `${formatFindings(told, { colour, columns })}${advice}${end}`;
  };
  return { report };
}

import pc from 'picocolors';
import type { Section } from './fit';
import { fitSections } from './fit';
import { inertReport } from './inert-report';
import type { Report, ReportChange, ReportGroup, ReportRisk, ReportRow } from './report';
import { countOf, countedKinds, plural, shortNames, withSameRemedy } from './sentence';
import { wrap } from '../../../common/columns/wrap';
import { someNames } from '../../../common/some-names';
import { guardLines } from '../../../system/inert';
import { formatTable } from '../../findings/output/table';
import { describeSides } from '../changes/describe-sides';

type Colours = ReturnType<typeof pc.createColors>;

/** How the report is written to a terminal. */
export interface TextOptions {
  /** @default false */
  readonly colour?: boolean;
  /** @default unlimited */
  readonly maxChars?: number;
  /** How wide lines may be. @default as wide as they are */
  readonly columns?: number;
  /** Whether the table of overlays stands there. @default true */
  readonly summary?: boolean;
}

const SIGNS = { added: '+', removed: '-', modified: '~', replaced: '>' } as const;

const MOST_FIELDS = 100;
const MOST_OVERLAYS = 50;

function paintSign(sign: string, colours: Colours): string {
  if (sign === '+') return colours.green(sign);
  return sign === '-' ? colours.red(sign) : colours.yellow(sign);
}

function paintLevel(level: ReportRisk['level'], colours: Colours): string {
  if (level === 'high') return colours.red(level);
  return level === 'medium' ? colours.yellow(level) : level;
}

function rowCells(row: ReportRow, kinds: ReturnType<typeof countedKinds>): string[] {
  const { overlay, presence, risks, failed } = row;
  const name = presence === 'both' ? overlay : `${overlay} (${presence})`;
  const levels = (['high', 'medium', 'low'] as const).filter((level) => risks[level] > 0).map((level) => `${risks[level]} ${level}`).join(', ') || '-';
  return failed.length > 0 ? [name, ...kinds.map((_, index) => (index === 0 ? 'did not build' : '')), failed.join(' and ')] : [name, ...kinds.map((kind) => String(row[kind])), levels];
}

function table(rows: readonly ReportRow[], columns?: number): string[] {
  const kinds = countedKinds(rows);
  const text = formatTable(['overlay', ...kinds, 'risks'], rows.map((row) => rowCells(row, kinds)), new Set(), { columns });
  return text.split(/(?<=\n)/);
}

function where(overlays: readonly string[]): string {
  return overlays.length === 1 ? `in ${overlays[0]}` : `same in ${someNames(overlays, MOST_OVERLAYS)}`;
}

function risk(entry: ReportRisk, sameRemedy: boolean, colours: Colours): string {
  const remedy = sameRemedy ? `[${entry.rule}, as above]` : `${entry.hint} [${entry.rule}]`;
  return `${paintLevel(entry.level, colours)}  ${someNames(entry.subjects)} (${where(entry.overlays)})\n  ${entry.message}\n  ${colours.dim(remedy)}\n`;
}

function change(group: ReportGroup, colours: Colours): string {
  const { changes, fields: all } = group;
  const [entry] = changes;
  const names = changes.length === 1 ? entry.resource : `${countOf(group)}: ${someNames(shortNames(group), 12)}`;
  const was = changes.length > 1 || entry.was === undefined ? '' : `, was ${entry.was}`;
  const head = `${paintSign(SIGNS[entry.change], colours)} ${colours.bold(names)} ${entry.change}${was} (${where(entry.overlays)})`;
  const summary = entry.summary === undefined ? '' : `    ${entry.summary}\n`;
  const fields = all.slice(0, MOST_FIELDS).map((field) => {
    const [before, after] = describeSides(field);
    return `    ${field.path}: ${colours.red(before)} → ${colours.green(after)}\n`;
  });
  const more = all.length > MOST_FIELDS ? `    … and ${plural(all.length - MOST_FIELDS, 'more field')}\n` : '';
  return `${head}${entry.forbidden ? colours.red(' the API server refuses this') : ''}\n${summary}${fields.join('')}${more}`;
}

function paintLine(line: string, colours: Colours): string {
  if (line.startsWith('+')) return colours.green(line);
  return line.startsWith('-') ? colours.red(line) : line;
}

function hunk(entry: ReportChange, colours: Colours): string {
  const lines = entry.hunk.split('\n').map((line) => paintLine(line, colours)).join('\n');
  return `${colours.bold(`${entry.resource} (${someNames(entry.overlays, MOST_OVERLAYS)})`)}\n${lines}\n\n`;
}

function section(open: string, items: readonly string[], noun: string, close = '\n'): Section {
  return { open, items, close, leftOut: (count) => `(${plural(count, noun)} left out to fit)\n\n` };
}

function guarded(sections: readonly Section[], columns?: number): Section[] {
  return sections.map((one) => ({ ...one, items: one.items.map((item) => guardLines(wrap(item, { columns, long: 'break' }))) }));
}

/** The report for a terminal or a log. */
export function renderText(found: Report, options: TextOptions = {}): string {
  const { colour = false, columns, maxChars = Number.POSITIVE_INFINITY, summary = true } = options;
  const report = inertReport(found);
  const colours = pc.createColors(colour);
  const same = withSameRemedy(report.risks);
  const changed = report.changes.length > 0 || report.failures.length > 0;
  return fitSections(guarded([
    section('', [`${[report.sentence, ...report.notes].join('\n')}\n\n`], 'sentence', ''),
    section('', changed && summary ? table(report.rows, columns) : [], 'overlay'),
    section('', report.failures.map(({ overlays, sides, message }) => `${someNames(overlays, MOST_OVERLAYS)} did not build ${sides.join(' and ')} the change:\n${message.trimEnd()}\n`), 'error'),
    section('', report.risks.map((entry) => risk(entry, same.has(entry), colours)), 'risk'),
    section('', report.groups.map((entry) => change(entry, colours)), 'change'),
    section('', report.changes.map((entry) => hunk(entry, colours)), 'hunk', ''),
  ], columns), maxChars);
}

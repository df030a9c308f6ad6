import type { ReportGroup, ReportRisk, ReportRow, ReportSubject } from './report';
import { someNames } from '../../../common/some-names';

/** `1 object`, `2 objects`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `3 × Service`, `5 objects`. */
export function countOf({ changes, title }: ReportGroup): string {
  return title === changes[0].kind ? `${changes.length} × ${title}` : `${changes.length} ${title}`;
}

/** How objects are called in a list: by namespace and name, with the kind where the list holds several. */
export function shortNames({ changes, title }: ReportGroup): string[] {
  return changes.map(({ resource, kind }) => `${title === kind ? '' : `${kind} `}${resource.split(' ').at(-1) ?? ''}`);
}

/** The risks of which a risk before them has the same remedy. */
export function withSameRemedy(risks: readonly ReportRisk[]): ReadonlySet<ReportRisk> {
  const said = new Set<string>();
  return new Set(risks.filter(({ rule, hint }) => {
    const key = `${rule} ${hint}`;
    const known = said.has(key);
    said.add(key);
    return known;
  }));
}

const KINDS = ['added', 'modified', 'replaced', 'removed'] as const;

/** The columns of the table that count objects; `replaced` only where something is. */
export function countedKinds(rows: readonly ReportRow[]): readonly (typeof KINDS)[number][] {
  return KINDS.filter((kind) => kind !== 'replaced' || rows.some((row) => row.replaced > 0));
}

function sum(rows: readonly ReportRow[], read: (row: ReportRow) => number): number {
  return rows.reduce((total, row) => total + read(row), 0);
}

/** Kinds of which no rule knows anything, with how many objects of them change. */
export interface Unknown {
  readonly objects: number;
  readonly kinds: readonly string[];
}

function noneKnown({ objects, kinds }: Unknown): string {
  if (objects === 0) return 'no known risks';
  return `no known risks; no rule looks at ${objects} of the objects (${someNames(kinds)})`;
}

function risksOf(rows: readonly ReportRow[], unknown: Unknown): string {
  const parts = (['high', 'medium', 'low'] as const).map((level) => [sum(rows, (row) => row.risks[level]), level] as const).filter(([found]) => found > 0);
  return parts.length === 0 ? noneKnown(unknown) : `risks: ${parts.map(([found, level]) => `${found} ${level}`).join(', ')}`;
}

/** The report in one sentence. */
export function summarize(rows: readonly ReportRow[], { before, after }: ReportSubject, reason: string | undefined, unknown: Unknown): string {
  const failed = rows.filter((row) => row.failed.length > 0).length;
  const broken = failed === 0 ? '' : ` ${plural(failed, 'overlay')} did not build.`;
  if (reason !== undefined && failed === rows.length && failed > 0) return `From ${before} to ${after}: ${reason}.`;
  if (reason !== undefined) return `Nothing changes from ${before} to ${after}: ${reason}.${broken}`;
  const changed = rows.filter((row) => row.added + row.modified + row.replaced + row.removed > 0).length;
  const parts = KINDS.map((kind) => [sum(rows, (row) => row[kind]), kind] as const).filter(([found]) => found > 0);
  const what = parts.map(([found, kind], index) => (index === 0 ? `${plural(found, 'object')} ${kind}` : `${found} ${kind}`)).join(', ');
  return `From ${before} to ${after}: ${what} in ${changed} of ${plural(rows.length, 'overlay')}; ${risksOf(rows, unknown)}.${broken}`;
}

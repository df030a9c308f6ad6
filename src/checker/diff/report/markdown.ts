import type { Section } from './fit';
import { fitSections } from './fit';
import { inertReport } from './inert-report';
import type { Report, ReportChange, ReportFailure, ReportGroup, ReportRisk, ReportRow } from './report';
import { countOf, countedKinds, plural, shortNames, withSameRemedy } from './sentence';
import { cell, code, fenced, html, htmlName, plain } from '../../../common/markdown';
import { someNames } from '../../../common/some-names';
import { guardLines } from '../../../system/inert';
import { describeSides } from '../changes/describe-sides';

const LEVELS = { high: '🔴 high', medium: '🟠 medium', low: '🟡 low' } as const;
const SIGNS = { added: '➕', removed: '➖', modified: '✏️', replaced: '🔁' } as const;
const MOST_LINES = 120;
const MOST_FIELDS = 12;
/** So many entries of a section are read at a glance. */
const MOST_OPEN = 15;

function row(entry: ReportRow, kinds: ReturnType<typeof countedKinds>): string {
  const { overlay, presence, risks, failed } = entry;
  const state = presence === 'both' ? '' : ` (${presence === 'added' ? 'new overlay' : 'overlay removed'})`;
  const counts = kinds.map((kind) => (failed.length > 0 ? '–' : String(entry[kind]))).join(' | ');
  const levels = (['high', 'medium', 'low'] as const).filter((level) => risks[level] > 0).map((level) => `${risks[level]} ${level}`);
  const last = failed.length > 0 ? `**did not build ${failed.join(' and ')} the change**` : levels.join(', ') || '–';
  return `| ${cell(overlay)}${state} | ${counts} | ${last} |\n`;
}

function where(overlays: readonly string[]): string {
  return overlays.length === 1 ? `in ${plain(overlays[0])}` : `same in ${someNames(overlays, 50).split(', ').map(plain).join(', ')}`;
}

function failure({ overlays, sides, message }: ReportFailure): string {
  return `${overlays.map(code).join(', ')} did not build ${sides.join(' and ')} the change:\n\n${fenced(message.trimEnd().slice(0, 2000), '')}\n`;
}

function risk({ level, subjects, overlays, message, hint, rule }: ReportRisk, sameRemedy: boolean): string {
  const remedy = sameRemedy ? `(${code(rule)}, as above)` : `${plain(hint)} (${code(rule)})`;
  return `- **${LEVELS[level]}** ${someNames(subjects.map(code))} (${where(overlays)}): ${plain(message)}\n  ${remedy}\n`;
}

function title(group: ReportGroup): string {
  const { changes } = group;
  const [{ change: kind, resource, was }] = changes;
  if (changes.length > 1) return `${SIGNS[kind]} ${plain(countOf(group))} ${kind}: ${someNames(shortNames(group).map(code), 20)}`;
  return `${SIGNS[kind]} ${code(resource)} ${kind}${was === undefined ? '' : `, was ${code(was)}`}`;
}

function change(group: ReportGroup): string {
  const [entry] = group.changes;
  const summary = entry.summary === undefined ? '' : `  - ${code(entry.summary)}\n`;
  const fields = group.fields.slice(0, MOST_FIELDS)
    .map((field) => `  - ${code(field.path)}: ${describeSides(field).map(code).join(' → ')}\n`).join('');
  const more = group.fields.length > MOST_FIELDS ? `  - … and ${plural(group.fields.length - MOST_FIELDS, 'more field')}\n` : '';
  const refused = entry.forbidden ? ' **the API server refuses this**' : '';
  return `- ${title(group)} (${where(entry.overlays)})${refused}\n${summary}${fields}${more}`;
}

function shorten(text: string): string {
  const lines = text.split('\n');
  return lines.length <= MOST_LINES ? text : [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines`].join('\n');
}

function hunk(entry: ReportChange): string {
  const summary = `<summary>${SIGNS[entry.change]} <code>${html(entry.resource)}</code> in ${entry.overlays.map(htmlName).join(', ')}</summary>`;
  return `<details>${summary}\n\n${fenced(shorten(entry.hunk), 'diff')}\n</details>\n\n`;
}

function section(open: string, items: readonly string[], noun: string, close = '\n'): Section {
  return { open, items: items.map(guardLines), close, leftOut: (count) => `*${plural(count, noun)} left out to fit; see the full report.*\n\n` };
}

/** A section of which what goes beyond a screen is folded. */
function screens(open: string, items: readonly string[], noun: string): Section[] {
  const more = items.slice(MOST_OPEN);
  const fold = `<details><summary>${plural(more.length, `more ${noun}`)}</summary>\n\n`;
  return [section(open, items.slice(0, MOST_OPEN), noun), section(fold, more, noun, '\n</details>\n\n')];
}

/** The report as Markdown for a comment on GitHub or GitLab, in at most `maxChars` characters. */
export function renderMarkdown(found: Report, maxChars = Number.POSITIVE_INFINITY): string {
  const report = inertReport(found);
  const same = withSameRemedy(report.risks);
  const kinds = countedKinds(report.rows);
  const table = `| overlay | ${kinds.join(' | ')} | risks |\n|---|${kinds.map(() => '--:|').join('')}---|\n`;
  const foot = report.renderer === undefined ? [] : [`<sub>Rendered with ${plain(report.renderer)}.</sub>\n`];
  return fitSections([
    section('', [`${[report.sentence, ...report.notes].map(plain).join('\n')}\n\n`], 'sentence', ''),
    section(table, report.rows.map((entry) => row(entry, kinds)), 'overlay'),
    section('### Did not build\n\n', report.failures.map(failure), 'error'),
    ...screens('### Risks\n\n', report.risks.map((entry) => risk(entry, same.has(entry))), 'risk'),
    ...screens('### Changes\n\n', report.groups.map(change), 'change'),
    section('### YAML\n\n', report.changes.map(hunk), 'hunk', ''),
    { ...section('', foot, 'line', ''), leftOut: () => '' },
  ], maxChars);
}

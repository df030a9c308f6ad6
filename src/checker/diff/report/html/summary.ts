import { someNames } from '../../../../common/some-names';
import { badge, filterForm, table } from '../../../page/elements';
import { escapeHtml, escapeLines } from '../../../page/escape';
import { RISK_LEVELS } from '../../changes/risk';
import type { Report, ReportRow } from '../report';
import { countedKinds } from '../sentence';

const STATES = { both: '', added: ' <span class="dim">(new overlay)</span>', removed: ' <span class="dim">(overlay removed)</span>' } as const;

function row(entry: ReportRow, kinds: ReturnType<typeof countedKinds>): string {
  const { overlay, presence, risks, failed } = entry;
  const levels = RISK_LEVELS.filter((level) => risks[level] > 0).map((level) => badge(level, `${risks[level]} ${level}`)).join(' ');
  const cells = failed.length > 0
    ? `<td colspan="${kinds.length + 1}">${badge('high', `did not build ${failed.join(' and ')} the change`)}</td>`
    : `${kinds.map((kind) => `<td class="number">${entry[kind]}</td>`).join('')}<td>${levels || '–'}</td>`;
  return `<tr><th scope="row"><code>${escapeHtml(overlay)}</code>${STATES[presence]}</th>${cells}</tr>`;
}

/** The report in a sentence and a table, and what did not build. */
export function summarySection(report: Report): string {
  const notes = report.notes.map((note) => `<p class="lead">${escapeHtml(note)}</p>`).join('\n');
  const kinds = countedKinds(report.rows);
  const head = ['overlay', ...kinds, 'risks'];
  const rows = table(head, report.rows.map((entry) => row(entry, kinds)), new Set(kinds.map((_, index) => index + 1)));
  const failures = report.failures.map(({ overlays, sides, message }) => `<h3><code>${escapeHtml(someNames(overlays, 50))}</code> did not build ${sides.join(' and ')} the change</h3><pre class="error">${escapeLines(message.trimEnd())}</pre>`).join('\n');
  return `<p class="lead">${escapeHtml(report.sentence)}</p>\n${notes}\n${report.rows.length === 0 ? '' : rows}\n${failures === '' ? '' : `<section><h2>Did not build</h2>${failures}</section>`}`;
}

/** The filters, where there is something to filter. */
export function filters({ rows, changes }: Report): string {
  if (changes.length === 0) return '';
  return filterForm('changes', [
    { name: 'overlay', label: 'Overlay', values: rows.map((entry) => entry.overlay) },
    { name: 'kind', label: 'Kind', values: [...new Set(changes.map((change) => change.kind))].sort() },
    { name: 'risk', label: 'Risk', values: [...RISK_LEVELS, 'none'] },
    { name: 'text', label: 'Text' },
  ]);
}

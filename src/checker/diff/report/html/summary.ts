import { badge } from './changes';
import { escapeHtml } from './escape';
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
  const head = kinds.map((name) => `<th scope="col" class="number">${name}</th>`).join('');
  const table = `<div class="scroll"><table class="rows"><thead><tr><th scope="col">overlay</th>${head}<th scope="col">risks</th></tr></thead><tbody>${report.rows.map((entry) => row(entry, kinds)).join('\n')}</tbody></table></div>`;
  const failures = report.failures.map(({ overlays, sides, message }) => `<h3><code>${escapeHtml(overlays.join(', '))}</code> did not build ${sides.join(' and ')} the change</h3><pre class="error">${escapeHtml(message.trimEnd())}</pre>`).join('\n');
  return `<p class="lead">${escapeHtml(report.sentence)}</p>\n${notes}\n${report.rows.length === 0 ? '' : table}\n${failures === '' ? '' : `<section><h2>Did not build</h2>${failures}</section>`}`;
}

function choices(name: string, label: string, values: readonly string[]): string {
  const options = values.map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`).join('');
  return `<label>${label}<select name="${name}"><option value="">all</option>${options}</select></label>`;
}

/** The filters; hidden until the page's program shows them. */
export function filterForm({ rows, changes }: Report): string {
  if (changes.length === 0) return '';
  const kinds = [...new Set(changes.map((change) => change.kind))].sort();
  return `<form id="filters" hidden aria-label="Filters">
${choices('overlay', 'Overlay', rows.map((entry) => entry.overlay))}
${choices('kind', 'Kind', kinds)}
${choices('risk', 'Risk', [...RISK_LEVELS, 'none'])}
<button type="reset">Show everything</button>
<button type="button" id="open-all">Unfold</button>
<button type="button" id="close-all">Fold</button>
<span id="shown" class="dim" role="status"></span>
</form>`;
}

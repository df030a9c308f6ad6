import { sideBySide } from './side-by-side';
import type { Cell, Line } from './side-by-side';
import { badge, facetsAttribute, where } from '../../../page/elements';
import { escapeHtml } from '../../../page/escape';
import type { Facets } from '../../../page/filter';
import { describeSides } from '../../changes/describe-sides';
import { RISK_LEVELS } from '../../changes/risk';
import type { Report, ReportChange } from '../report';

const CLASSES = { same: '', removed: 'r', added: 'a' } as const;
const SIGNS = { same: ' ', removed: '-', added: '+' } as const;

/** What is the same on both sides stands there again, but where the page is narrow. */
function cell(found: Cell | undefined, isAgain = false): string {
  if (found === undefined) return '<td class="n e"></td><td class="e"></td>';
  const { number, html, kind } = found;
  const style = `${CLASSES[kind]}${isAgain ? ' again' : ''}`;
  return `<td class="n ${style}">${number}</td><td class="${style}"><span class="sign">${SIGNS[kind]} </span>${html}</td>`;
}

function line({ before, after }: Line): string {
  return before === undefined && after === undefined ? '<tr class="gap"><td colspan="4">⋯</td></tr>' : `<tr>${cell(before)}${cell(after, after?.kind === 'same')}</tr>`;
}

/** Lines of only one side take the whole width. */
function hunkTable({ resource, hunk, change }: ReportChange): string {
  const lines = sideBySide(hunk);
  if (lines.length === 0) return '';
  const caption = `<caption class="visually-hidden">YAML of ${escapeHtml(resource)} before and after</caption>`;
  if (change === 'added' || change === 'removed') {
    const rows = lines.map(({ before, after }) => `<tr>${cell(before ?? after)}</tr>`).join('');
    return `<table class="hunk">${caption}<colgroup><col class="n"><col></colgroup><tbody>${rows}</tbody></table>`;
  }
  const head = '<thead class="visually-hidden"><tr><th>line</th><th>before</th><th>line</th><th>after</th></tr></thead>';
  return `<table class="hunk two">${caption}<colgroup><col class="n"><col><col class="n"><col></colgroup>${head}<tbody>${lines.map(line).join('\n')}</tbody></table>`;
}

function fieldList({ fields }: ReportChange): string {
  if (fields.length === 0) return '';
  const items = fields.map((field) => {
    const [before, after] = describeSides(field).map(escapeHtml);
    return `<li><code>${escapeHtml(field.path)}</code>: <code><del>${before}</del></code> → <code><ins>${after}</ins></code></li>`;
  });
  return `<ul class="fields">${items.join('')}</ul>`;
}

function facetsOf({ overlays, kind, risks }: ReportChange): Facets {
  const levels = RISK_LEVELS.filter((level) => risks.some((risk) => risk.level === level));
  return { overlay: overlays, kind: [kind], risk: levels.length === 0 ? ['none'] : levels };
}

function changeEntry(change: ReportChange): string {
  const { id, change: verb, resource, was, overlays, risks, forbidden } = change;
  const levels = RISK_LEVELS.filter((level) => risks.some((risk) => risk.level === level)).map((level) => badge(level)).join(' ');
  const old = was === undefined ? '' : ` <span class="dim">was</span> <code>${escapeHtml(was)}</code>`;
  const refused = forbidden ? ` ${badge('high', 'the API server refuses this')}` : '';
  return `<details class="item" id="${id}" ${facetsAttribute(facetsOf(change))}>
<summary><span class="verb ${verb}">${verb}</span> <code>${escapeHtml(resource)}</code>${old} ${where(overlays)} ${levels}${refused}</summary>
<div class="body">${change.summary === undefined ? '' : `<p><code>${escapeHtml(change.summary)}</code></p>`}${fieldList(change)}<div class="scroll">${hunkTable(change)}</div></div>
</details>`;
}

/** Every change, folded, with its fields and its YAML side by side. */
export function changesSection({ changes }: Report): string {
  if (changes.length === 0) return '';
  return `<section data-list><h2 id="changes">Changes</h2>\n${changes.map(changeEntry).join('\n')}\n<p class="nothing dim" hidden>No change fits the filters.</p></section>`;
}

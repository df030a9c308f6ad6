import { escapeHtml } from './escape';
import type { Facets } from './filter';
import { someNames } from '../../common/some-names';

/** How much something weighs; each has its colour. */
export type Level = 'high' | 'medium' | 'low';

/** A level as a badge. */
export function badge(level: Level, text: string = level): string {
  return `<span class="level ${level}">${escapeHtml(text)}</span>`;
}

/** An attribute that tells the filters what an entry is about. */
export function facetsAttribute(facets: Facets): string {
  return `data-facets="${escapeHtml(JSON.stringify(facets))}"`;
}

/** So many overlays are named in one place; the filters know all. */
const MOST_OVERLAYS = 50;

/** `in a` or `same in a, b`. */
export function where(overlays: readonly string[], several: 'in' | 'same in' = 'same in'): string {
  return `<span class="dim">${overlays.length === 1 ? 'in' : several} ${escapeHtml(someNames(overlays, MOST_OVERLAYS))}</span>`;
}

/** The page of a rule in plain text. */
export type Explain = (rule: string) => string | undefined;

/** A name that leads to the page of its rule. */
export function ruleLink(rule: string): string {
  return `<a href="#rule-${escapeHtml(rule)}">${escapeHtml(rule)}</a>`;
}

/** The pages of the rules that are named, so that these lead somewhere without a network; those without a page stand with their name alone. */
export function rulesSection(named: Iterable<string>, explain: Explain): string {
  const rules = [...new Set(named)];
  if (rules.length === 0) return '';
  const entries = rules.map((rule) => `<article id="rule-${escapeHtml(rule)}"><h3>${escapeHtml(rule)}</h3>\n<pre class="error">${escapeHtml(explain(rule) ?? '')}</pre></article>`);
  return `<section><h2>Rules</h2>\n${entries.join('\n')}</section>`;
}

/** A table of which the first column stays in view on a narrow page. */
export function table(head: readonly string[], rows: readonly string[], numbers: ReadonlySet<number>): string {
  const titles = head.map((title, column) => `<th scope="col"${numbers.has(column) ? ' class="number"' : ''}>${escapeHtml(title)}</th>`);
  return `<div class="scroll"><table class="rows"><thead><tr>${titles.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** A list of values to choose from, or a field for a text where there are none. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly values?: readonly string[];
}

function field({ name, label, values }: Filter): string {
  if (values === undefined) return `<label>${label}<input type="search" name="${name}" autocomplete="off"></label>`;
  const options = values.map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`).join('');
  return `<label>${label}<select name="${name}"><option value="">all</option>${options}</select></label>`;
}

/** The filters; hidden until the page's program shows them. `noun` says what they count. */
export function filterForm(noun: string, filters: readonly Filter[]): string {
  return `<form id="filters" data-noun="${noun}" hidden aria-label="Filters">
${filters.map(field).join('\n')}
<button type="reset">Show everything</button>
<button type="button" id="open-all">Unfold</button>
<button type="button" id="close-all">Fold</button>
<span id="shown" class="dim" role="status"></span>
</form>`;
}

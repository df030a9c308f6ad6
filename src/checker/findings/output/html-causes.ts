import { countOf } from './advice-lines';
import type { Cause } from './causes';
import type { ObjectEntry } from './html-objects';
import { LEVELS } from './html-objects';
import { badge, facetsAttribute, ruleLink, table, where } from '../../page/elements';
import { escapeHtml, escapeLines } from '../../page/escape';

const MOST_OBJECTS = 12;

/** Names of objects that lead to these. */
function subjects(resources: readonly string[], places: ReadonlyMap<string, string>): string {
  const shown = resources.slice(0, MOST_OBJECTS).map((resource) => {
    const id = places.get(resource);
    const text = `<code>${escapeHtml(resource)}</code>`;
    return id === undefined ? text : `<a href="#${id}">${text}</a>`;
  });
  return resources.length > MOST_OBJECTS ? `${shown.join(', ')} and ${resources.length - MOST_OBJECTS} more` : shown.join(', ');
}

function facetsOf({ severity, rule, overlays, resources }: Cause): string {
  return facetsAttribute({ severity: [severity], rule: [rule], overlay: overlays, kind: [...new Set(resources.map((name) => name.split(' ').at(-2) ?? ''))] });
}

function causeItem(cause: Cause, places: ReadonlyMap<string, string>): string {
  const { severity, rule, path, message, hint, overlays, resources } = cause;
  const place = path === '' ? '' : `<code>${escapeHtml(path)}</code>: `;
  const times = cause.count === 1 ? '' : `<span class="dim">, ${countOf(cause)} places</span>`;
  return `<li data-level="${LEVELS[severity]}" ${facetsOf(cause)}>
${badge(LEVELS[severity], severity)} ${subjects(resources, places)} ${where(overlays)}${times}
<p>${place}<strong class="lines">${escapeLines(message)}</strong></p>
<p><span class="lines">${escapeLines(hint)}</span> <span class="dim">(${ruleLink(rule)})</span></p>
</li>`;
}

/** What was found, by cause, the most severe first. */
export function causesSection(causes: readonly Cause[], entries: readonly ObjectEntry[]): string {
  const told = causes.filter(({ isAdvice }) => !isAdvice);
  if (told.length === 0) return '';
  const places = new Map(entries.map(({ name }, index) => [name, `object-${index + 1}`]));
  const items = told.map((cause) => causeItem(cause, places));
  return `<section data-list><h2 id="findings">Findings</h2>\n<ul class="risks">${items.join('\n')}</ul>\n<p class="nothing dim" hidden>No finding fits the filters.</p></section>`;
}

/** Hardening advice as numbers; each place is told with its object. */
export function adviceSection(causes: readonly Cause[]): string {
  const advice = causes.filter(({ isAdvice }) => isAdvice);
  if (advice.length === 0) return '';
  const rows = advice.map((cause) => `<tr ${facetsOf(cause)}><th scope="row">${ruleLink(cause.rule)}</th><td>${badge(LEVELS[cause.severity], cause.severity)}</td><td class="number">${countOf(cause)}</td><td class="number">${cause.resources.length}</td><td>${escapeHtml(cause.message)}</td></tr>`);
  return `<section data-list><h2 id="hardening">Hardening advice</h2>\n${table(['rule', 'level', 'places', 'objects', 'what it says'], rows, new Set([2, 3]))}\n<p class="nothing dim" hidden>No advice fits the filters.</p></section>`;
}

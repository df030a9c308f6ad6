import { groupsOf, sayingOf } from './fold-equal';
import type { CheckedObject } from './inventory';
import { describePlace } from './source';
import { someNames } from '../../../common/some-names';
import { badge, facetsAttribute, ruleLink, where } from '../../page/elements';
import type { Level } from '../../page/elements';
import { escapeHtml, escapeLines } from '../../page/escape';
import type { Finding, Severity } from '../finding';

/** The colours of severities. */
export const LEVELS: Readonly<Record<Severity, Level>> = { error: 'high', warning: 'medium', info: 'low' };

/** So many places are named that say the same. */
const MOST_PLACES = 10;

/** The choice of the filter by severity that means objects about which nothing was found. */
export const NOTHING_FOUND = 'nothing found';

/** An object, once for all overlays that hold it, with what was found about it. */
export interface ObjectEntry {
  readonly name: string;
  readonly kind: string;
  readonly overlays: readonly string[];
  readonly findings: readonly Finding[];
}

function subjectOf({ resource, document }: Finding): string {
  return resource || (document < 0 ? 'as a whole' : `document ${document}`);
}

function kindOf(resource: string): string {
  return resource.split(' ').at(-2) ?? '';
}

/** Objects with findings first, those with the most severe at the top, in the order of the findings; then the others by name. */
export function objectEntries(objects: readonly CheckedObject[], findings: readonly Finding[]): ObjectEntry[] {
  const overlays = new Map<string, Set<string>>();
  const held = [...findings.map((finding) => ({ overlay: finding.overlay, resource: subjectOf(finding) })),
    ...objects.toSorted((a, b) => (a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : 0))];
  for (const { overlay, resource } of held) overlays.set(resource, (overlays.get(resource) ?? new Set()).add(overlay));
  const found = new Map(groupsOf(findings, subjectOf).map((same) => [subjectOf(same[0]), same]));
  return [...overlays].map(([name, all]) => ({ name, kind: kindOf(name), overlays: [...all], findings: found.get(name) ?? [] }));
}

function findingItem(same: readonly Finding[], { kind, overlays: all }: ObjectEntry): string {
  const [{ severity, rule, path, message, hint }] = same;
  const overlays = [...new Set(same.map(({ overlay }) => overlay))];
  const facets = facetsAttribute({ severity: [severity], rule: [rule], overlay: overlays, kind: [kind] });
  const place = path === '' ? '' : `<code>${escapeHtml(path)}</code>: `;
  const accepted = same.every((finding) => finding.accepted === true) ? ' <span class="dim">(accepted)</span>' : '';
  const places = [...new Set(same.flatMap(({ source }) => (source === undefined ? [] : [describePlace(source)])))];
  const written = places.length === 0 ? '' : `<p class="dim"><code>${escapeHtml(someNames(places, MOST_PLACES, '; '))}</code></p>`;
  return `<li data-level="${LEVELS[severity]}" ${facets}>
${badge(LEVELS[severity], severity)} ${ruleLink(rule)}${accepted}${overlays.length === all.length ? '' : ` ${where(overlays, 'in')}`}
<p>${place}<span class="lines">${escapeLines(message)}</span></p>
${hint === '' ? '' : `<p class="lines">${escapeLines(hint)}</p>`}${written}
</li>`;
}

function counts(findings: readonly Finding[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0).map(([severity, count]) => badge(LEVELS[severity], `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`)).join(' ');
}

function entryOf(entry: ObjectEntry, index: number): string {
  const { name, kind, overlays, findings } = entry;
  const head = `<code>${escapeHtml(name)}</code> ${where(overlays, 'in')}`;
  if (findings.length === 0) return `<div class="item quiet" ${facetsAttribute({ severity: [NOTHING_FOUND], rule: [], overlay: overlays, kind: [kind] })}>${head}</div>`;
  const same = groupsOf(findings, sayingOf);
  return `<details class="item" id="object-${index + 1}">
<summary>${head} ${counts(same.map(([first]) => first))}</summary>
<div class="body"><ul class="risks">${same.map((one) => findingItem(one, entry)).join('\n')}</ul></div>
</details>`;
}

/** Every object, folded, with what was found about it. */
export function* objectsSection(entries: readonly ObjectEntry[]): Generator<string> {
  if (entries.length === 0) return;
  yield '<section data-list><h2 id="objects">Objects</h2>';
  for (const [index, entry] of entries.entries()) yield entryOf(entry, index);
  yield '<p class="nothing dim" hidden>No object fits the filters.</p></section>';
}

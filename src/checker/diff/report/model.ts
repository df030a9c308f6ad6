import { describeNew } from './describe-new';
import { unifiedHunk } from './hunk';
import { imageNotes } from './image-notes';
import type { Report, ReportChange, ReportFailure, ReportGroup, ReportRisk, ReportRow, ReportSubject, RiskCounts } from './report';
import type { Unknown } from './sentence';
import { summarize } from './sentence';
import { firstLine } from '../../../common/first-line';
import { someNames } from '../../../common/some-names';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { fingerprint } from '../../../kubernetes/shapes/canonical';
import type { ChangeKind, DiffResult, ObjectChange, OverlayDiff } from '../changes/change';
import type { FieldChange } from '../changes/compare';
import { countKinds, namespaceMoves } from '../changes/moves';
import { RISK_LEVELS } from '../changes/risk';
import type { Risk, RiskLevel } from '../changes/risk';
import { hasRules } from '../risks/ruled-kinds';

/** So many overlays are named in one sentence. */
const MOST_NAMES = 10;

function count(changes: readonly ObjectChange[], kind: ChangeKind): number {
  return changes.filter((change) => change.change === kind).length;
}

/** How many of these risks have each level. */
export function countRisks(risks: readonly { readonly level: RiskLevel }[]): RiskCounts {
  const ofLevel = (level: RiskLevel): number => risks.filter((risk) => risk.level === level).length;
  return { high: ofLevel('high'), medium: ofLevel('medium'), low: ofLevel('low') };
}

function rowOf({ overlay, presence, changes, errors, repaired }: OverlayDiff): ReportRow {
  return {
    overlay,
    presence,
    added: count(changes, 'added'),
    modified: count(changes, 'modified'),
    replaced: count(changes, 'replaced'),
    removed: count(changes, 'removed'),
    risks: countRisks(changes.flatMap((change) => change.risks)),
    repaired: repaired ?? false,
    failed: repaired ? [] : errors.map((error) => error.side),
  };
}

/** Groups equal things and collects the overlays that have them, in the order of their first appearance. */
function fold<T, R>(
  items: readonly T[], keyOf: (item: T) => JsonValue, overlayOf: (item: T) => string, make: (item: T, overlays: readonly string[]) => R,
): R[] {
  const groups = new Map<string, { item: T; overlays: Set<string> }>();
  for (const item of items) {
    const key = fingerprint(keyOf(item));
    const group = groups.get(key) ?? { item, overlays: new Set<string>() };
    groups.set(key, group);
    group.overlays.add(overlayOf(item));
  }
  return [...groups.values()].map(({ item, overlays }) => make(item, [...overlays]));
}

function weight(risks: readonly Risk[]): number {
  return Math.min(RISK_LEVELS.length, ...risks.map((risk) => RISK_LEVELS.indexOf(risk.level)));
}

function changeKey(change: ObjectChange): JsonValue {
  const whole = change.fields.length === 0 ? { before: change.before ?? null, after: change.after ?? null } : {};
  const risks = change.risks.map((risk) => [risk.rule, risk.level, risk.message]);
  return { change: change.change, resource: change.resource, was: change.was ?? '', fields: change.fields.map((field) => ({ ...field })), risks, ...whole };
}

function summaryOf(object: JsonObject): { readonly summary?: string } {
  const summary = describeNew(object);
  return summary === undefined ? {} : { summary };
}

function foldChanges(changes: readonly ObjectChange[]): ReportChange[] {
  const folded = fold(changes, changeKey, (change) => change.overlay, (change, overlays): ReportChange => ({
    id: '',
    overlays,
    change: change.change,
    resource: change.resource,
    ...(change.was === undefined ? {} : { was: change.was }),
    kind: change.id.kind,
    fields: change.fields,
    forbidden: change.forbidden.length > 0,
    risks: change.risks,
    ...(change.change !== 'added' || change.after === undefined ? {} : summaryOf(change.after)),
    hunk: unifiedHunk(change.before, change.after),
  }));
  return folded.sort((left, right) => weight(left.risks) - weight(right.risks)).map((change, index) => ({ ...change, id: `change-${index + 1}` }));
}

/** One entry for objects of which the same is said in the same overlays. */
function joinSubjects(risks: readonly ReportRisk[]): ReportRisk[] {
  return groupBy(risks, ({ rule, level, message, overlays }) => [rule, level, message, overlays])
    .map((same) => ({ ...same[0], subjects: same.flatMap((risk) => risk.subjects) }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T, index: number) => JsonValue): T[][] {
  const groups = new Map<string, T[]>();
  for (const [index, item] of items.entries()) {
    const key = fingerprint(keyOf(item, index));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

/** The same fields without the object's own name, which many charts and generators give to the container, too. */
function generalFields(resource: string, fields: readonly FieldChange[]): readonly FieldChange[] {
  const name = resource.replace(/^.*[ /]/, '');
  return fields.map((field) => ({ ...field, path: field.path.replaceAll(`[${name}]`, '[*]') }));
}

function titleOf(same: readonly ReportChange[]): string {
  const kinds = new Set(same.map(({ kind }) => kind));
  return kinds.size === 1 ? [...kinds].join('') : 'objects';
}

function movesOnly(change: ChangeKind, fields: readonly FieldChange[], risks: readonly Risk[]): boolean {
  return change === 'replaced' && risks.every(({ subject }) => subject !== undefined) && fields.every(({ path }) => path === 'metadata.namespace');
}

function valuesOf({ path, before, after }: FieldChange): JsonValue {
  return [path, before ?? null, after ?? null];
}

function groupChanges(changes: readonly ReportChange[]): ReportGroup[] {
  const keyOf = ({ change, kind, resource, fields, forbidden, risks, overlays, was }: ReportChange, index: number): JsonValue => (change === 'modified'
    ? [kind, overlays, forbidden, generalFields(resource, fields).map(valuesOf), risks.map(({ rule, message }) => [rule, message])]
    : movesOnly(change, fields, risks) ? [was === undefined, fields.map(valuesOf), overlays] : index);
  return groupBy(changes, keyOf).map((same) => {
    const [{ resource, fields }] = same;
    return { changes: same, title: titleOf(same), fields: same.length === 1 ? fields : generalFields(resource, fields) };
  });
}

function foldFailures(overlays: readonly OverlayDiff[]): ReportFailure[] {
  const all = overlays.filter(({ repaired }) => !repaired).flatMap(({ overlay, errors }) => errors.map((error) => ({ overlay, ...error })));
  return groupBy(all, ({ message }) => message).map((same) => ({
    overlays: [...new Set(same.map(({ overlay }) => overlay))],
    sides: [...new Set(same.map(({ side }) => side))],
    message: same[0].message,
  }));
}

/** Changed objects of kinds that no rule knows. */
function unknownIn(changes: readonly ObjectChange[]): Unknown {
  const unknown = changes.filter(({ before, after }) => [before, after].every((object) => object === undefined || !hasRules(object)));
  return { objects: unknown.length, kinds: [...new Set(unknown.map(({ id }) => id.kind))] };
}

function repairs(overlays: readonly OverlayDiff[]): string[] {
  const names = overlays.filter(({ repaired }) => repaired).map(({ overlay, errors }) => `${overlay} (${firstLine(errors[0]?.message ?? '')})`);
  return names.length === 0 ? [] : [`${someNames(names, MOST_NAMES)} did not build before, and ${names.length === 1 ? 'does' : 'do'} now: what is there now is listed as added, whatever it takes the place of.`];
}

function leftOut(names: readonly string[] = []): string[] {
  return names.length === 0 ? [] : [`Not compared: ${someNames(names, MOST_NAMES)}.`];
}

function notesOf(overlays: readonly OverlayDiff[]): string[] {
  const moves = overlays.flatMap(({ overlay, changes }) => namespaceMoves(changes).map((move) => ({ overlay, ...move })));
  return fold(moves, ({ from, to, changes }) => [from, to, countKinds(changes)], ({ overlay }) => overlay, ({ from, to, changes }, where) => (
    `${changes.length} objects move from namespace ${from} to ${to} (${countKinds(changes)}) in ${someNames(where, MOST_NAMES)}.`));
}

function foldRisks(changes: readonly ObjectChange[]): ReportRisk[] {
  const all = changes.flatMap((change) => change.risks.map((risk) => ({ ...risk, about: risk.subject ?? change.resource, overlay: change.overlay })));
  const folded = joinSubjects(fold(all, ({ rule, level, message, about }) => [rule, level, message, about], (risk) => risk.overlay,
    ({ rule, level, message, hint, about }, overlays): ReportRisk => ({ rule, level, message, hint, subjects: [about], overlays })));
  return folded.sort((left, right) => RISK_LEVELS.indexOf(left.level) - RISK_LEVELS.indexOf(right.level));
}

/** Arranges a difference for people: equal changes and risks of several overlays become one, what weighs most comes first. */
export function buildReport(result: DiffResult, subject: ReportSubject): Report {
  const changes = result.overlays.flatMap((overlay) => overlay.changes);
  const folded = foldChanges(changes);
  const rows = result.overlays.map(rowOf);
  return {
    sentence: summarize(rows, subject, result.reason, unknownIn(changes)),
    rows,
    failures: foldFailures(result.overlays),
    risks: foldRisks(changes),
    changes: folded,
    groups: groupChanges(folded),
    notes: [...repairs(result.overlays), ...imageNotes(changes), ...notesOf(result.overlays), ...leftOut(result.notCompared)],
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    ...subject,
  };
}

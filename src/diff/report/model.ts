import type { JsonValue } from '../../resources/json';
import { fingerprint } from '../canonical';
import type { ChangeKind, DiffResult, ObjectChange, OverlayDiff } from '../change';
import { unifiedHunk } from './hunk';
import type { Report, ReportChange, ReportRisk, ReportRow, ReportSubject, RiskCounts } from './report';
import { summarize } from './sentence';
import { RISK_LEVELS } from '../risks/registry';
import type { Risk, RiskLevel } from '../risks/risk';

function count(changes: readonly ObjectChange[], ...kinds: readonly ChangeKind[]): number {
  return changes.filter((change) => kinds.includes(change.change)).length;
}

/** How many of these risks have each level. */
export function countRisks(risks: readonly { readonly level: RiskLevel }[]): RiskCounts {
  const ofLevel = (level: RiskLevel): number => risks.filter((risk) => risk.level === level).length;
  return { high: ofLevel('high'), medium: ofLevel('medium'), low: ofLevel('low') };
}

function rowOf({ overlay, presence, changes, errors }: OverlayDiff): ReportRow {
  return {
    overlay,
    presence,
    added: count(changes, 'added'),
    modified: count(changes, 'modified', 'replaced'),
    removed: count(changes, 'removed'),
    risks: countRisks(changes.flatMap((change) => change.risks)),
    failed: errors.map((error) => error.side),
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

function foldChanges(changes: readonly ObjectChange[]): ReportChange[] {
  const folded = fold(changes, changeKey, (change) => change.overlay, (change, overlays): ReportChange => ({
    overlays,
    change: change.change,
    resource: change.resource,
    ...(change.was === undefined ? {} : { was: change.was }),
    kind: change.id.kind,
    fields: change.fields,
    forbidden: change.forbidden.length > 0,
    risks: change.risks,
    hunk: unifiedHunk(change.before, change.after),
  }));
  return folded.sort((left, right) => weight(left.risks) - weight(right.risks));
}

function foldRisks(changes: readonly ObjectChange[]): ReportRisk[] {
  const all = changes.flatMap((change) => change.risks.map((risk) => ({ ...risk, resource: change.resource, overlay: change.overlay })));
  const folded = fold(all, ({ rule, level, message, resource }) => [rule, level, message, resource], (risk) => risk.overlay,
    ({ rule, level, message, hint, resource }, overlays): ReportRisk => ({ rule, level, message, hint, resource, overlays }));
  return folded.sort((left, right) => RISK_LEVELS.indexOf(left.level) - RISK_LEVELS.indexOf(right.level));
}

/** Arranges a difference for people: equal changes and risks of several overlays become one, what weighs most comes first. */
export function buildReport(result: DiffResult, subject: ReportSubject): Report {
  const changes = result.overlays.flatMap((overlay) => overlay.changes);
  const rows = result.overlays.map(rowOf);
  const failures = result.overlays.flatMap(({ overlay, errors }) => errors.map((error) => ({ overlay, ...error })));
  return {
    sentence: summarize(rows, subject, result.reason),
    rows,
    failures,
    risks: foldRisks(changes),
    changes: foldChanges(changes),
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    ...subject,
  };
}

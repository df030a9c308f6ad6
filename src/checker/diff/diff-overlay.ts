import { isDeepStrictEqual } from 'node:util';
import type { BareChange, ChangeKind, ObjectChange, OverlayDiff } from './changes/change';
import { compareResources } from './changes/compare-objects';
import { concealSecrets } from './changes/conceal';
import { maskSecrets } from './changes/mask';
import type { Pair } from './changes/match';
import { matchResources } from './changes/match';
import type { Refusal } from './changes/refusal';
import type { ObjectJudge } from './forbidden/judge';
import { invalidObject } from './forbidden/judge';
import { isWrongInItself, refusalsOf } from './forbidden/registry';
import { riskContext } from './risks/context';
import { risksInItself, risksOf } from './risks/registry';
import type { RiskContext } from './risks/rule';
import type { OverlayState } from './state';
import { recreationOf } from '../../kubernetes/gitops/recreation';
import type { JsonObject } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { formatId, idOf } from '../../kubernetes/objects/resource';

/** What comparing needs besides both states. */
export interface DiffOptions {
  /**
   * Says what is wrong with a changed or new object alone.
   *
   * @default nothing
   */
  readonly judge?: ObjectJudge;
}

function kindOf(pair: Pair): ChangeKind {
  if (pair.before === undefined) return 'added';
  if (pair.after === undefined) return 'removed';
  return pair.by === 'identity' ? 'modified' : 'replaced';
}

/** What a server refuses, and what makes up for it by deleting the object and creating it anew. */
type Verdict = Pick<BareChange, 'forbidden' | 'recreated'>;

function verdict(pair: Pair, change: ChangeKind, before: JsonObject | undefined, after: JsonObject | undefined, judge?: ObjectJudge): Verdict {
  const all = change === 'modified' && before && after ? refusalsOf(before, after) : [];
  const setting = after && all.length > 0 ? recreationOf(after) : undefined;
  const updates = setting === undefined ? all : all.filter(isWrongInItself);
  const places = new Set(updates.map((refusal) => refusal.path));
  const invalid = pair.after === undefined || judge === undefined ? [] : invalidObject(pair.before?.object, pair.after.object, judge);
  const forbidden: Refusal[] = [...updates, ...invalid.filter((refusal) => !places.has(refusal.path))];
  return { forbidden, ...(setting === undefined || forbidden.length > 0 ? {} : { recreated: setting }) };
}

function describeChange(overlay: string, pair: Pair, judge?: ObjectJudge): BareChange | undefined {
  if (pair.by === 'identity' && isDeepStrictEqual(pair.before?.object, pair.after?.object)) return undefined;
  const [before, after] = maskSecrets(pair.before?.object, pair.after?.object);
  const fields = before && after ? compareResources(before, after) : [];
  const change = kindOf(pair);
  if (change === 'modified' && fields.length === 0) return undefined;
  const id = idOf((after ?? before) as JsonObject);
  const [name, was] = [formatId(id), formatId(idOf((before ?? after) as JsonObject))];
  const named = { overlay, change, resource: name, id, matchedBy: pair.by, ...(was === name ? {} : { was }) };
  return { ...named, before, after, fields, ...verdict(pair, change, before, after, judge) };
}

/** Both sides of an overlay that builds. */
export interface Overlay extends Pick<OverlayDiff, 'overlay' | 'presence'> {
  readonly before: readonly Resource[];
  readonly after: readonly Resource[];
}

/** What changes in an overlay, before the risks of it are known, and all that rules read. */
export interface Compared {
  readonly changes: readonly BareChange[];
  readonly context: RiskContext;
}

/** Finds what changes in an overlay. */
export function compareOverlay({ overlay, presence, before, after }: Overlay, judge?: ObjectJudge): Compared {
  const changes = matchResources(before, after)
    .map((pair) => describeChange(overlay, pair, judge))
    .filter((change) => change !== undefined);
  return { changes, context: riskContext(before, after, changes, { presence }) };
}

/** Of what an unknown state is replaced by, only what is wrong in itself is known. */
function changesOf(overlay: Overlay, isRepaired: boolean, judge?: ObjectJudge): ObjectChange[] {
  const { changes, context } = compareOverlay(overlay, judge);
  const judged = changes.map((change) => ({ ...change, risks: isRepaired ? risksInItself(change, context) : risksOf(change, context) }));
  return concealSecrets(judged, [...overlay.before, ...overlay.after]);
}

/**
 * Compares one overlay. A side that did not build leaves nothing to compare, only its error; where that is the side before alone, the objects
 * of the other one are added.
 */
export function diffOverlay(before: OverlayState | undefined, after: OverlayState | undefined, { judge }: DiffOptions = {}): OverlayDiff {
  const overlay = (after ?? before)?.overlay ?? '';
  const errors = ([['before', before], ['after', after]] as const).flatMap(([side, state]) => (state?.error === undefined ? [] : [{ side, message: state.error }]));
  const [old, now] = [before?.resources ?? [], after?.resources ?? []];
  const presence = before === undefined ? 'added' : after === undefined ? 'removed' : 'both';
  const isRepaired = before?.error !== undefined && after !== undefined && after.error === undefined;
  return {
    overlay,
    presence,
    changes: errors.length > 0 && !isRepaired ? [] : changesOf({ overlay, presence, before: old, after: now }, isRepaired, judge),
    errors,
    ...(isRepaired ? { repaired: true } : {}),
    objects: { before: old.length + (before?.leftOut?.objects ?? 0), after: now.length + (after?.leftOut?.objects ?? 0) },
    ...(after?.leftOut?.more ? { partial: true } : {}),
  };
}

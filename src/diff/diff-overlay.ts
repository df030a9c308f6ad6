import type { ChangeKind, ObjectChange, OverlayDiff } from './change';
import { compareResources } from './compare-objects';
import { refusalsOf } from './forbidden/registry';
import { maskSecret } from './mask';
import type { Pair } from './match';
import { matchResources } from './match';
import { risksOf } from './risks/registry';
import type { BareChange, RiskContext } from './risks/rule';
import type { OverlayState } from './state';
import type { JsonObject } from '../resources/json';
import { formatId, idOf } from '../resources/resource';

function kindOf(pair: Pair): ChangeKind {
  if (pair.before === undefined) return 'added';
  if (pair.after === undefined) return 'removed';
  return pair.by === 'identity' ? 'modified' : 'replaced';
}

function describeChange(overlay: string, pair: Pair): BareChange | undefined {
  const before = pair.before && maskSecret(pair.before.object);
  const after = pair.after && maskSecret(pair.after.object);
  const fields = before && after ? compareResources(before, after) : [];
  const change = kindOf(pair);
  if (change === 'modified' && fields.length === 0) return undefined;
  const id = idOf((after ?? before) as JsonObject);
  const [name, was] = [formatId(id), formatId(idOf((before ?? after) as JsonObject))];
  const forbidden = change === 'modified' && before && after ? refusalsOf(before, after) : [];
  return { overlay, change, resource: name, id, matchedBy: pair.by, ...(was === name ? {} : { was }), before, after, fields, forbidden };
}

function changesOf(overlay: string, context: RiskContext): ObjectChange[] {
  const changes = matchResources(context.before, context.after)
    .map((pair) => describeChange(overlay, pair))
    .filter((change) => change !== undefined);
  return changes.map((change) => ({ ...change, risks: risksOf(change, context) }));
}

/** Compares one overlay; a side that did not build leaves nothing to compare, only its error. */
export function diffOverlay(before: OverlayState | undefined, after: OverlayState | undefined): OverlayDiff {
  const overlay = (after ?? before)?.overlay ?? '';
  const errors = ([['before', before], ['after', after]] as const).flatMap(([side, state]) => (state?.error === undefined ? [] : [{ side, message: state.error }]));
  const context = { before: before?.resources ?? [], after: after?.resources ?? [] };
  return {
    overlay,
    presence: before === undefined ? 'added' : after === undefined ? 'removed' : 'both',
    changes: errors.length > 0 ? [] : changesOf(overlay, context),
    errors,
    objects: { before: context.before.length, after: context.after.length },
  };
}

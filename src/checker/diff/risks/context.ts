import type { RiskContext } from './rule';
import { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { BareChange, OverlayDiff } from '../changes/change';
import { namespaceMoves } from '../changes/moves';

/** Both renders of an overlay and everything that changes between them, as rules read it. */
export function riskContext(before: readonly Resource[], after: readonly Resource[], changes: readonly BareChange[], overlay: Pick<OverlayDiff, 'presence'>): RiskContext {
  const [old, now] = [new RenderIndex(before), new RenderIndex(after)];
  const replaced = changes.filter((change) => change.change === 'replaced' && change.before !== undefined && change.after !== undefined);
  const previous = new Map(replaced.map((change): [JsonObject, JsonObject] => [change.after as JsonObject, change.before as JsonObject]));
  const next = new Map([...previous].map(([later, earlier]): [JsonObject, JsonObject] => [earlier, later]));
  return {
    before: old,
    after: now,
    changes,
    presence: overlay.presence,
    moves: namespaceMoves(changes),
    previous: (object) => previous.get(object) ?? old.counterpartOf(object),
    next: (object) => next.get(object) ?? now.counterpartOf(object),
  };
}

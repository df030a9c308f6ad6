import type { KubernetesObject } from './objects/json';
import { equal } from './objects/json';
import type { BaseObject, PatchFile, Unreachable } from './overlay';
import type { CheckedItem } from './overlay-files';
import type { PatchTarget } from './objects/patch-target';
import { targetOf } from './objects/patch-target';
import { renderItems } from './transforms/render';
import type { TransformerFields } from './transforms/settings';

/** What a target does not say, it does not ask for. */
function isHit(target: PatchTarget, object: KubernetesObject): boolean {
  const own = targetOf(object);
  const isInNamespace = target.namespace === undefined || target.namespace === (own.namespace ?? 'default');
  return target.kind === own.kind && target.name === own.name && target.version === own.version && isInNamespace
    && (target.group === undefined || target.group === own.group);
}

/** Objects that the patch of another one changes too, because no target tells them apart. */
function hitByOthers(patches: readonly PatchFile[], base: readonly BaseObject[]): readonly Unreachable[] {
  return patches.flatMap(({ target }) => {
    const hit = target === undefined ? [] : base.filter(({ object }) => isHit(target, object));
    return hit.length < 2 ? [] : hit.map(({ object }) => ({ reason: 'target' as const, wanted: object }));
  });
}

/** The objects that a derived overlay does not render as wanted, by the model of what kustomize does to them. */
export function unreachableObjects(
  items: readonly CheckedItem[], fields: TransformerFields, patches: readonly PatchFile[], base: readonly BaseObject[],
): readonly Unreachable[] {
  const rendered = renderItems(items, fields);
  const different = items.flatMap(({ wanted }, index) =>
    equal(rendered[index], wanted) ? [] : [{ reason: 'render' as const, wanted, rendered: rendered[index] }]);
  return [...different, ...hitByOthers(patches, base)];
}

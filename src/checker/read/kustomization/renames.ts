import { accumulateLevels } from './accumulate';
import type { KustomizationTree } from './node';
import type { GroupKind } from '../../../kubernetes/kinds/group-kind';
import { APPLIED_NAMESPACE } from '../../../kubernetes/kinds/namespace';

/** A name and namespace in the render. */
export interface FinalId {
  readonly namespace: string;
  readonly name: string;
}

/** `Deployment.apps`. */
export function kindOfLeaf({ group, kind }: { readonly group: string; readonly kind: string }): GroupKind {
  return group === '' ? kind : `${kind}.${group}`;
}

function keyOf(kind: GroupKind, namespace: string, name: string): string {
  return `${kind} ${namespace}/${name}`;
}

/**
 * Finds what a build made of the objects that its files name otherwise. An object whose file names no namespace was one of `default`, as kustomize counts,
 * or of the namespace that it has in the end.
 */
export function renamesOf(tree: KustomizationTree): (kind: GroupKind, namespace: string, name: string) => FinalId | undefined {
  const renamed = new Map<string, FinalId>();
  for (const { leaf, ids } of accumulateLevels(tree).at(-1)?.rendered ?? []) {
    const last = ids[ids.length - 1];
    const final = { namespace: last.namespace === '' ? APPLIED_NAMESPACE : last.namespace, name: last.name };
    for (const { namespace, name } of ids.slice(0, -1)) {
      for (const home of new Set([namespace === '' ? 'default' : namespace, final.namespace])) {
        if (home !== final.namespace || name !== final.name) renamed.set(keyOf(kindOfLeaf(leaf), home, name), final);
      }
    }
  }
  return (kind, namespace, name) => renamed.get(keyOf(kind, namespace, name));
}

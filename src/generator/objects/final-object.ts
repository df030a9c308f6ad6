import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import { finalName, finalNamespace } from '../model/scope';

/** Kinds whose names kustomize's prefix and suffix leave alone. @see https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/builtins/PrefixTransformer.go */
const KEPT_NAMES: readonly string[] = ['CustomResourceDefinition', 'APIService'];

/** Name and namespace that an object has in the cluster. */
export function finalPlace({ manifest, fixed, isUnplaced }: ModelObject, scope: Scope): ReturnType<typeof kindAndName> {
  const { kind, name, namespace } = kindAndName(manifest);
  if (fixed) return { kind, name, namespace };
  if (kind === 'Namespace') return { kind, name: finalNamespace(name, scope), namespace };
  const moved = finalNamespace(scope.baseNamespace, scope);
  if (isUnplaced) return { kind, name: finalName(name, scope), namespace: moved === scope.baseNamespace ? '' : moved };
  return { kind, name: KEPT_NAMES.includes(kind) ? name : finalName(name, scope), namespace: namespace === '' ? '' : finalNamespace(namespace, scope) };
}

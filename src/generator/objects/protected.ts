import { dataKindOf } from '../../kubernetes/data/data-kinds';
import { ARGO_OPTIONS } from '../../kubernetes/gitops/recreation';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asObject, asString } from '../../kubernetes/objects/json';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ModelObject } from '../model/model-object';

/** What deletes objects that are no longer rendered. */
export type Pruner = 'argocd' | 'flux';

/** Kinds of Kubernetes with which data, or everything of a kind or a namespace, goes. */
const HOLDERS: readonly string[] = ['PersistentVolumeClaim', 'PersistentVolume', 'Namespace', 'CustomResourceDefinition'];

/** Keeps an object where it is, also when its Application goes. @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#no-prune-resources */
const KEPT_BY_ARGO = ['Prune=false', 'Delete=false'];
/** @see https://fluxcd.io/flux/components/kustomize/kustomizations/#prune */
const KEPT_BY_FLUX = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' } as const;

function holdsData(object: JsonObject): boolean {
  return HOLDERS.includes(asString(object.kind) ?? '') || dataKindOf(object) !== undefined;
}

function annotated(annotations: JsonObject, pruners: ReadonlySet<Pruner>): JsonObject {
  const options = (asString(annotations[ARGO_OPTIONS]) ?? '').split(',').map((option) => option.trim()).filter((option) => option !== '');
  const added = KEPT_BY_ARGO.filter((option) => !options.some((other) => other.startsWith(option.slice(0, option.indexOf('=') + 1))));
  const argo = pruners.has('argocd') && added.length > 0 ? { [ARGO_OPTIONS]: [...options, ...added].join(',') } : {};
  return { ...pruners.has('flux') ? KEPT_BY_FLUX : {}, ...annotations, ...argo };
}

/** An object that holds data, marked so that none of these controllers deletes it when it is no longer rendered; others stay as they are. */
export function protectedObject(object: ModelObject, pruners: ReadonlySet<Pruner>): ModelObject {
  const manifest = object.manifest as unknown as JsonObject;
  if (pruners.size === 0 || !holdsData(manifest)) return object;
  const metadata = asObject(manifest.metadata);
  const annotations = annotated(asObject(metadata.annotations), pruners);
  return { ...object, manifest: { ...manifest, metadata: { ...metadata, annotations } } as unknown as KubernetesManifest };
}

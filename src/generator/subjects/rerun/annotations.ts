import { asString, at } from '../../../kubernetes/objects/json';

/** Argo CD's options for one object, separated by commas. */
export const ARGO_OPTIONS = 'argocd.argoproj.io/sync-options';

/** By which Argo CD deletes and creates instead of patching. */
export const ARGO_RECREATES = 'Force=true,Replace=true';

/** By which Flux deletes and creates what it may not patch. */
export const FLUX_RECREATES = { 'kustomize.toolkit.fluxcd.io/force': 'enabled' } as const;

const ARGO_HOOK = 'argocd.argoproj.io/hook';

/** True for an object that a controller creates anew instead of changing it. */
export function isRecreated(manifest: object): boolean {
  const annotation = (key: string): string | undefined => asString(at(manifest, 'metadata', 'annotations', key));
  const options = (annotation(ARGO_OPTIONS) ?? '').split(',').map((option) => option.trim());
  const byFlux = Object.entries(FLUX_RECREATES).some(([key, value]) => annotation(key)?.toLowerCase() === value);
  return byFlux || annotation(ARGO_HOOK) !== undefined || ARGO_RECREATES.split(',').every((option) => options.includes(option));
}

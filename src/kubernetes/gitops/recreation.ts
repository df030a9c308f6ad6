import { syncOptionsOf } from './prune-protection';
import { own } from '../../common/own';
import type { JsonObject } from '../objects/json';
import { asObject, asString, at } from '../objects/json';

/** Argo CD's options for one object, separated by commas. */
export const ARGO_OPTIONS = 'argocd.argoproj.io/sync-options';

/** By which Argo CD deletes and creates instead of patching: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#force-sync */
export const ARGO_RECREATES = 'Force=true,Replace=true';

const FLUX_FORCE = 'kustomize.toolkit.fluxcd.io/force';

/** By which Flux deletes and creates what it may not patch: https://fluxcd.io/flux/components/kustomize/kustomizations/#force */
export const FLUX_RECREATES = { [FLUX_FORCE]: 'enabled' } as const;

/** Hooks, and the policy by which the one before is gone when the next is made; without any, both tools delete before they create. */
const HOOKS = [
  { hook: 'argocd.argoproj.io/hook', policy: 'argocd.argoproj.io/hook-delete-policy', gone: ['BeforeHookCreation', 'HookSucceeded'] },
  { hook: 'helm.sh/hook', policy: 'helm.sh/hook-delete-policy', gone: ['before-hook-creation', 'hook-succeeded'] },
] as const;

function byHook(annotations: JsonObject): string | undefined {
  for (const { hook, policy, gone } of HOOKS) {
    if (asString(own(annotations, hook)) === undefined) continue;
    const written = (asString(own(annotations, policy)) ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '');
    const found = gone.find((word) => written.includes(word));
    if (found !== undefined || written.length === 0) return `${hook}${found === undefined ? '' : ` with ${found}`}`;
  }
  return undefined;
}

function byFlux(annotations: JsonObject, labels: JsonObject): boolean {
  return [annotations, labels].some((values) => ['enabled', 'true'].includes(asString(own(values, FLUX_FORCE))?.toLowerCase() ?? ''));
}

/**
 * The setting by which an object is deleted and made anew, or always made under another name, where an update in place would be refused; undefined
 * where it has none. `Replace=true` alone is none: it sends the same update in another way.
 */
export function recreationOf(object: object): string | undefined {
  const metadata = asObject(at(object, 'metadata'));
  const [annotations, labels] = [asObject(metadata.annotations), asObject(metadata.labels)];
  if (!metadata.name && asString(at(metadata, 'generateName')) !== undefined) return 'metadata.generateName';
  if (syncOptionsOf(object as JsonObject).includes('Force=true')) return `${ARGO_OPTIONS}: Force=true`;
  return byFlux(annotations, labels) ? `${FLUX_FORCE}: enabled` : byHook(annotations);
}

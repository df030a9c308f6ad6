import { own } from '../../common/own';
import type { JsonObject } from '../objects/json';
import { asObject, asString, at } from '../objects/json';

/** A setting by which an object outlives what would delete it. */
export interface Protection {
  /** As it is written: `argocd.argoproj.io/sync-options: Prune=false`. */
  readonly setting: string;
  readonly tool: 'Argo CD' | 'Flux' | 'Helm';
  /** `prune`: it stays when it is no longer rendered; `deletion`: it stays when what deployed it is deleted. */
  readonly against: 'prune' | 'deletion';
}

const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';
/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
const ARGO: Readonly<Record<string, Protection['against']>> = {
  'Prune=false': 'prune', 'Prune=confirm': 'prune', 'Delete=false': 'deletion', 'Delete=confirm': 'deletion',
};
/** As labels or annotations: https://fluxcd.io/flux/components/kustomize/kustomizations/#prune */
const FLUX: Readonly<Record<string, string>> = {
  'kustomize.toolkit.fluxcd.io/prune': 'disabled', 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled', 'kustomize.toolkit.fluxcd.io/ssa': 'ignore',
};
const RESOURCE_POLICY = 'helm.sh/resource-policy';

/** The sync options that an object asks Argo CD for: `['Prune=false', 'ServerSideApply=true']`. */
export function syncOptionsOf(object: JsonObject): readonly string[] {
  const written = asString(at(object, 'metadata', 'annotations', SYNC_OPTIONS)) ?? '';
  return written.split(',').map((option) => option.trim()).filter((option) => option !== '');
}

function byFlux(values: JsonObject): Protection[] {
  return Object.entries(FLUX).filter(([key, value]) => asString(values[key])?.toLowerCase() === value)
    .map(([key]) => ({ setting: `${key}: ${String(values[key])}`, tool: 'Flux', against: 'prune' }));
}

/** Every setting of an object that keeps it from a deletion. */
export function protectionsOf(object: JsonObject): readonly Protection[] {
  const [labels, annotations] = [asObject(at(object, 'metadata', 'labels')), asObject(at(object, 'metadata', 'annotations'))];
  const argo = syncOptionsOf(object).flatMap((option): Protection[] => {
    const against = own(ARGO, option);
    return against === undefined ? [] : [{ setting: `${SYNC_OPTIONS}: ${option}`, tool: 'Argo CD', against }];
  });
  const helm: Protection[] = annotations[RESOURCE_POLICY] === 'keep' ? [{ setting: `${RESOURCE_POLICY}: keep`, tool: 'Helm', against: 'deletion' }] : [];
  return [...argo, ...byFlux({ ...labels, ...annotations }), ...helm];
}

/** True for an object that stays in the cluster when it is no longer rendered: whoever syncs it there was told not to prune it. */
export function survivesPrune(object: JsonObject): boolean {
  return protectionsOf(object).some(({ against }) => against === 'prune');
}

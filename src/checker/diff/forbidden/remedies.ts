import type { Remedy } from '../changes/refusal';

/** For objects that may be deleted and created again; Pods they own are gone meanwhile. */
export const RECREATE: Remedy = {
  kubectl: 'kubectl replace --force -f FILE (deletes and creates it: what it runs stops meanwhile), or give the new object another name',
  argocd: 'annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true for this one sync',
  flux: 'set spec.force: true on the Kustomization, or annotate the object with kustomize.toolkit.fluxcd.io/force: enabled, for this one change',
};

/** For workloads whose Pods can be kept: deleted without them, the new object adopts what its selector matches. */
export const RECREATE_KEEPING_PODS: Remedy = {
  kubectl: 'kubectl delete --cascade=orphan, then kubectl apply: the Pods keep running; or give the new object another name and delete the old one afterwards',
  argocd: RECREATE.argocd,
  flux: RECREATE.flux,
};

/** For objects that hold data: deleting one may lose it. */
export const NEW_OBJECT: Remedy = {
  kubectl: 'create a second object under another name, move the data, switch over, delete the old one; never kubectl replace --force: the data may go with it',
  argocd: 'add the new object under another name, protect the old one with argocd.argoproj.io/sync-options: Prune=false until the data has moved; do not use Replace=true',
  flux: 'add the new object under another name, annotate the old one with kustomize.toolkit.fluxcd.io/prune: disabled until the data has moved; do not use force',
};

/** For frozen configuration: a new name is the way it is meant to change. */
export const NEW_NAME: Remedy = {
  kubectl: 'give it a new name and point its users there (a configMapGenerator or secretGenerator does both), then delete the old one',
  argocd: 'give it a new name; pruning removes the old one after the sync (argocd.argoproj.io/sync-options: PruneLast=true)',
  flux: 'give it a new name; spec.prune: true removes the old one',
};

/** What helps however the object is applied. */
export function sameFor(remedy: string): Remedy {
  return { kubectl: remedy, argocd: remedy, flux: remedy };
}

/** For input that is wrong in itself. */
export const CORRECT_IT: Remedy = sameFor('Correct the manifest: neither Replace nor force makes it acceptable.');

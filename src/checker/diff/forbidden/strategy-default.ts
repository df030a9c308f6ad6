import type { ForbiddenRule } from './rule';
import { asObject, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

const REMEDY = 'first apply the old type with its rollingUpdate written out, then change the type and remove it';

/**
 * The server filled in the parameters of RollingUpdate where none were written, and a server-side apply leaves what it filled in beside the new type.
 */
export const strategyDefault: ForbiddenRule = {
  id: 'strategy-default',
  kinds: ['apps/Deployment', 'apps/StatefulSet'],
  remedy: {
    kubectl: `${REMEDY}, or kubectl apply without --server-side`,
    argocd: `${REMEDY}, or sync without ServerSideApply=true`,
    flux: `${REMEDY}, or annotate the object with kustomize.toolkit.fluxcd.io/force: enabled for this one change`,
  },
  check(before, after) {
    const field = idOf(after).kind === 'Deployment' ? 'strategy' : 'updateStrategy';
    const [old, now] = [asObject(asObject(before.spec)[field]), asObject(asObject(after.spec)[field])];
    const leaves = (old.type ?? 'RollingUpdate') === 'RollingUpdate' && now.type !== undefined && now.type !== 'RollingUpdate';
    if (!leaves || isObject(old.rollingUpdate) || isObject(now.rollingUpdate)) return [];
    return [{ path: `spec.${field}`, message: `spec.${field}.rollingUpdate, which the server filled in, does not go with the new type ${String(now.type)}` }];
  },
};

import { bySpec } from './look';
import type { Look } from './rule';
import { asObject, asString } from '../../../kubernetes/objects/json';

/** From a binding at its role: it is as strong as that is. */
export const roleOfBinding: Look = bySpec(({ id: { kind }, after }) => (after === undefined || !/^(Cluster)?RoleBinding$/.test(kind) ? []
  : [{ kinds: ['Role', 'ClusterRole'], name: asString(asObject(after.roleRef).name) ?? '' }]));

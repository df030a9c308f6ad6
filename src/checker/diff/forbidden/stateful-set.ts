import { changesAt } from './immutable-fields';
import { RECREATE_KEEPING_PODS } from './remedies';
import type { ForbiddenRule } from './rule';
import { asObject } from '../../../kubernetes/objects/json';

/** The type of a claim template is known, so what is written there is not read. */
const NOT_READ = /^spec\.volumeClaimTemplates\[[^\]]*\]\.(?:apiVersion|kind)$/;
const MUTABLE = new Set([
  'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy', 'minReadySeconds',
]);

/** Of a StatefulSet's spec, only a few fields may change: claim templates, selector and service name may not. */
export const statefulSet: ForbiddenRule = {
  id: 'stateful-set-spec',
  kinds: ['apps/StatefulSet'],
  remedy: RECREATE_KEEPING_PODS,
  check(before, after) {
    const fields = new Set([...Object.keys(asObject(before.spec)), ...Object.keys(asObject(after.spec))]);
    return [...fields].filter((field) => !MUTABLE.has(field)).flatMap((field) => changesAt(before, after, `spec.${field}`)).filter(({ path }) => !NOT_READ.test(path));
  },
};

import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule, RefusedField } from './rule';
import { asObject } from '../../resources/json';
import type { JsonObject } from '../../resources/json';

const IMMUTABLE = ['selector', 'manualSelector', 'completionMode', 'podFailurePolicy', 'backoffLimitPerIndex', 'managedBy', 'successPolicy'];
const SCHEDULING = /^spec\.template\.(metadata\.(labels|annotations)|spec\.(nodeSelector|tolerations|schedulingGates|affinity\.nodeAffinity))\b/;

function completions(before: JsonObject, after: JsonObject): RefusedField[] {
  const changes = changesAt(before, after, 'spec.completions');
  const spec = asObject(after.spec);
  if (spec.completionMode !== 'Indexed') return changes;
  return spec.completions === (spec.parallelism ?? 1) ? [] : changes;
}

function template(before: JsonObject, after: JsonObject): RefusedField[] {
  const changes = changesAt(before, after, 'spec.template');
  return asObject(before.spec).suspend === true ? changes.filter((change) => !SCHEDULING.test(change.path)) : changes;
}

/** A Job runs what it was created with: only a suspended one may still change where its Pods go. */
export const job: ForbiddenRule = {
  id: 'job-template',
  kinds: ['batch/Job'],
  remedy: RECREATE,
  check: (before, after) => [
    ...template(before, after),
    ...completions(before, after),
    ...IMMUTABLE.flatMap((field) => changesAt(before, after, `spec.${field}`)),
  ],
};

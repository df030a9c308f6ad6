import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule, RefusedField } from './rule';
import { asObject, at } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';

const IMMUTABLE = ['selector', 'completionMode', 'podFailurePolicy', 'backoffLimitPerIndex', 'managedBy', 'successPolicy'];
const SCHEDULING = /^spec\.template\.(metadata\.(labels|annotations)|spec\.(nodeSelector|tolerations|schedulingGates|affinity\.nodeAffinity|(initContainers|containers)\[[^\]]*\]\.resources))\b/;

function completions(before: JsonObject, after: JsonObject): RefusedField[] {
  const changes = changesAt(before, after, 'spec.completions');
  const spec = asObject(after.spec);
  if (spec.completionMode !== 'Indexed') return changes;
  return spec.completions === (spec.parallelism ?? 1) ? [] : changes;
}

function template(before: JsonObject, after: JsonObject): RefusedField[] {
  const changes = changesAt(before, after, 'spec.template');
  if (asObject(before.spec).suspend !== true) return changes;
  const place = ['spec', 'template', 'spec', 'affinity'];
  const onlyNodes = [at(before, ...place), at(after, ...place)].every((affinity) => Object.keys(asObject(affinity)).every((key) => key === 'nodeAffinity'));
  return changes.filter(({ path }) => !SCHEDULING.test(path) && !(onlyNodes && path === place.join('.')));
}

/** A Job runs what it was created with: only a suspended one may still change where its Pods go and what they ask for. */
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

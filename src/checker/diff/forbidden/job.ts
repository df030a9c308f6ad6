import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule, RefusedField } from './rule';
import { asObject, at } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

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
export const job = defineRule<ForbiddenRule>({
  id: 'job-template',
  severity: 'high',
  title: 'A Job runs what it was created with.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  backoffLimit: 2
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  backoffLimit: 2
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.5.0
`,
      finds: [
        'high spec.template.spec.containers[migrate].image: spec.template.spec.containers[migrate].image may not change: registry.example.com/web:1.4.0 → registry.example.com/web:1.5.0',
      ],
    },
    passes: {
      before: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  backoffLimit: 2
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  backoffLimit: 3
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      before: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  suspend: true
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  suspend: true
  template:
    spec:
      nodeSelector: {disk: ssd}
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      because: 'A suspended Job has not run yet: where its Pods go may still change.',
    },
  },
  kinds: ['batch/Job'],
  remedy: RECREATE,
  check: (before, after) => [
    ...template(before, after),
    ...completions(before, after),
    ...IMMUTABLE.flatMap((field) => changesAt(before, after, `spec.${field}`)),
  ],
});

import type { JsonObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { ENDLESS, podOf } from '../cross-field/workload-pods';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Pods of a workload that never ends are always restarted. */
const endlessWorkload: FieldsCheck = {
  types: ENDLESS,
  check: (spec, scope) => {
    const { restartPolicy } = podOf(spec);
    if (!restartPolicy || restartPolicy === 'Always') return;
    scope.report(['template', 'spec', 'restartPolicy'], `${quote(restartPolicy)} is not possible here`, 'Use Always or remove it; a Job runs Pods that end.');
  },
};

function checkJob(spec: JsonObject, scope: Scope): void {
  const { restartPolicy } = podOf(spec);
  const path = ['template', 'spec', 'restartPolicy'];
  if (restartPolicy !== 'OnFailure' && restartPolicy !== 'Never') {
    scope.report(path, restartPolicy ? `${quote(restartPolicy)} is not possible for a Job` : 'a Job states how its Pods restart', 'Set OnFailure or Never.');
  } else if (spec.podFailurePolicy && restartPolicy !== 'Never') {
    scope.report(path, `a podFailurePolicy excludes the restartPolicy ${quote(restartPolicy)}`, 'Set Never.');
  }
}

/** Pods of a Job end. */
const jobRestart: FieldsCheck = { types: ['V1JobSpec'], check: checkJob };

export const restartPolicy = defineRule<ObjectRule>({
  id: 'restart-policy',
  part: 'object',
  severity: 'error',
  title: 'The restart policy is one that the workload allows.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Deployments and their kin restart Pods always; Jobs do so never or on failure.',
  remedy: 'Set the policy that the message names.',
  examples: {
    fails: {
      manifest: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    spec:
      restartPolicy: Always
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.template.spec.restartPolicy: "Always" is not possible for a Job',
      ],
    },
    passes: {
      manifest: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    spec:
      restartPolicy: OnFailure
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  restartPolicy: Always
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'A Pod of its own may have any.',
    },
  },
  check: {
    fields: [endlessWorkload, jobRestart],
  },
});

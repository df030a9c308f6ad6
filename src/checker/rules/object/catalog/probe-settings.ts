import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function check(container: JsonObject, scope: Scope): void {
  for (const name of ['livenessProbe', 'startupProbe'] as const) {
    const { successThreshold } = asObject(container[name]);
    if (typeof successThreshold !== 'number' || successThreshold === 0 || successThreshold === 1) continue;
    scope.report([name, 'successThreshold'], `successThreshold of a ${name} is ${quote(successThreshold)}`, 'Set 1 or remove it.');
  }
  const grace = isObject(container.readinessProbe) ? container.readinessProbe.terminationGracePeriodSeconds : undefined;
  if (!isSet(grace)) return;
  const message = `a readinessProbe ends no container, so terminationGracePeriodSeconds ${quote(grace)} has no meaning`;
  scope.report(['readinessProbe', 'terminationGracePeriodSeconds'], message, 'Remove it.');
}

/** Thresholds and grace periods fit what a probe is for. */
const probes: FieldsCheck = { types: ['V1Container'], check };

export const probeSettings = defineRule<ObjectRule>({
  id: 'probe-settings',
  part: 'object',
  severity: 'error',
  title: 'A probe has the settings that its purpose allows.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A startup or liveness probe counts one success, and a readiness probe ends no container; other settings are refused.',
  remedy: 'Set `successThreshold: 1` or leave it out; set `terminationGracePeriodSeconds` of a startup or liveness probe, or of the Pod.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      livenessProbe:
        httpGet: {port: 80}
        successThreshold: 2
`,
      finds: [
        'error spec.containers[0].livenessProbe.successThreshold: successThreshold of a livenessProbe is 2',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      livenessProbe:
        httpGet: {port: 80}
        successThreshold: 1
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      readinessProbe:
        httpGet: {port: 80}
        successThreshold: 2
`,
      because: 'A readiness probe may ask for several successes.',
    },
  },
  check: {
    fields: [probes],
  },
});

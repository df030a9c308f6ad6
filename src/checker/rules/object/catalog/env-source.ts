import { annotationKey, qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { ONE, parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

const ENV_FIELDS = [
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName',
  'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs',
];

const FILE_FIELDS = ['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace', 'metadata.uid'];

const RESOURCE = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.*)$/;

function fieldFault(path: string, allowed: readonly string[]): string | undefined {
  const subscript = /^(metadata\.(?:annotations|labels))\['(.*)'\]$/.exec(path);
  if (subscript === null) return allowed.includes(path) ? undefined : `is not one of ${allowed.join(', ')}, metadata.labels['…'], metadata.annotations['…']`;
  return subscript[1] === 'metadata.labels' ? qualifiedName(subscript[2]) : annotationKey(subscript[2]);
}

function checkField(selector: JsonObject, allowed: readonly string[], scope: Scope): void {
  if (selector.apiVersion && selector.apiVersion !== 'v1') {
    scope.report(['fieldRef', 'apiVersion'], `${quote(selector.apiVersion)} is not a version of Pods`, 'Use v1 or remove it.');
  }
  const path = asString(selector.fieldPath);
  const fault = path ? fieldFault(path, allowed) : undefined;
  if (fault !== undefined) scope.report(['fieldRef', 'fieldPath'], `${quote(path)} ${fault}`, 'Name a field that Pods offer here.');
}

function isPowerOf(base: bigint, amount: bigint): boolean {
  let power = ONE;
  while (power < amount) power *= base;
  return power === amount;
}

function divisorFault(resource: string, divisor: JsonValue | undefined): boolean {
  if (divisor === undefined || divisor === null || divisor === 0) return false;
  if (/\.cpu$/.test(resource)) return !['1', '1m', '0', '1000m', '0.001'].includes(scalarText(divisor).trim());
  const amount = parseQuantity(divisor) ?? 0n;
  return amount !== 0n && !isPowerOf(/i\s*$/.test(scalarText(divisor)) ? 1024n : 1000n, amount);
}

function checkResource(selector: JsonObject, inVolume: boolean, scope: Scope): void {
  const resource = asString(selector.resource) ?? '';
  if (inVolume && !selector.containerName) scope.report(['resourceFieldRef', 'containerName'], 'the container is not named', 'Set containerName.');
  if (resource !== '' && !RESOURCE.test(resource)) {
    scope.report(['resourceFieldRef', 'resource'], `${quote(resource)} is not a resource that can be read`, 'Use limits or requests of cpu, memory or ephemeral-storage.');
  } else if (divisorFault(resource, selector.divisor)) {
    scope.report(['resourceFieldRef', 'divisor'], `${quote(selector.divisor)} is no divisor for ${resource}`, "Use '1', '1m' for cpu, or a power such as '1Mi'.");
  }
}

/** References to the Pod's own fields and resources name ones that exist. */
const downwardReferences: FieldsCheck = {
  types: ['V1EnvVarSource', 'V1DownwardAPIVolumeFile'],
  check: (source, scope) => {
    const inVolume = 'path' in source;
    if (isObject(source.fieldRef)) checkField(source.fieldRef, inVolume ? FILE_FIELDS : ENV_FIELDS, scope);
    if (isObject(source.resourceFieldRef)) checkResource(source.resourceFieldRef, inVolume, scope);
  },
};

/** An environment variable has a value or a source. */
const environmentValue: FieldsCheck = {
  types: ['V1EnvVar'],
  check: (variable, scope) => {
    if (!variable.value || !isObject(variable.valueFrom) || Object.keys(asObject(variable.valueFrom)).length === 0) return;
    scope.report(['valueFrom'], `${quote(variable.name)} has both value and valueFrom`, 'Keep one of the two.');
  },
};

export const envSource = defineRule<ObjectRule>({
  id: 'env-source',
  part: 'object',
  severity: 'error',
  title: 'A variable has a value or one source, and reads what Pods offer.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses a variable with a value and a source, and one that reads a field which Pods do not offer.',
  remedy: 'Keep one of the two; the hint names what can be read.',
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
      env:
        - name: NODE
          value: here
          valueFrom:
            fieldRef: {fieldPath: spec.nodeName}
`,
      finds: [
        'error spec.containers[0].env[0].valueFrom: "NODE" has both value and valueFrom',
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
      env:
        - name: NODE
          valueFrom:
            fieldRef: {fieldPath: spec.nodeName}
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
      env:
        - name: NODE
          valueFrom:
            fieldRef: {fieldPath: "metadata.labels['app']"}
`,
      because: 'Single labels can be read as well.',
    },
  },
  check: {
    fields: [downwardReferences, environmentValue],
  },
});

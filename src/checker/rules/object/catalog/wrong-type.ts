import { asObject, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { ofVersions } from '../cross-field/definition-versions';
import { hasOddStatus } from '../definition/versions';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { TypeName } from '../scope/sights';

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `the ${typeof value} ${quote(value)}`;
}

/** What makes a value one of another type, where that is a matter of quotes. */
function advice(value: unknown, wanted: TypeName): string {
  if (wanted === 'a string' && (typeof value === 'number' || typeof value === 'boolean')) return `Quote it: ${JSON.stringify(String(value))}.`;
  const isNumber = wanted === 'a number' || wanted === 'a whole number';
  return isNumber && typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? 'Remove the quotes.' : `Write ${wanted}.`;
}

/** The data of a controller revision is an object. */
const controllerRevision: FieldsCheck = {
  types: ['V1ControllerRevision'],
  check: ({ data }, scope) => {
    if (data && !isObject(data)) scope.report(['data'], `${quote(data)} is not an object`, 'Write an object.');
  },
};

/** What says that the status is written on its own says no more. */
const versionStatus = ofVersions((version, scope) => {
  if (!hasOddStatus(version)) return;
  const { status } = asObject(version.version.subresources);
  scope.report([...version.path, 'subresources', 'status'], `${quote(status)} is not {}`, 'Write {}.');
});

/** Settings for a driver are an object. */
const opaqueParameters: FieldsCheck = {
  types: ['V1OpaqueDeviceConfiguration'],
  check: ({ parameters }, scope) => {
    if (isSet(parameters) && !isObject(parameters)) scope.report(['parameters'], `${quote(parameters)} is not an object`, 'Write an object.');
  },
};

export const wrongType = defineRule<ObjectRule>({
  id: 'wrong-type',
  part: 'object',
  severity: 'error',
  title: 'A field holds a value of its type.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server cannot decode the object.',
  remedy: 'Write a value of the type that the message names. Quote strings that look like numbers or booleans.',
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
        - name: DEBUG
          value: true
`,
      finds: [
        'error spec.containers[0].env[0].value: true is not a string',
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
        - name: DEBUG
          value: "true"
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
      ports: [{name: http, containerPort: 80}]
      livenessProbe:
        tcpSocket: {port: http}
`,
      because: 'A port may be a number or a name.',
    },
  },
  check: {
    tells: {
      undecodable: ({ value, expected }) => ({ message: `${quote(value)} is not ${expected}`, hint: `Write ${expected}.` }),
      customType: ({ value, wanted }) => ({ message: `${kindOf(value)} stands where ${wanted} belongs`, hint: advice(value, wanted) }),
    },
    fields: [controllerRevision, versionStatus, opaqueParameters],
  },
});

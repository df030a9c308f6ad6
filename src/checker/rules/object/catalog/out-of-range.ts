import { asString, at } from '../../../../kubernetes/objects/json';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { ONE, parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { defineRule } from '../../../findings/define-rule';
import type { FieldConstraint } from '../constraints/constraint';
import { OF_SYSTEM } from '../cross-field/priority-class';
import { zeroReplicas } from '../cross-field/scale-to-zero';
import { ofServices } from '../cross-field/service';
import type { ServiceView } from '../cross-field/service';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Compares `value` with bounds that are counted in units of `unit`. */
function checkBounds(value: number | bigint, unit: number, shown: JsonValue, { min, max }: FieldConstraint, scope: Scope): void {
  if ((min === undefined || value >= min * unit) && (max === undefined || value <= max * unit)) return;
  const range = max === undefined ? `at least ${min}` : min === undefined ? `at most ${max}` : `between ${min} and ${max}`;
  scope.report([], `${quote(shown)} is out of range`, `Set a number that is ${range}.`);
}

/** Priorities of users stay below those of the system. */
const userPriority: FieldsCheck = {
  types: ['V1PriorityClass'],
  check: (object, scope) => {
    const { value } = object;
    if (OF_SYSTEM.includes(asString(at(object, 'metadata', 'name')) ?? '') || typeof value !== 'number' || value <= 1_000_000_000) return;
    scope.report(['value'], `${value} is above the 1000000000 that users may set`, 'Lower the value.');
  },
};

const LONGEST_SESSION = 86_400;

function checkSession({ spec }: ServiceView, scope: Scope): void {
  const seconds = at(spec, 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds');
  if (spec.sessionAffinity !== 'ClientIP' || typeof seconds !== 'number' || (seconds > 0 && seconds <= LONGEST_SESSION)) return;
  scope.report(['sessionAffinityConfig', 'clientIP', 'timeoutSeconds'], `${seconds} is out of range`, `Set a number between 1 and ${LONGEST_SESSION}.`);
}

/** A session is kept for a day at most. */
const sessionSeconds = ofServices(checkSession);

export const outOfRange = defineRule<ObjectRule>({
  id: 'out-of-range',
  part: 'object',
  severity: 'error',
  title: 'A number lies in the range of its field.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The number lies outside of what the server accepts for the field.',
  remedy: 'Use a number in the range of the message.',
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
      ports: [{containerPort: 70000}]
`,
      finds: [
        'error spec.containers[0].ports[0].containerPort: 70000 is out of range',
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
      ports: [{containerPort: 7000}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: 0
`,
      because: 'In a target port 0 is not set.',
    },
  },
  check: {
    constraint: {
      isAsked: ({ min, max }) => min !== undefined || max !== undefined,
      value: (value, { schema, constraint }, scope) => {
        const quantity = schema.scalar === 'quantity' ? parseQuantity(value) : undefined;
        if (quantity !== undefined) checkBounds(quantity, Number(ONE), value, constraint, scope);
        else if (typeof value === 'number') checkBounds(value, 1, value, constraint, scope);
      },
    },
    tells: {
      customNumber: ({ value, wanted }) => ({ message: `${value} is out of range: it must be ${wanted}`, hint: `Set a value that is ${wanted}.` }),
      customMultiple: ({ value, of }) => ({ message: `${value} is not a multiple of ${of}`, hint: `Set a multiple of ${of}.` }),
      customShortText: ({ value, count, limit }) => ({ message: `${quote(value)} has ${count} characters, fewer than ${limit}`, hint: `Write at least ${limit} characters.` }),
      customFewEntries: ({ count, limit }) => ({ message: `${count} ${count === 1 ? 'entry' : 'entries'}, fewer than ${limit}`, hint: `List at least ${limit}.` }),
    },
    fields: [userPriority, sessionSeconds, zeroReplicas],
  },
});

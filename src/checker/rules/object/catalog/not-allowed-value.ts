import { nearest } from '../../../../common/nearest';
import { asObject, asString, at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

const PREFIX = 'pod-security.kubernetes.io/';

const MODES = ['enforce', 'audit', 'warn'];

const LEVELS = ['privileged', 'baseline', 'restricted'];

const VERSION = /^(?:latest|v1\.(?:0|[1-9]\d*))$/;

/** Labels that set the Pod security of a namespace name levels and versions of it. */
const podSecurityLabels: FieldsCheck = {
  types: ['V1Namespace'],
  check: (namespace, scope) => {
    const labels = asObject(at(namespace, 'metadata', 'labels'));
    for (const mode of MODES) {
      const [level, version] = [`${PREFIX}${mode}`, `${PREFIX}${mode}-version`];
      if (labels[level] !== undefined && !LEVELS.includes(asString(labels[level]) ?? '')) {
        scope.report(['metadata', 'labels', level], `${quote(labels[level])} is no level of Pod security`, `Use one of ${LEVELS.join(', ')}.`);
      }
      if (labels[version] !== undefined && !VERSION.test(asString(labels[version]) ?? '')) {
        scope.report(['metadata', 'labels', version], `${quote(labels[version])} is no version of Pod security`, "Use 'latest' or a version such as 'v1.36'.");
      }
    }
  },
};

/** The signer is one that there is. */
const signerName: FieldsCheck = {
  types: ['V1CertificateSigningRequestSpec'],
  check: ({ signerName: signer }, scope) => {
    if (signer === 'kubernetes.io/legacy-unknown') scope.report(['signerName'], 'the signer kubernetes.io/legacy-unknown is gone', 'Name another signer.');
  },
};

export const notAllowedValue = defineRule<ObjectRule>({
  id: 'not-allowed-value',
  part: 'object',
  severity: 'error',
  title: 'A field with a fixed set of values holds one of them.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The field takes one of a fixed set of values, in that spelling.',
  remedy: 'Use one of the values that the message lists.',
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
      imagePullPolicy: always
`,
      finds: [
        'error spec.containers[0].imagePullPolicy: "always" is not allowed here',
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
      imagePullPolicy: Always
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
      imagePullPolicy: ""
`,
      because: 'Nothing stands for the default.',
    },
  },
  check: {
    constraint: {
      isAsked: ({ allowed }) => allowed !== undefined,
      value: (value, { constraint: { allowed = [] } }, scope) => {
        if (typeof value !== 'string' || allowed.includes(value)) return;
        const guess = nearest(value, allowed);
        const values = allowed.map(quote).join(', ');
        scope.report([], `${quote(value)} is not allowed here`, guess ? `Did you mean ${quote(guess)}? Allowed: ${values}.` : `Use one of ${values}.`);
      },
    },
    tells: {
      customEnum: ({ value, allowed }) => {
        const close = typeof value === 'string' ? nearest(value, allowed.filter((one) => typeof one === 'string')) : undefined;
        const values = allowed.map(quote).join(', ');
        return { message: `${quote(value)} is not one of ${values}`, hint: close === undefined ? `Use one of ${values}.` : `Did you mean ${quote(close)}?` };
      },
    },
    fields: [podSecurityLabels, signerName],
  },
});

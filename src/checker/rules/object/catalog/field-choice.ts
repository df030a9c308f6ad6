import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';

/** The certificate of an aggregated API is checked in one way. */
const apiTrust: FieldsCheck = {
  types: ['V1APIServiceSpec'],
  check: ({ insecureSkipTLSVerify, caBundle }, scope) => {
    if (insecureSkipTLSVerify !== true || !caBundle) return;
    scope.report(['insecureSkipTLSVerify'], 'insecureSkipTLSVerify and caBundle exclude each other', 'Remove insecureSkipTLSVerify.');
  },
};

export const fieldChoice = defineRule<ObjectRule>({
  id: 'field-choice',
  part: 'object',
  severity: 'error',
  title: 'Of fields that exclude or need each other, the right number is set.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Some fields exclude each other or need one another.',
  remedy: 'Set the number of fields that the message asks for.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
      configMap: {name: settings}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      finds: [
        'error spec.volumes[0].emptyDir: configMap and emptyDir exclude each other',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      projected:
        sources:
          - configMap: {name: settings}
          - secret: {name: login}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      because: 'A projected volume takes several sources.',
    },
  },
  check: {
    tells: {
      choice: ({ fields, present, count }) => {
        const names = fields.join(', ');
        return present.length === 0
          ? { message: `none of ${names} is set`, hint: `Set ${count === 'at-least-one' ? 'at least' : 'exactly'} one of ${names}.` }
          : { message: `${present.join(' and ')} exclude each other`, hint: `Keep one of ${present.join(', ')}.` };
      },
      customNoAlternative: ({ of, names, closest }) => ({
        message: `none of the ${of} alternatives${names === undefined ? '' : ` of ${names.join(', ')}`} fits${names === undefined ? `; the closest says: ${closest.message}` : ''}`,
        hint: closest.hint,
      }),
      customManyAlternatives: ({ of, fitting, names }) => ({
        message: `${fitting} of the ${of} alternatives${names === undefined ? '' : ` of ${names.join(', ')}`} fit at once`,
        hint: 'Keep exactly one of them.',
      }),
    },
    fields: [apiTrust],
  },
});

import { describeValue } from './describe-value';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';
import type { TellingRule } from '../../findings/define-rule';

/** What stands where an object belongs: no mapping, or a List without items. */
interface SeenValue {
  readonly value: JsonValue;
  readonly path: string;
}

export const notAnObject = defineRule<TellingRule<SeenValue>>({
  id: 'not-an-object',
  part: 'object',
  severity: 'error',
  title: 'Each document is a Kubernetes object.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A document that is a list, a string or a number means nothing to an API server; it is most often a slip of the indentation.',
  remedy: 'Write an object with apiVersion, kind and metadata, or remove the document.',
  examples: {
    fails: {
      manifest: `
- apiVersion: v1
  kind: ConfigMap
  metadata: {name: settings}
`,
      finds: [
        'error the document is a list of 1, not an object',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ConfigMap
    metadata: {name: settings}
`,
      because: 'A list of the kind List is an object.',
    },
  },
  check: ({ value, path }) => isObject(value)
    ? { path, message: 'the List has no items', hint: 'Give it items, or remove the document.' }
    : {
      path,
      message: `the document is ${describeValue(value)}, not an object`,
      hint: 'Write an object with apiVersion, kind and metadata, or remove the document.',
    },
});

import { describeValue } from './describe-value';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';
import type { TellingRule } from '../../findings/define-rule';

/** What stands in an object in the place of a part of its type. */
interface SeenType {
  readonly key: 'apiVersion' | 'kind';
  readonly value: JsonValue | undefined;
}

function describeType(value: JsonValue | undefined): string {
  if (value === undefined || value === '') return 'is missing';
  return `is ${typeof value === 'object' ? describeValue(value) : JSON.stringify(value)}, not a string`;
}

export const missingType = defineRule<TellingRule<SeenType>>({
  id: 'missing-type',
  part: 'object',
  severity: 'error',
  title: 'Each object names its apiVersion and its kind.',
  acceptable: 'refused',
  looksAt: [],
  why: 'apiVersion and kind say what an object is; without them no server can store it.',
  remedy: 'Add what is missing.',
  examples: {
    fails: {
      manifest: `
kind: ConfigMap
metadata: {name: settings}
`,
      finds: [
        'error apiVersion: apiVersion is missing',
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
# nothing here
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
      because: 'An empty document is none.',
    },
  },
  check: ({ key, value }) => ({ path: key, message: `${key} ${describeType(value)}`, hint: `Add ${key}: without it no server knows what the object is.` }),
});

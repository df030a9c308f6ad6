import { formatPlace } from './format-place';
import type { TextProblem } from '../../../kubernetes/documents/parse-document';
import { defineRule } from '../../findings/define-rule';
import type { TellingRule } from '../../findings/define-rule';

export const duplicateKey = defineRule<TellingRule<TextProblem>>({
  id: 'duplicate-key',
  part: 'object',
  severity: 'error',
  title: 'No mapping holds the same key twice.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Most parsers keep the last of two equal keys and say nothing, so one of the two values is lost; the API server refuses such an object in strict mode.',
  remedy: 'Keep one of the two keys.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error line 7, column 3: the same key twice in one mapping',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: more
data:
  a: b
`,
      because: 'Two mappings may hold the same key.',
    },
  },
  check: (problem) => ({ message: formatPlace(problem), hint: 'Keep one of the two: a parser takes the last one silently, the API server refuses the object in strict mode.' }),
});

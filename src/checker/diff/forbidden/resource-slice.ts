import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const resourceSlice = defineRule<ForbiddenRule>({
  id: 'resource-slice',
  severity: 'high',
  title: 'The driver, the node and the pool of a ResourceSlice stay as they were created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata:
  name: web
spec:
  driver: gpu.example.com
  nodeName: node-1
  pool: {name: gpus, generation: 1, resourceSliceCount: 1}
`,
      after: `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata:
  name: web
spec:
  driver: gpu.example.com
  nodeName: node-1
  pool: {name: others, generation: 1, resourceSliceCount: 1}
`,
      finds: [
        'high spec.pool.name: spec.pool.name may not change: gpus → others',
      ],
    },
    passes: {
      before: `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata:
  name: web
spec:
  driver: gpu.example.com
  nodeName: node-1
  pool: {name: gpus, generation: 1, resourceSliceCount: 1}
`,
      after: `
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata:
  name: web
spec:
  driver: gpu.example.com
  nodeName: node-1
  pool: {name: gpus, generation: 2, resourceSliceCount: 1}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['resource.k8s.io/ResourceSlice'],
  remedy: RECREATE,
  check: changesIn(['spec.driver', 'spec.nodeName', 'spec.pool.name']),
});

import { changesAt } from './immutable-fields';
import { RECREATE_KEEPING_PODS } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule } from './rule';
import { asObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** The type of a claim template is known, so what is written there is not read. */
const NOT_READ = /^spec\.volumeClaimTemplates\[[^\]]*\]\.(?:apiVersion|kind)$/;
const MUTABLE = new Set([
  'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy', 'minReadySeconds',
]);

/** Of a StatefulSet's spec, only a few fields may change: claim templates, selector and service name may not. */
export const statefulSet = defineRule<ForbiddenRule>({
  id: 'stateful-set-spec',
  severity: 'high',
  title: 'Of a StatefulSet, claim templates, selector and service name stay as they were created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 2
  serviceName: db
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
      after: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 2
  serviceName: db
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 2Gi}
`,
      finds: [
        'high spec.volumeClaimTemplates[data].spec.resources.requests.storage: spec.volumeClaimTemplates[data].spec.resources.requests.storage may not change: 1Gi → 2Gi',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 2
  serviceName: db
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
      after: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 3
  serviceName: db
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 2
  serviceName: db
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
      after: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 5
  serviceName: db
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
      because: 'How many run, and how they are replaced, may change.',
    },
  },
  kinds: ['apps/StatefulSet'],
  remedy: RECREATE_KEEPING_PODS,
  check(before, after) {
    const fields = new Set([...Object.keys(asObject(before.spec)), ...Object.keys(asObject(after.spec))]);
    return [...fields].filter((field) => !MUTABLE.has(field)).flatMap((field) => changesAt(before, after, `spec.${field}`)).filter(({ path }) => !NOT_READ.test(path));
  },
});

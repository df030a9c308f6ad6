import type { RiskRule } from './rule';
import { reclaimsOf } from '../../../kubernetes/data/reclaim';
import { replicasOf } from '../../../kubernetes/pods/replicas';
import { defineRule } from '../../findings/define-rule';

/** Replicas go, and by the retention policy of their claims the data of these as well. */
export const claimsScaledAway = defineRule<RiskRule>({
  id: 'claims-scaled-away',
  severity: 'high',
  title: 'Replicas go, and their claims with them.',
  about: 'A workload gets fewer replicas, and its claims are deleted with those that go (`persistentVolumeClaimRetentionPolicy.whenScaled: Delete`).',
  acceptable: 'never',
  looksAt: [],
  why: 'Scaling down is mostly undone by scaling up again. With this policy the new replicas start with empty volumes.',
  remedy: 'Set `whenScaled: Retain` in a change before this one, or make sure that the replicas that stay hold all the data.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 3
  serviceName: db
  persistentVolumeClaimRetentionPolicy: {whenScaled: Delete, whenDeleted: Retain}
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
          volumeMounts: [{name: data, mountPath: /data}]
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
  persistentVolumeClaimRetentionPolicy: {whenScaled: Delete, whenDeleted: Retain}
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
          volumeMounts: [{name: data, mountPath: /data}]
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
      finds: [
        'high 3 → 2 replicas with whenScaled: Delete: the claims of the Pods that go are deleted, with their data',
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
  persistentVolumeClaimRetentionPolicy: {whenScaled: Delete, whenDeleted: Retain}
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
          volumeMounts: [{name: data, mountPath: /data}]
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
  persistentVolumeClaimRetentionPolicy: {whenScaled: Delete, whenDeleted: Retain}
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
          volumeMounts: [{name: data, mountPath: /data}]
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
  replicas: 3
  serviceName: db
  persistentVolumeClaimRetentionPolicy: {whenScaled: Retain, whenDeleted: Retain}
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
          volumeMounts: [{name: data, mountPath: /data}]
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
  persistentVolumeClaimRetentionPolicy: {whenScaled: Retain, whenDeleted: Retain}
  selector:
    matchLabels: {app: db}
  template:
    metadata:
      labels: {app: db}
    spec:
      containers:
        - name: db
          image: registry.example.com/db:15.2
          volumeMounts: [{name: data, mountPath: /data}]
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
`,
      because: 'The claims stay.',
    },
  },
  check({ before, after }) {
    if (before === undefined || after === undefined) return [];
    const [old, now] = [replicasOf(before), replicasOf(after)];
    if (old === undefined || now === undefined || now >= old) return [];
    const policy = reclaimsOf(after).find(({ path, deletes }) => path.endsWith('.whenScaled') && deletes);
    if (policy === undefined) return [];
    return [{
      message: `${old} → ${now} replica${now === 1 ? '' : 's'} with whenScaled: ${policy.value}: the claims of the Pods that go are deleted, with their data`,
      hint: 'Set whenScaled: Retain in a change before this one, or make sure that the other replicas hold all the data.',
    }];
  },
});

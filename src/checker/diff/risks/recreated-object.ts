import type { RiskRule } from './rule';
import { podKindOf } from '../../../kubernetes/pods/pod-kinds';
import { defineRule } from '../../findings/define-rule';
import { lossOf } from '../losses/loss-of';

/** An update that is refused in place is forced: the object is deleted and made anew. */
export const recreatedObject = defineRule<RiskRule>({
  id: 'recreated-object',
  severity: 'high',
  cases: {
    high: 'data, an external address or everything in it goes with it',
    medium: 'its Pods stop meanwhile',
  },
  title: 'An object is deleted and made anew, because its update is refused in place.',
  about: `An API server refuses the update in place, and a setting of the object makes up for it: it is deleted and made anew.

The settings: \`Force=true\` among the sync options of Argo CD, \`kustomize.toolkit.fluxcd.io/force: enabled\`, hooks that are deleted before they are made. Jobs
are not told: to run again is what they have the setting for.`,
  acceptable: 'never',
  looksAt: [],
  why: 'Nothing is refused, so that nobody is asked: the claim, the StatefulSet or the load balancer is gone before its successor is there.',
  remedy: 'Take the setting away for this change, and make the new object under another name; or make sure that what is lost may be lost.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
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
      after: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
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
          requests: {storage: 2Gi}
`,
      finds: [
        'high the update is refused in place, so that this StatefulSet is deleted and made anew (kustomize.toolkit.fluxcd.io/force: enabled): its Pods stop; its claims stay behind',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
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
      after: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
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
          image: registry.example.com/db:15.3
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
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.5.0
`,
      because: 'To run again is what a Job has the setting for.',
    },
  },
  check({ before, recreated, id }) {
    if (before === undefined || recreated === undefined || podKindOf(before)?.runs === 'ending') return [];
    const loss = lossOf(before);
    return loss === undefined ? [] : [{
      level: loss.level,
      message: `the update is refused in place, so that this ${id.kind} is deleted and made anew (${recreated}): ${loss.what}`,
      hint: 'If that is not meant, take the setting away, and make the new object under another name.',
    }];
  },
});

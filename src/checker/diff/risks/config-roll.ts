import type { RiskRule } from './rule';
import { restartingFields } from './template-fields';
import { defineRule } from '../../findings/define-rule';
import type { FieldChange } from '../changes/compare';
import { describeWhole } from '../changes/describe-sides';

const REFERENCE = /\.(configMapRef|secretRef|configMapKeyRef|secretKeyRef|configMap|secret)\.(name|secretName)$|\.envFrom\[/;
const CHECKSUM = /\.template\.metadata\.annotations\["?[^"\]]*(checksum|hash)[^\]]*\]$/;

function isConfig({ path }: FieldChange): boolean {
  return REFERENCE.test(path) || CHECKSUM.test(path);
}

function describe(field: FieldChange): string {
  const place = CHECKSUM.test(field.path) ? `${field.path.replace(/^.*annotations/, 'annotation ')} ` : '';
  return `${place}${describeWhole(field).join(' → ')}`;
}

/** Every Pod restarts for nothing but new configuration. */
export const configRoll = defineRule<RiskRule>({
  id: 'config-roll',
  severity: 'low',
  title: 'New configuration restarts every Pod.',
  about: 'Every Pod of a workload restarts for nothing but new configuration: another ConfigMap or Secret name, or a checksum annotation.',
  acceptable: 'never',
  looksAt: [],
  why: 'It is the purpose of generator hashes, and still a restart of everything that uses them. Kinds whose Pods run on with the old template (ReplicaSet, ReplicationController, CronJob, `updateStrategy: OnDelete`) do not count.',
  remedy: 'Expect a rolling restart; with the strategy `Recreate`, an interruption.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-7h2bkt4gm5
data:
  log-level: info
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          envFrom:
            - configMapRef: {name: settings-7h2bkt4gm5}
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-9d64b8fk2t
data:
  log-level: debug
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          envFrom:
            - configMapRef: {name: settings-9d64b8fk2t}
`,
      finds: [
        'low every Pod is restarted because its configuration changed: settings-7h2bkt4gm5 → settings-9d64b8fk2t',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          envFrom:
            - configMapRef: {name: settings}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          envFrom:
            - configMapRef: {name: settings}
`,
      unchanged: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-7h2bkt4gm5
data:
  log-level: info
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          envFrom:
            - configMapRef: {name: settings-7h2bkt4gm5}
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-9d64b8fk2t
data:
  log-level: debug
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.5.0
          envFrom:
            - configMapRef: {name: settings-9d64b8fk2t}
`,
      because: 'It restarts for a new image as well.',
    },
  },
  check(change) {
    const fields = restartingFields(change);
    if (fields.length === 0 || !fields.every(isConfig)) return [];
    const names = [...new Set(fields.map(describe))];
    return [{ message: `every Pod is restarted because its configuration changed: ${names.join(', ')}`, hint: 'Expect a rolling restart; with a strategy of Recreate, an interruption.' }];
  },
});

import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Long-running containers say when they are ready and when they hang. */
export const probesMissing = defineRule<PolicyRule>({
  id: 'probes-missing',
  part: 'policy',
  severity: 'info',
  title: 'A long-running container has a readiness and a liveness probe.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'Without a readiness probe a Pod gets requests before it can answer; without a liveness probe a hung one is never restarted.',
  remedy: 'Add both.',
  examples: {
    fails: {
      manifest: `
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
          readinessProbe:
            httpGet: {path: /ready, port: 80}
`,
      finds: [
        'info spec.template.spec.containers[0]: container "web" has no livenessProbe',
      ],
    },
    passes: {
      manifest: `
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
          readinessProbe:
            httpGet: {path: /ready, port: 80}
          livenessProbe:
            httpGet: {path: /live, port: 80}
`,
    },
    exempt: {
      manifest: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      because: 'What ends by itself gets no requests, and nobody waits for it.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined || !KINDS.includes(asString(resource.object.kind) ?? '')) return;
    for (const view of pod.containers) {
      if (view.list !== 'containers') continue;
      const missing = ['readinessProbe', 'livenessProbe'].filter((probe) => view.spec[probe] === undefined);
      if (missing.length === 0) continue;
      const hint = 'Without a readiness probe a Pod gets traffic before it can answer; without a liveness probe a hung one is never restarted. In a generated repository, set `probes` of the application.';
      yield { container: view.name, path: pathIn(view), message: `container "${view.name}" has no ${missing.join(' and no ')}`, hint };
    }
  },
});

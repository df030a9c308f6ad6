import { formatPath } from '../../../../common/path';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import { textOf } from '../../../../kubernetes/objects/json';
import { describeConditions, matches } from '../../../../kubernetes/selectors/label-selector';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { Candidate } from '../shared/monitors';
import { candidatesFor, monitors } from '../shared/monitors';

export const monitorNamespace = defineRule<LinkRule>({
  id: 'monitor-namespace',
  part: 'links',
  severity: 'warning',
  title: 'A monitor looks into the namespaces of what its selector is about.',
  acceptable: 'level',
  looksAt: [{ at: ['Service', WORKLOADS] }],
  why: "Without `namespaceSelector`, a ServiceMonitor, PodMonitor or Probe looks into its own namespace only; it finds nothing, without a word. The same holds for the scrape objects of VictoriaMetrics and of Google's managed Prometheus.",
  remedy: 'Set `namespaceSelector`, or move the monitor.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels: {app: web}
spec:
  selector: {app: web}
  ports:
    - name: http
      port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
          ports: [{containerPort: 80}]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: monitoring
spec:
  selector:
    matchLabels: {app: web}
  endpoints:
    - port: http
`,
      finds: [
        'warning spec.selector: ServiceMonitor web looks into monitoring, but app=web is in shop (Service web): it finds nothing.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels: {app: web}
spec:
  selector: {app: web}
  ports:
    - name: http
      port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
          ports: [{containerPort: 80}]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: monitoring
spec:
  selector:
    matchLabels: {app: web}
  namespaceSelector:
    matchNames: [shop]
  endpoints:
    - port: http
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels: {app: web}
spec:
  selector: {app: web}
  ports:
    - name: http
      port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
          ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: monitoring
  labels: {app: web}
spec:
  selector: {app: web}
  ports:
    - name: http
      port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: monitoring
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
          ports: [{containerPort: 80}]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: monitoring
spec:
  selector:
    matchLabels: {app: web}
  endpoints:
    - port: http
`,
      because: 'What it selects may be in its own namespace as well.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    const known = new Map<string, readonly Candidate[]>();
    for (const { monitor, kind, conditions, namespaces, selectorPath } of monitors(index)) {
      if (namespaces === undefined || conditions.length === 0) continue;
      const candidates = known.get(kind) ?? candidatesFor(index, kind);
      known.set(kind, candidates);
      const matching = candidates.filter(({ labels }) => matches(labels, conditions));
      // Where nothing of the render matches, it may well be what another unit brings.
      if (matching.length === 0 || matching.some(({ namespace }) => namespaces.includes(namespace))) continue;
      const [{ namespace, name }] = matching;
      yield linkFinding(monitor, {
        path: formatPath(selectorPath),
        message: `${textOf(monitor.object.kind)} ${nameOf(monitor.object)} looks into ${namespaces.join(', ')}, but ${describeConditions(conditions)} is in ${namespace} `
          + `(${kind === 'Pod' ? 'the Pods of ' : `${kind} `}${name}): it finds nothing.`,
        hint: `Set namespaceSelector: {matchNames: [${[...new Set(matching.map((one) => one.namespace))].join(', ')}]}, or move the ${textOf(monitor.object.kind)} into that namespace.`,
      });
    }
  },
});

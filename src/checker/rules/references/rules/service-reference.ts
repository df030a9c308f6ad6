import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { Service } from '../../../../kubernetes/services/service';
import { describePorts } from '../../../../kubernetes/services/service';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import { missingOrdinal } from '../addresses/pod-ordinal';
import type { ServiceReference } from '../addresses/references';
import { serviceReferences } from '../addresses/references';
import { judgeMissing } from '../addresses/verdict';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

function about({ source, address }: ServiceReference, problem: string, hint: string, severity: LinkFinding['severity'] = 'error'): LinkFinding {
  return linkFinding(source.resource, { path: formatPath(source.path), message: `${source.label} holds ${address.text}, but ${problem}.`, hint }, severity);
}

function missingPod(index: ResourceIndex, reference: ServiceReference, service: Service): LinkFinding | undefined {
  const { pod } = reference.host;
  if (pod === undefined || !service.headless || service.selector.length === 0) return undefined;
  const workloads = index.selected(service.namespace, service.selector);
  const set = workloads.find(({ kind, name }) => kind === 'StatefulSet' && /-\d+$/.test(pod) && pod.replace(/-\d+$/, '') === name);
  const only = set === undefined ? undefined : missingOrdinal(index, set, pod);
  if (only !== undefined) return about(reference, only, 'Name one of them, or raise its replicas.');
  const named = set !== undefined || workloads.some(({ kind, pod: spec }) => spec.hostname === pod || kind === 'Pod');
  if (named || workloads.length === 0) return undefined;
  const names = workloads.filter(({ kind }) => kind === 'StatefulSet').map(({ name }) => `${name}-0`);
  if (names.length === 0) return undefined;
  return about(reference, `Service ${nameIn(service.namespace, service.name)} has no Pod ${pod}`, `Its Pods are named ${names.join(', ')} and so on.`);
}

function missingPort(reference: ServiceReference, service: Service): LinkFinding | undefined {
  const { address, host } = reference;
  if (service.type === 'ExternalName') return undefined;
  if (host.portName !== undefined) {
    return service.ports.some(({ name }) => name === host.portName) ? undefined
      : about(reference, `Service ${nameIn(service.namespace, service.name)} names no port ${host.portName}`, `It has ${describePorts(service.ports)}.`);
  }
  if (address.port === undefined || service.ports.some(({ port }) => port === address.port)) return undefined;
  // A headless Service resolves to Pods, and Pods answer on ports that no Service lists.
  if (service.headless) return undefined;
  return about(reference, `Service ${nameIn(service.namespace, service.name)} has no port ${address.port}`,
    `Write one of its ports (${describePorts(service.ports)}) or add the port to the Service.`);
}

function* check(index: ResourceIndex, references: readonly ServiceReference[]): Iterable<LinkFinding> {
  for (const reference of references) {
    const { host, service } = reference;
    if (service === undefined) {
      const missing = judgeMissing(index, reference);
      if (missing?.verdict !== 'broken') continue;
      yield about(reference, `there is no Service ${nameIn(host.namespace, host.service)}`, missing.hint, missing.severity);
    } else {
      const finding = missingPod(index, reference, service) ?? missingPort(reference, service);
      if (finding !== undefined) yield finding;
    }
  }
}

export const serviceReference = defineRule<LinkRule>({
  id: 'service-reference',
  part: 'links',
  severity: 'error',
  cases: {
    error: '',
    warning: 'where another unit, an operator or a controller may render what is missing. It surely is missing where the render creates the namespace itself and has nothing in it of which a controller may make more, where this very build renamed it, or where a rendered name is a letter away',
  },
  title: 'An in-cluster address in an env value, argument or ConfigMap names a Service and a port that exist.',
  acceptable: { external: 'Service api' },
  looksAt: [{ at: ['Service', 'Namespace', WORKLOADS] }],
  why: 'Kustomize renames Services but not the addresses inside strings, so a prefix or another namespace breaks them silently.',
  remedy: 'Use the name, namespace and port of a Service that the render holds; for repositories of ours, declare the link.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: prod-api
spec:
  selector: {app: prod-api}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: prod-api
spec:
  selector:
    matchLabels: {app: prod-api}
  template:
    metadata:
      labels: {app: prod-api}
    spec:
      containers:
        - name: prod-api
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Service
metadata:
  name: prod-web
spec:
  selector: {app: prod-web}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: prod-web
spec:
  selector:
    matchLabels: {app: prod-web}
  template:
    metadata:
      labels: {app: prod-web}
    spec:
      containers:
        - name: prod-web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
          env:
            - name: API_URL
              value: http://api:80
`,
      finds: [
        'error spec.template.spec.containers[0].env[0].value: env API_URL holds http://api:80, but there is no Service api.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: prod-api
spec:
  selector: {app: prod-api}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: prod-api
spec:
  selector:
    matchLabels: {app: prod-api}
  template:
    metadata:
      labels: {app: prod-api}
    spec:
      containers:
        - name: prod-api
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: prod-web
spec:
  selector:
    matchLabels: {app: prod-web}
  template:
    metadata:
      labels: {app: prod-web}
    spec:
      containers:
        - name: prod-web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://prod-api:80
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: prod-api
spec:
  clusterIP: None
  selector: {app: prod-api}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: prod-api
spec:
  selector:
    matchLabels: {app: prod-api}
  template:
    metadata:
      labels: {app: prod-api}
    spec:
      containers:
        - name: prod-api
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: prod-web
spec:
  selector:
    matchLabels: {app: prod-web}
  template:
    metadata:
      labels: {app: prod-web}
    spec:
      containers:
        - name: prod-web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://prod-api:8080
`,
      because: 'A headless Service is the Pods themselves, and these answer on ports that no Service lists.',
    },
  },
  check: (index) => check(index, serviceReferences(index)),
});

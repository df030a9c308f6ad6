import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { Direction } from '../../../../kubernetes/network-policies/isolates';
import { resolvePort } from '../../../../kubernetes/pods/container-ports';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { Service } from '../../../../kubernetes/services/service';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import type { Policy } from '../network/policy';
import { policiesOf } from '../network/policy';
import type { Arrival } from '../network/reach';
import { permits, permitsDns } from '../network/reach';
import type { WorkloadLink } from '../network/workload-links';
import { workloadLinks } from '../network/workload-links';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

interface Cut {
  readonly direction: Direction;
  readonly policies: readonly Policy[];
  readonly arrival: Arrival;
}

function arrivals(index: ResourceIndex, service: Service, port: number | undefined): Arrival[] {
  const ports = service.ports.filter((candidate) => port === undefined || candidate.port === port);
  return index.selected(service.namespace, service.selector).flatMap((workload) => ports.map(({ targetPort, protocol }) => (
    { workload, port: resolvePort(workload, service.headless && port !== undefined ? port : targetPort, protocol), protocol })));
}

function cutOf(index: ResourceIndex, from: Workload, arrival: Arrival): Cut | undefined {
  const egress = policiesOf(index, from, 'egress');
  if (egress.length > 0 && !permits(index, egress, 'egress', arrival.workload, arrival)) return { direction: 'egress', policies: egress, arrival };
  const ingress = policiesOf(index, arrival.workload, 'ingress');
  if (ingress.length > 0 && !permits(index, ingress, 'ingress', from, arrival)) return { direction: 'ingress', policies: ingress, arrival };
  return undefined;
}

/** The cut of a link that no way leads around: every Pod and port behind the address is out of reach. */
function wholeCut(index: ResourceIndex, { from, reference }: WorkloadLink): Cut | undefined {
  const { service, address } = reference;
  if (service === undefined || service.selector.length === 0 || from.pod.hostNetwork === true) return undefined;
  const ways = arrivals(index, service, address.port).map((arrival) => (arrival.workload === from ? undefined : cutOf(index, from, arrival)));
  return ways.every((way) => way !== undefined) ? ways[0] : undefined;
}

function names(policies: readonly Policy[]): string {
  return policies.map(({ name }) => name).join(', ');
}

function describeCut({ from, reference }: WorkloadLink, { direction, policies, arrival }: Cut): LinkFinding {
  const { source, address } = reference;
  const to = arrival.workload;
  const port = `${arrival.protocol} port ${arrival.port ?? '?'}`;
  const rule = direction === 'egress' ? `to the Pods of ${to.kind} ${nameIn(to.namespace, to.name)}` : `from the Pods of ${from.kind} ${nameIn(from.namespace, from.name)}`;
  return linkFinding(source.resource, {
    path: formatPath(source.path),
    message: `${from.kind} ${from.name} calls ${address.text}, but the ${direction} policies (${names(policies)}) of ${(direction === 'egress' ? from : to).name} ` +
      `do not let it reach ${port} of ${to.kind} ${to.name}.`,
    hint: `Add an ${direction} rule ${rule} on ${port}, in namespace ${policies[0].namespace}.`,
  });
}

function dnsCut(index: ResourceIndex, { from, reference }: WorkloadLink): LinkFinding | undefined {
  const egress = policiesOf(index, from, 'egress');
  if (egress.length === 0 || from.pod.dnsPolicy === 'None' || permitsDns(index, egress)) return undefined;
  return linkFinding(reference.source.resource, {
    path: formatPath(reference.source.path),
    message: `${from.kind} ${from.name} calls ${reference.address.text} by name, but its egress policies (${names(egress)}) let no DNS query out.`,
    hint: 'Add an egress rule to kube-system (k8s-app: kube-dns) on UDP and TCP port 53.',
  });
}

export const networkPolicyCutsLink = defineRule<LinkRule>({
  id: 'network-policy-cuts-link',
  part: 'links',
  severity: 'error',
  title: 'NetworkPolicies let pass what the addresses in the render ask for.',
  acceptable: 'level',
  looksAt: [{ at: ['NetworkPolicy', 'Service', WORKLOADS] }],
  why: 'The render holds an address from one app to another, and a NetworkPolicy that drops these packets: the call times out.',
  remedy: 'Allow it in the egress policy of the caller and the ingress policy of the callee.',
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
          env:
            - name: API_URL
              value: http://api:80
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector: {app: api}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
    spec:
      containers:
        - name: api
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: api
spec:
  podSelector:
    matchLabels: {app: api}
  policyTypes: [Ingress]
  ingress: []
`,
      finds: [
        'error spec.template.spec.containers[0].env[0].value: Deployment web calls http://api:80, but the ingress policies (api) of api do not let it reach TCP port 80 of Deployment api.',
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
          env:
            - name: API_URL
              value: http://api:80
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector: {app: api}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
    spec:
      containers:
        - name: api
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: api
spec:
  podSelector:
    matchLabels: {app: api}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels: {app: web}
`,
    },
    exempt: {
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
      hostNetwork: true
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: API_URL
              value: http://api:80
---
apiVersion: v1
kind: Service
metadata:
  name: api
spec:
  selector: {app: api}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
    spec:
      containers:
        - name: api
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: api
spec:
  podSelector:
    matchLabels: {app: api}
  policyTypes: [Ingress]
  ingress: []
`,
      because: 'Pods of the network of their node are not cut off by policies of others.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    if (index.ofKind('NetworkPolicy.networking.k8s.io').length === 0) return;
    const judgedDns = new Set<Workload>();
    for (const link of workloadLinks(index)) {
      const cut = wholeCut(index, link);
      if (cut !== undefined) yield describeCut(link, cut);
      if (judgedDns.has(link.from)) continue;
      judgedDns.add(link.from);
      const finding = dnsCut(index, link);
      if (finding !== undefined) yield finding;
    }
  },
});

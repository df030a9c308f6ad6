import { asObject, at } from '../../../../kubernetes/objects/json';
import type { Service } from '../../../../kubernetes/services/service';
import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';

/** Platforms that leave a Service of type LoadBalancer pending. */
const SILENT_PLATFORMS: ReadonlySet<string> = new Set(['none', 'bare-metal', 'on-prem', 'kind', 'node-port', 'ingress', 'gateway', 'kubeadm']);

const PROVIDER_ANNOTATION = /^(service\.beta\.kubernetes\.io\/|service\.kubernetes\.io\/|networking\.gke\.io\/|cloud\.google\.com\/|metallb\.|lbipam\.cilium\.io\/|io\.cilium\/|kube-vip\.io\/|load-balancer\.)/;

function names(service: Service): boolean {
  const annotations = asObject(at(service.resource.object, 'metadata', 'annotations'));
  return at(service.resource.object, 'spec', 'loadBalancerClass') !== undefined || Object.keys(annotations).some((key) => PROVIDER_ANNOTATION.test(key));
}

export const loadBalancerUnanswered = defineRule<LinkRule>({
  id: 'load-balancer-unanswered',
  part: 'links',
  severity: 'error',
  title: 'A Service of type LoadBalancer has a platform that gives it an address.',
  acceptable: 'level',
  looksAt: [{ at: ['IPAddressPool'] }],
  why: 'Outside of the clouds nothing gives a LoadBalancer an address, and it stays `<pending>`.',
  remedy: `Install and declare a platform such as MetalLB, or use a NodePort.

What answers is declared in \`projen-gitops.validate.yaml\`, for all overlays or for one; without a declaration the rule says nothing:

\`\`\`yaml
platforms: [gke]
overlays:
  on-prem: {platforms: []}   # nothing answers there
\`\`\``,
  examples: {
    fails: {
      settings: 'platforms: []',
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
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
          ports: [{containerPort: 80}]
`,
      finds: [
        'error spec.type: No declared platform (none) answers type LoadBalancer, so the Service waits for an address forever.',
      ],
    },
    passes: {
      settings: 'platforms: []',
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
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
          ports: [{containerPort: 80}]
`,
    },
    exempt: {
      settings: 'platforms: [metallb]',
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - port: 80
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
          ports: [{containerPort: 80}]
`,
      because: 'The platform answers.',
    },
  },
  * check(index, { platforms }): Iterable<LinkFinding> {
    const answered = platforms === undefined || platforms.some((platform) => !SILENT_PLATFORMS.has(platform))
      || index.ofKind('IPAddressPool.metallb.io').length > 0 || index.ofKind('CiliumLoadBalancerIPPool.cilium.io').length > 0;
    if (answered) return;
    for (const service of index.services) {
      if (service.type !== 'LoadBalancer' || names(service)) continue;
      yield linkFinding(service.resource, {
        path: 'spec.type',
        message: `No declared platform (${platforms.join(', ') || 'none'}) answers type LoadBalancer, so the Service waits for an address forever.`,
        hint: 'Use NodePort or a gateway, install MetalLB or the like and declare it, or set loadBalancerClass.',
      });
    }
  },
});

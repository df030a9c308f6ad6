import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { Service } from '../../../../kubernetes/services/service';
import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';

export const nodePortConflict = defineRule<LinkRule>({
  id: 'node-port-conflict',
  part: 'links',
  severity: 'error',
  title: 'A node port belongs to one port of one Service.',
  acceptable: 'level',
  looksAt: [{ at: ['Service'] }],
  why: 'A node port belongs to the whole cluster; the second Service is refused when it is applied.',
  remedy: 'Use another port or leave nodePort out.',
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
          ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
---
apiVersion: v1
kind: Service
metadata:
  name: admin
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
      finds: [
        'error spec.ports[0].nodePort: TCP node port 30080 already belongs to Service web, port 80.',
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
          ports: [{containerPort: 80}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
---
apiVersion: v1
kind: Service
metadata:
  name: admin
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30081
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports:
            - {containerPort: 80}
            - {containerPort: 80, protocol: UDP}
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
---
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      protocol: UDP
      nodePort: 30080
`,
      because: 'TCP and UDP have numbers of their own.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    const owners = new Map<string, { service: Service; port: number }>();
    for (const service of index.services) {
      for (const [position, { nodePort, protocol, port }] of service.ports.entries()) {
        if (nodePort === undefined) continue;
        const owner = owners.get(`${protocol} ${nodePort}`);
        if (owner === undefined) {
          owners.set(`${protocol} ${nodePort}`, { service, port });
          continue;
        }
        const sameObject = owner.service !== service && owner.service.name === service.name && owner.service.namespace === service.namespace;
        if (sameObject) continue;
        yield linkFinding(service.resource, {
          path: `spec.ports[${position}].nodePort`,
          message: `${protocol} node port ${nodePort} already belongs to Service ${nameIn(owner.service.namespace, owner.service.name)}, port ${owner.port}.`,
          hint: 'Take another number from 30000–32767, or leave nodePort out and let the cluster choose.',
        });
      }
    }
  },
});

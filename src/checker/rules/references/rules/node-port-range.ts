import { at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';

const FIRST = 30000;
const LAST = 32767;

/**
 * It is a rule about the cluster, not about the object alone: a server refuses the number when it allocates it,
 * and a dry run, which allocates nothing, takes any.
 */
export const nodePortRange = defineRule<LinkRule>({
  id: 'node-port-range',
  part: 'links',
  severity: 'error',
  title: 'A node port lies in the range that the cluster allocates from.',
  acceptable: 'level',
  looksAt: [],
  why: 'The API server allocates node ports from 30000–32767 unless it was started with another `--service-node-port-range`; it refuses any other number when the Service is created. A dry run does not notice, because it allocates nothing.',
  remedy: 'Take a number of the range, or leave nodePort out and let the cluster choose.',
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
      nodePort: 8080
`,
      finds: [
        'error spec.ports[0].nodePort: The node port 8080 is outside 30000–32767.',
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
      nodePort: 0
`,
      because: 'The server allocates nothing for a Service of type ClusterIP; 0 asks it to choose.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const { resource, ports } of index.services) {
      const named = [
        ...ports.map(({ nodePort }, position) => ({ path: `spec.ports[${position}].nodePort`, port: nodePort })),
        { path: 'spec.healthCheckNodePort', port: at(resource.object, 'spec', 'healthCheckNodePort') },
      ];
      for (const { path, port } of named) {
        if (typeof port !== 'number' || port === 0 || (port >= FIRST && port <= LAST)) continue;
        yield linkFinding(resource, {
          path,
          message: `The node port ${port} is outside ${FIRST}–${LAST}.`,
          hint: 'Take a number of that range or leave it out; where the cluster is set to another range, set the severity of this rule.',
        });
      }
    }
  },
});

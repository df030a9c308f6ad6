import { holdersOfNodePorts } from './looks-of-services';
import type { RiskRule } from './rule';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { formatId, idOf } from '../../../kubernetes/objects/resource';
import { nodePortsOf } from '../../../kubernetes/services/node-ports';
import { isService } from '../../../kubernetes/services/service';
import { defineRule } from '../../findings/define-rule';

function isSame(left: JsonObject, right: JsonObject): boolean {
  return idOf(left).name === idOf(right).name && namespaceOf(left) === namespaceOf(right);
}

/** A new Service asks for a node port that another one holds until it is deleted or changed. */
export const nodePortTaken = defineRule<RiskRule>({
  id: 'node-port-taken',
  severity: 'high',
  title: 'A node port passes from one Service to another.',
  about: 'A new, renamed or moved Service asks for a node port that another Service holds before the change.',
  acceptable: 'never',
  looksAt: [holdersOfNodePorts],
  why: `A node port belongs to one Service of the whole cluster. Most tools create new objects before they prune old ones, so that the API
server refuses the new Service ("provided port is already allocated"), and the sync stops half-way.`,
  remedy: 'Delete or change the Service that holds the port first, in a change of its own, or use another port.',
  examples: {
    fails: {
      before: `
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
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  type: NodePort
  sessionAffinity: ClientIP
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30080
`,
      unchanged: `
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
        'high it asks for node port 30080/TCP, which v1 Service web holds: the API server refuses it until that one is deleted or has given the port up',
      ],
    },
    passes: {
      before: `
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
`,
      after: `
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
  name: shop
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
      nodePort: 30081
`,
      unchanged: `
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
      before: `
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
`,
      after: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 8080
      targetPort: 80
      nodePort: 30080
`,
      unchanged: `
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
      because: 'It is the same Service.',
    },
  },
  check({ before, after }, context) {
    if (after === undefined || !isService(after)) return [];
    const had = before !== undefined && isSame(before, after) ? nodePortsOf(before) : [];
    const wanted = nodePortsOf(after).filter((port) => !had.includes(port));
    if (wanted.length === 0) return [];
    return context.before.objectsOf('Service').filter((other) => !isSame(other, after)).flatMap((other) => {
      const taken = nodePortsOf(other).filter((port) => wanted.includes(port));
      return taken.length === 0 ? [] : [{
        message: `it asks for node port ${taken.join(', ')}, which ${formatId(idOf(other))} holds: the API server refuses it until that one is deleted or has given the port up`,
        hint: 'Apply in two steps: first delete or change the Service that holds the port, then add this one; or use another port.',
      }];
    });
  },
});

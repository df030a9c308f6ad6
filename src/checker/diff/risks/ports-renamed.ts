import { namersOfService } from './looks-of-services';
import { servicesOfWorkload } from './looks-of-workloads';
import { containerPairs } from './pods';
import { renamedPorts } from './renamed-ports';
import type { Rename } from './renamed-ports';
import { routesTo } from './routes-to';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { defineRule } from '../../findings/define-rule';

function describeRename({ from, to }: Rename): string {
  return to === undefined ? `loses its name ${from}` : `is renamed from ${from} to ${to}`;
}

function usersOfTarget(workload: JsonObject, name: string, context: RiskContext): string[] {
  const pods = context.after.workloadOf(workload);
  return (pods === undefined ? [] : context.after.selecting('Service', pods.namespace, pods))
    .filter((service) => asList(asObject(service.spec).ports).some((port) => asObject(port).targetPort === name))
    .map((service) => `Service ${idOf(service).name}`);
}

function detail(subject: string, rename: Rename, users: readonly string[]): RiskDetail {
  const suffix = users.length === 0 ? '; whoever refers to it by name must follow' : `; still by the old name: ${users.join(', ')}`;
  return {
    level: users.length === 0 ? 'low' : 'high',
    message: `${subject} ${describeRename(rename)}${suffix}`,
    hint: 'Change the references in the same change: targetPort, Ingress and route backends, NetworkPolicies, probes, monitors.',
  };
}

/** A port that others refer to by name gets another name. */
export const portsRenamed = defineRule<RiskRule>({
  id: 'ports-renamed',
  severity: 'high',
  cases: {
    high: 'a Service or Ingress of the render still uses the old name',
    low: 'none does',
  },
  title: 'A named port is renamed.',
  about: 'A named port keeps its number and gets another name.',
  acceptable: 'never',
  looksAt: [namersOfService, servicesOfWorkload],
  why: 'Services, Ingresses, probes, policies and monitors refer to ports by name; a name that no longer exists matches nothing, silently.',
  remedy: 'Change the references in the same change, or keep the name.',
  examples: {
    fails: {
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
          ports: [{name: http, containerPort: 80}]
`,
      after: `
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
          ports: [{name: web, containerPort: 80}]
`,
      unchanged: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: http
`,
      finds: [
        'high a port of container web is renamed from http to web; still by the old name: Service web',
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
          ports: [{name: http, containerPort: 80}]
`,
      after: `
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
          ports: [{name: http, containerPort: 80}, {name: metrics, containerPort: 9090}]
`,
      unchanged: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: http
`,
    },
    exempt: {
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
          ports: [{name: http, containerPort: 80}]
`,
      after: `
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
          ports: [{name: metrics, containerPort: 9090}]
`,
      because: 'It gets another number as well: it is another port.',
    },
  },
  check({ before, after, id }, context) {
    if (before === undefined || after === undefined) return [];
    if (id.kind === 'Service' && id.group === '') {
      return renamedPorts(asObject(before.spec), asObject(after.spec), 'port').map((rename) => detail('a port', rename, routesTo(after, rename.from, context.after)));
    }
    return containerPairs(before, after).flatMap(([name, was, is]) => renamedPorts(was, is, 'containerPort')
      .map((rename) => detail(`a port of container ${name}`, rename, usersOfTarget(after, rename.from, context))));
  },
});

import { describePodPorts, podPorts } from '../../../../kubernetes/pods/container-ports';
import { isTestHook, runsToCompletion } from '../../../../kubernetes/pods/running';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { Service, ServicePort } from '../../../../kubernetes/services/service';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';

function targetOf({ targetPort }: ServicePort): number | string {
  return typeof targetPort === 'string' && /^\d+$/.test(targetPort) ? Number(targetPort) : targetPort;
}

function declares(workload: Workload, port: ServicePort): boolean {
  const target = targetOf(port);
  return podPorts(workload).some(({ protocol, port: number, name }) => protocol === port.protocol && (typeof target === 'number' ? number : name) === target);
}

function describe(service: Service, position: number, port: ServicePort, workload: Workload): LinkFinding {
  const declared = podPorts(workload);
  const target = targetOf(port);
  const others = declared.length === 0 ? 'declare no ports' : `declare ${describePodPorts(declared)}`;
  return linkFinding(service.resource, {
    path: `spec.ports[${position}]${service.explicitTargets[position] === true ? '.targetPort' : '.port'}`,
    message: `Port ${port.port} goes to ${port.protocol} port ${target}, but the Pods of ${workload.kind} ${workload.name} ${others}.`,
    hint: typeof target === 'string'
      ? `Name a container port ${target} (protocol ${port.protocol}), or use a number.`
      : `Set targetPort to a port of the container, or declare containerPort ${target} there.`,
  }, typeof target === 'string' ? 'error' : 'warning');
}

/** What is wrong with one port. A name that no container has leads nowhere; a number may be listened on though no container lists it. Pods without a port name that others have get no requests; that is told where they have other ports. */
function* judge(service: Service, position: number, port: ServicePort, workloads: readonly Workload[]): Iterable<LinkFinding> {
  const isNameOfSome = typeof targetOf(port) === 'string' && workloads.some((workload) => declares(workload, port));
  for (const workload of workloads) {
    if (declares(workload, port)) continue;
    if (!isNameOfSome) yield describe(service, position, port, workload);
    else if (podPorts(workload).length > 0) yield { ...describe(service, position, port, workload), severity: 'warning' };
  }
}

export const serviceTargetPort = defineRule<LinkRule>({
  id: 'service-target-port',
  part: 'links',
  severity: 'error',
  cases: {
    error: 'for a name',
    warning: 'for a number, because a program may listen on ports that no container lists, and for a name that other Pods of the Service have',
  },
  title: 'The target port of a Service is a port of the Pods that it selects.',
  acceptable: 'level',
  looksAt: [{ at: [WORKLOADS] }],
  why: 'A request is sent to a port on which nothing listens, or to a port name that does not exist. Pods that lack a port name which others have are left out of the Service; they are told only if they declare other ports. Pods that run to completion beside others are not asked.',
  remedy: 'Use the number or the name of a container port.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: web
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
          ports: [{name: http, containerPort: 8080}]
`,
      finds: [
        'error spec.ports[0].targetPort: Port 80 goes to TCP port web, but the Pods of Deployment web declare 8080 (http).',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: http
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
          ports: [{name: http, containerPort: 8080}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: http
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
          ports: [{name: http, containerPort: 8080}]
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      because: 'Pods that run to completion beside others are not asked.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const service of index.services) {
      if (service.selector.length === 0 || service.type === 'ExternalName') continue;
      const selected = index.selected(service.namespace, service.selector);
      const serving = selected.filter((workload) => !runsToCompletion(workload) && !isTestHook(workload));
      for (const [position, port] of service.ports.entries()) yield* judge(service, position, port, serving.length > 0 ? serving : selected);
    }
  },
});

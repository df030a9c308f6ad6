import { podsOfService } from './looks-of-services';
import { servicesOfWorkload } from './looks-of-workloads';
import { containerPairs } from './pods';
import { renamedPorts } from './renamed-ports';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { ContainerPort } from '../../../kubernetes/pods/container-ports';
import { describePodPorts, podPorts } from '../../../kubernetes/pods/container-ports';
import { podSelectorOf } from '../../../kubernetes/pods/pod-selector';
import { runsToCompletion } from '../../../kubernetes/pods/running';
import type { Workload } from '../../../kubernetes/pods/workload';
import { titleOf } from '../../../kubernetes/pods/workload';
import type { ServicePort } from '../../../kubernetes/services/service';
import { isService, servicePorts } from '../../../kubernetes/services/service';
import { defineRule } from '../../findings/define-rule';

type Target = Pick<ServicePort, 'targetPort' | 'protocol'>;

function declares(workload: Workload, { targetPort, protocol }: Target): boolean {
  const number = Number(targetPort);
  return podPorts(workload).some((port) => port.protocol === protocol && (Number.isNaN(number) ? port.name === targetPort : port.port === number));
}

/** Programs may listen where nothing is declared, but a name that is not declared leads nowhere. */
function isLost({ targetPort, protocol }: Target, workload: Workload): boolean {
  return !declares(workload, { targetPort, protocol }) && (Number.isNaN(Number(targetPort)) || podPorts(workload).length > 0);
}

function detail({ targetPort }: ServicePort, service: JsonObject, workload: Workload): RiskDetail {
  const ports = podPorts(workload);
  const now = ports.length === 0 ? 'none' : describePodPorts(ports);
  return {
    level: Number.isNaN(Number(targetPort)) ? 'high' : 'medium',
    message: `Service ${nameOf(service)} sends requests to port ${targetPort} of ${titleOf(workload)}, which it no longer declares (now ${now})`,
    hint: 'Change targetPort of the Service and the port of the container in the same change, or name the port and let targetPort be its name.',
  };
}

/** Ports that keep their number and lose their name have a rule of their own. */
function isRenamed(before: JsonObject, after: JsonObject, { targetPort }: Target): boolean {
  return containerPairs(before, after).some(([, was, is]) => renamedPorts(was, is, 'containerPort').some(({ from }) => from === targetPort));
}

function isSame(left: ContainerPort, right: ContainerPort): boolean {
  return left.port === right.port && left.name === right.name && left.protocol === right.protocol;
}

/** Ports that Pods declared, and do not any more under that name, number and protocol. */
function lostPorts(was: Workload, is: Workload): readonly ContainerPort[] {
  const left = podPorts(is);
  return podPorts(was).filter((port) => !left.some((other) => isSame(port, other)));
}

function ofWorkload(before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const [was, is] = [context.before.workloadOf(before), context.after.workloadOf(after)];
  if (was === undefined || is === undefined || runsToCompletion(is) || lostPorts(was, is).length === 0) return [];
  const services = context.after.selecting('Service', is.namespace, is).filter((service) => context.previous(service) !== undefined);
  return services.flatMap((service) => servicePorts(service)
    .filter((port) => declares(was, port) && isLost(port, is) && !isRenamed(before, after, port))
    .map((port) => detail(port, service, is)));
}

/** A target that changes, from one that the Pods declared to one that they never did. */
function ofService(before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const conditions = podSelectorOf(after);
  const old = new Map(servicePorts(before).map((port) => [`${port.port}/${port.protocol}`, port]));
  const moved = servicePorts(after).flatMap((port) => {
    const was = old.get(`${port.port}/${port.protocol}`);
    return was === undefined || was.targetPort === port.targetPort ? [] : [{ was, port }];
  });
  if (moved.length === 0 || conditions === undefined) return [];
  const workloads = context.after.selected(namespaceOf(after), conditions).filter((workload) => !runsToCompletion(workload));
  return moved.flatMap(({ was, port }) => workloads.filter((workload) => {
    const earlier = context.before.workloadOf(context.previous(workload.resource.object));
    return earlier !== undefined && declares(earlier, was) && !declares(earlier, port) && isLost(port, workload);
  }).slice(0, 1).map((workload) => detail(port, after, workload)));
}

/** A Service sends requests to a port that the Pods declared, and do not any more. */
export const targetPortGone = defineRule<RiskRule>({
  id: 'target-port-gone',
  severity: 'high',
  cases: {
    high: 'the target port is a name, which leads nowhere when no container has it',
    medium: 'it is a number; a program may listen on it without saying so',
  },
  title: 'A Service sends requests to a port that is gone.',
  about: 'A Service sends requests to a port that its Pods declared before and do not declare any more; one of the two changed without the other.',
  acceptable: 'never',
  looksAt: [podsOfService, servicesOfWorkload],
  why: `The Service looks healthy: its Pods are ready, its endpoints are listed, and every request is refused. Nothing is said where the Pods declare no
ports at all, and a port that only gets another name is told by [ports-renamed](ports-renamed.md).`,
  remedy: 'Change `targetPort` and the port of the container in the same change. With a name as `targetPort`, numbers may change freely.',
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
          ports: [{name: web, containerPort: 8080}]
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
        'high Service web sends requests to port http of Deployment web, which it no longer declares (now 8080 (web))',
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
          ports: [{name: http, containerPort: 8080}]
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
          ports: [{containerPort: 80}]
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
      targetPort: 80
`,
      because: 'Pods that declare no ports may listen on any.',
    },
  },
  check({ before, after }, context) {
    if (before === undefined || after === undefined) return [];
    return isService(after) ? ofService(before, after, context) : ofWorkload(before, after, context);
  },
});

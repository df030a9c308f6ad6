import { formatPath } from '../../../../common/path';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Container } from '../../../../kubernetes/pods/containers';
import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';

const HANDLERS = [['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop']] as const;
const ACTIONS = ['httpGet', 'tcpSocket'] as const;

function namesOf({ spec }: Container): string[] {
  return asList(spec.ports).flatMap((port) => asString(at(port, 'name')) ?? []);
}

function describe(names: readonly string[]): string {
  return names.length === 0 ? 'The container names no port: give it one in ports, or ask a number.' : `Its named ports: ${names.join(', ')}.`;
}

export const handlerPort = defineRule<LinkRule>({
  id: 'handler-port',
  part: 'links',
  severity: 'error',
  title: 'A probe or lifecycle hook that names a port names one of its container.',
  acceptable: 'level',
  looksAt: [],
  why: `The API server takes any name. The kubelet then finds no such port: the probe fails for ever, and the Pod never becomes ready or is restarted again
and again.`,
  remedy: 'Give the port of the container that name, or ask the name that it has, or its number. Ports of other containers of the Pod do not count.',
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
          ports: [{name: http, containerPort: 8080}]
          readinessProbe:
            httpGet: {path: /, port: web}
`,
      finds: [
        'error spec.template.spec.containers[0].readinessProbe.httpGet.port: The readinessProbe asks port web, which container web does not have.',
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
          ports: [{name: http, containerPort: 8080}]
          readinessProbe:
            httpGet: {path: /, port: http}
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
          ports: [{name: http, containerPort: 8080}]
          readinessProbe:
            httpGet: {path: /, port: 9090}
`,
      because: 'A number needs no port in the list: a program may listen where no container says so.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const { resource, containers } of index.workloads) {
      for (const container of containers) {
        const names = namesOf(container);
        for (const path of HANDLERS.flatMap((handler) => ACTIONS.map((action) => [...handler, action, 'port']))) {
          const port = at(container.spec, ...path);
          if (typeof port !== 'string' || port === '' || /^\d+$/.test(port) || names.includes(port)) continue;
          const message = `The ${path.at(-3) ?? ''} asks port ${port}, which container ${container.name} does not have.`;
          yield linkFinding(resource, { path: formatPath([...container.path, ...path]), message, hint: describe(names) });
        }
      }
    }
  },
});

import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, at, textOf } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, baseline: host ports. */
export const hostPort = defineRule<PolicyRule>({
  id: 'host-port',
  part: 'policy',
  severity: 'warning',
  title: 'No container takes a port of its node.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A host port bypasses Services and policies and allows one such Pod per node. (Pod Security Standards, baseline.)',
  remedy: 'Publish the port with a Service.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80, hostPort: 8080}]
`,
      finds: [
        'warning spec.containers[0].ports[0].hostPort: container "web" takes port 8080 of its node',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80, hostPort: 0}]
`,
      because: '0 is no port.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      for (const [index, port] of asList(view.spec.ports).entries()) {
        const host = at(port, 'hostPort');
        if (host === undefined || host === null || host === 0) continue;
        const message = `container "${view.name}" takes port ${textOf(host)} of its node`;
        yield { container: view.name, path: pathIn(view, 'ports', index, 'hostPort'), message, hint: 'Remove hostPort and let a Service publish the port.' };
      }
    }
  },
});

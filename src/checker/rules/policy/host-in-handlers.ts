import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const HANDLERS = [['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop']] as const;

/** Pod Security Standards, baseline: the host of probes and lifecycle hooks. */
export const hostInHandlers = defineRule<PolicyRule>({
  id: 'host-in-handlers',
  part: 'policy',
  severity: 'warning',
  title: 'Probes and lifecycle hooks ask the Pod itself, not another host.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'The kubelet makes the request of a probe or hook; with a host of their own they reach whatever the node can reach. (Pod Security Standards, baseline.)',
  remedy: 'Remove `host`; for a virtual host set the Host header.',
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
      livenessProbe:
        httpGet: {host: 169.254.169.254, port: 80}
`,
      finds: [
        'warning spec.containers[0].livenessProbe.httpGet.host: the livenessProbe of container "web" makes the node\'s kubelet connect to 169.254.169.254',
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
      livenessProbe:
        httpGet:
          port: 80
          httpHeaders: [{name: Host, value: web}]
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
      livenessProbe:
        tcpSocket: {host: '', port: 80}
`,
      because: 'An empty host is the Pod itself.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      for (const handler of HANDLERS) {
        for (const action of ['httpGet', 'tcpSocket']) {
          const host = at(view.spec, ...handler, action, 'host');
          if (typeof host !== 'string' || host === '') continue;
          const hint = 'Remove host: the Pod\'s own address is the default. For a virtual host, set the Host header in httpHeaders.';
          const message = `the ${handler.at(-1)} of container "${view.name}" makes the node's kubelet connect to ${host}`;
          yield { container: view.name, path: pathIn(view, ...handler, action, 'host'), message, hint };
        }
      }
    }
  },
});

import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

const HANDLERS = [['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop']] as const;

/** Pod Security Standards, baseline: the host of probes and lifecycle hooks. */
export const hostInHandlers: PolicyRule = {
  id: 'host-in-handlers',
  check: 'policy',
  severity: 'warning',
  title: 'Probes and lifecycle hooks ask the Pod itself, not another host.',
  * judge(resource) {
    for (const view of containersIn(resource)) {
      for (const handler of HANDLERS) {
        for (const action of ['httpGet', 'tcpSocket']) {
          const host = at(view.spec, ...handler, action, 'host');
          if (typeof host !== 'string' || host === '') continue;
          const hint = 'Remove host: the Pod\'s own address is the default. For a virtual host, set the Host header in httpHeaders.';
          const message = `the ${handler.at(-1)} of container "${view.name}" makes the node's kubelet connect to ${host}`;
          yield { path: pathIn(view, ...handler, action, 'host'), message, hint };
        }
      }
    }
  },
};

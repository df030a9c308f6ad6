import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, at, textOf } from '../../../kubernetes/objects/json';

/** Pod Security Standards, baseline: host ports. */
export const hostPort: PolicyRule = {
  id: 'host-port',
  check: 'policy',
  severity: 'warning',
  title: 'No container takes a port of its node.',
  * judge(resource) {
    for (const view of containersIn(resource)) {
      for (const [index, port] of asList(view.spec.ports).entries()) {
        const host = at(port, 'hostPort');
        if (host === undefined || host === null || host === 0) continue;
        const message = `container "${view.name}" takes port ${textOf(host)} of its node`;
        yield { path: pathIn(view, 'ports', index, 'hostPort'), message, hint: 'Remove hostPort and let a Service publish the port.' };
      }
    }
  },
};

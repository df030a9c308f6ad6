import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

/** Pod Security Standards, baseline: privileged containers. */
export const privilegedContainer: PolicyRule = {
  id: 'privileged-container',
  check: 'policy',
  severity: 'warning',
  title: 'No container is privileged.',
  * judge(resource) {
    for (const view of containersIn(resource)) {
      if (at(view.spec, 'securityContext', 'privileged') !== true) continue;
      yield {
        path: pathIn(view, 'securityContext', 'privileged'),
        message: `container "${view.name}" is privileged: it has the powers of root on the node`,
        hint: 'Remove privileged and grant the single capability or device that is needed.',
      };
    }
  },
};

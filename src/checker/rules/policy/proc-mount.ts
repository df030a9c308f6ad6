import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

/** Pod Security Standards, baseline: the mask over /proc. */
export const procMount: PolicyRule = {
  id: 'proc-mount',
  check: 'policy',
  severity: 'warning',
  title: 'The mask over /proc stays in place.',
  * judge(resource) {
    for (const view of containersIn(resource)) {
      const value = at(view.spec, 'securityContext', 'procMount');
      if (value === undefined || value === null || value === 'Default') continue;
      const message = `container "${view.name}" sees the whole of /proc: procMount is ${JSON.stringify(value)}`;
      yield { path: pathIn(view, 'securityContext', 'procMount'), message, hint: 'Remove procMount, or set it to Default.' };
    }
  },
};

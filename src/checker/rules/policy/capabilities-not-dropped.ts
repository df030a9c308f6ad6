import { isWindows, pathIn, podOf, show } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, at } from '../../../kubernetes/objects/json';

/** Pod Security Standards, restricted: capabilities. */
export const capabilitiesNotDropped: PolicyRule = {
  id: 'capabilities-not-dropped',
  check: 'policy',
  severity: 'warning',
  title: 'A container drops all capabilities and adds none but NET_BIND_SERVICE.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const capabilities = at(view.spec, 'securityContext', 'capabilities');
      const dropped = at(capabilities, 'drop');
      if (!asList(dropped).includes('ALL')) {
        const message = `container "${view.name}" keeps capabilities of its runtime: drop is ${show(dropped)}`;
        yield { path: pathIn(view, 'securityContext', 'capabilities', 'drop'), message, hint: 'Set securityContext.capabilities.drop to [ALL].' };
      }
      const added = asList(at(capabilities, 'add')).filter((name) => name !== 'NET_BIND_SERVICE');
      if (added.length > 0) {
        const message = `container "${view.name}" adds ${added.join(', ')}`;
        yield { path: pathIn(view, 'securityContext', 'capabilities', 'add'), message, hint: 'Add no capability but NET_BIND_SERVICE.' };
      }
    }
  },
};

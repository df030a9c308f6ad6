import { isWindows, pathIn, podOf, show } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

/** Pod Security Standards, restricted: running as non-root. */
export const runAsRoot: PolicyRule = {
  id: 'run-as-root',
  check: 'policy',
  severity: 'warning',
  title: 'No container runs, or may run, as root.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const nonRoot = at(view.spec, 'securityContext', 'runAsNonRoot') ?? at(pod.spec, 'securityContext', 'runAsNonRoot');
      const user = at(view.spec, 'securityContext', 'runAsUser') ?? at(pod.spec, 'securityContext', 'runAsUser');
      const hint = 'Set securityContext.runAsNonRoot: true and, where the image names no numeric user, runAsUser to one above 0.';
      if (user === 0) {
        yield { path: pathIn(view, 'securityContext', 'runAsUser'), message: `container "${view.name}" runs as root: runAsUser is 0`, hint };
      } else if (nonRoot !== true) {
        const message = `container "${view.name}" may run as root: runAsNonRoot is ${show(nonRoot)}`;
        yield { path: pathIn(view, 'securityContext', 'runAsNonRoot'), message, hint };
      }
    }
  },
};

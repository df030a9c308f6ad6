import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, at, textOf } from '../../../kubernetes/objects/json';

const ALLOWED = new Set<unknown>([
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID',
  'SYS_CHROOT',
]);

/** Pod Security Standards, baseline: capabilities. */
export const capabilitiesAdded: PolicyRule = {
  id: 'capabilities-added',
  check: 'policy',
  severity: 'warning',
  title: 'A container adds no capability beyond the default set of a runtime.',
  * judge(resource) {
    for (const view of containersIn(resource)) {
      const added = asList(at(view.spec, 'securityContext', 'capabilities', 'add'));
      for (const [index, name] of added.entries()) {
        if (ALLOWED.has(name)) continue;
        yield {
          path: pathIn(view, 'securityContext', 'capabilities', 'add', index),
          message: `container "${view.name}" adds the capability ${textOf(name)}`,
          hint: `Remove it; the capabilities that may be added are ${[...ALLOWED].join(', ')}.`,
        };
      }
    }
  },
};

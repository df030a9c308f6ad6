import { isWindows, pathIn, podOf, show } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

/** A process that cannot write to its image cannot replace its program either. */
export const writableRootFilesystem: PolicyRule = {
  id: 'writable-root-filesystem',
  check: 'policy',
  severity: 'warning',
  title: "A container's root file system is read-only.",
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const value = at(view.spec, 'securityContext', 'readOnlyRootFilesystem');
      if (value === true) continue;
      yield {
        path: pathIn(view, 'securityContext', 'readOnlyRootFilesystem'),
        message: `container "${view.name}" can write to its root file system: readOnlyRootFilesystem is ${show(value)}`,
        hint: 'Set readOnlyRootFilesystem: true and mount an emptyDir at each directory that the program writes to.',
      };
    }
  },
};

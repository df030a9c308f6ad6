import { isWindows, pathIn, podOf, show, whereUnset } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** A process that cannot write to its image cannot replace its program either. */
export const writableRootFilesystem = defineRule<PolicyRule>({
  id: 'writable-root-filesystem',
  part: 'policy',
  severity: 'warning',
  title: "A container's root file system is read-only.",
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'An intruder who can write to the file system can replace the program.',
  remedy: 'Set readOnlyRootFilesystem: true and mount an emptyDir where the program writes.',
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
`,
      finds: [
        'warning spec.containers[0].securityContext.readOnlyRootFilesystem: container "web" can write to its root file system: readOnlyRootFilesystem is not set',
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
      securityContext: {readOnlyRootFilesystem: true}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'Windows cannot run so.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const value = at(view.spec, 'securityContext', 'readOnlyRootFilesystem');
      if (value === true) continue;
      yield {
        container: view.name,
        path: pathIn(view, 'securityContext', 'readOnlyRootFilesystem'),
        ...whereUnset('readOnlyRootFilesystem', value),
        message: `container "${view.name}" can write to its root file system: readOnlyRootFilesystem is ${show(value)}`,
        hint: 'Set readOnlyRootFilesystem: true and mount an emptyDir at each directory that the program writes to.',
      };
    }
  },
});

import { isWindows, pathIn, podOf, show, whereUnset } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, restricted: capabilities. */
export const capabilitiesNotDropped = defineRule<PolicyRule>({
  id: 'capabilities-not-dropped',
  part: 'policy',
  severity: 'warning',
  title: 'A container drops all capabilities and adds none but NET_BIND_SERVICE.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A runtime grants a dozen capabilities that hardly any program needs. (Pod Security Standards, restricted.)',
  remedy: 'Drop ALL and add nothing, or only NET_BIND_SERVICE.',
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
      securityContext: {capabilities: {drop: [KILL], add: [CHOWN]}}
`,
      finds: [
        'warning spec.containers[0].securityContext.capabilities.drop: container "web" keeps capabilities of its runtime: drop is ["KILL"]',
        'warning spec.containers[0].securityContext.capabilities.add: container "web" adds CHOWN',
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
      securityContext: {capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}}
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
      because: 'Windows has no capabilities.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const capabilities = at(view.spec, 'securityContext', 'capabilities');
      const dropped = at(capabilities, 'drop');
      if (!asList(dropped).includes('ALL')) {
        const message = `container "${view.name}" keeps capabilities of its runtime: drop is ${show(dropped)}`;
        yield { container: view.name, path: pathIn(view, 'securityContext', 'capabilities', 'drop'), ...whereUnset('capabilities.drop', dropped), message, hint: 'Set securityContext.capabilities.drop to [ALL].' };
      }
      const added = asList(at(capabilities, 'add')).filter((name) => name !== 'NET_BIND_SERVICE');
      if (added.length > 0) {
        const message = `container "${view.name}" adds ${added.join(', ')}`;
        yield { container: view.name, path: pathIn(view, 'securityContext', 'capabilities', 'add'), message, hint: 'Add no capability but NET_BIND_SERVICE.' };
      }
    }
  },
});

import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const WANTED = [['requests', 'cpu'], ['requests', 'memory'], ['limits', 'memory']] as const;

/** The scheduler places Pods by what they ask for; a limit on CPU is left to taste, it only slows down. */
export const resourcesMissing = defineRule<PolicyRule>({
  id: 'resources-missing',
  part: 'policy',
  severity: 'info',
  title: 'A container asks for CPU and memory and has a limit on memory.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'The scheduler places Pods by their requests; without them a node is overcommitted, and without a memory limit one leak takes the neighbours down.',
  remedy: 'Set cpu and memory requests and a memory limit from measured use.',
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
      resources:
        requests: {cpu: 100m}
`,
      finds: [
        'info spec.containers[0].resources: container "web" has no requests.memory, no limits.memory',
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
      resources:
        requests: {cpu: 100m, memory: 128Mi}
        limits: {memory: 128Mi}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      resources:
        limits: {cpu: 100m, memory: 128Mi}
`,
      because: 'A limit is the request as well where none is named.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      if (view.list === 'ephemeralContainers') continue;
      const resources = view.spec.resources;
      const asked = (path: readonly string[]): boolean =>
        at(resources, ...path) !== undefined || (path[0] === 'requests' && at(resources, 'limits', path[1]) !== undefined);
      const missing = WANTED.filter((path) => !asked(path)).map((path) => path.join('.'));
      if (missing.length === 0) continue;
      const hint = 'Set them from what the program uses under load; the scheduler and the eviction order depend on them. In a generated repository, set `resources` of the application.';
      yield { container: view.name, path: pathIn(view, 'resources'), message: `container "${view.name}" has no ${missing.join(', no ')}`, hint };
    }
  },
});

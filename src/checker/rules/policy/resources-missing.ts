import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

const WANTED = [['requests', 'cpu'], ['requests', 'memory'], ['limits', 'memory']] as const;

/** The scheduler places Pods by what they ask for; a limit on CPU is left to taste, it only slows down. */
export const resourcesMissing: PolicyRule = {
  id: 'resources-missing',
  check: 'policy',
  severity: 'info',
  title: 'A container asks for CPU and memory and has a limit on memory.',
  * judge(resource) {
    for (const view of containersIn(resource)) {
      if (view.list === 'ephemeralContainers') continue;
      const resources = view.spec.resources;
      const asked = (path: readonly string[]): boolean =>
        at(resources, ...path) !== undefined || (path[0] === 'requests' && at(resources, 'limits', path[1]) !== undefined);
      const missing = WANTED.filter((path) => !asked(path)).map((path) => path.join('.'));
      if (missing.length === 0) continue;
      const hint = 'Set them from what the program uses under load; the scheduler and the eviction order depend on them. In a generated repository, set `resources` of the application.';
      yield { path: pathIn(view, 'resources'), message: `container "${view.name}" has no ${missing.join(', no ')}`, hint };
    }
  },
};

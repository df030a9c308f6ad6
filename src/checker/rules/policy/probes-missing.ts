import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { asString } from '../../../kubernetes/objects/json';

const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Long-running containers say when they are ready and when they hang. */
export const probesMissing: PolicyRule = {
  id: 'probes-missing',
  check: 'policy',
  severity: 'info',
  title: 'A long-running container has a readiness and a liveness probe.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined || !KINDS.includes(asString(resource.object.kind) ?? '')) return;
    for (const view of pod.containers) {
      if (view.list !== 'containers') continue;
      const missing = ['readinessProbe', 'livenessProbe'].filter((probe) => view.spec[probe] === undefined);
      if (missing.length === 0) continue;
      const hint = 'Without a readiness probe a Pod gets traffic before it can answer; without a liveness probe a hung one is never restarted. In a generated repository, set `probes` of the application.';
      yield { path: pathIn(view), message: `container "${view.name}" has no ${missing.join(' and no ')}`, hint };
    }
  },
};

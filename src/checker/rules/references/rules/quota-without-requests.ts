import { formatPath } from '../../../../common/path';
import { limitRangeDefaults } from '../../../../kubernetes/index/limit-ranges';
import { nameIn, nameOf } from '../../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject } from '../../../../kubernetes/objects/json';
import { statesAmount } from '../../../../kubernetes/pods/stated-resources';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { titleOf } from '../../../../kubernetes/pods/workload';
import { countsPods } from '../../../../kubernetes/scaling/quota-scope';
import { defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';

/** What quotas make a container state; they do not ask for other resources. */
const ASKED: ReadonlyMap<string, string> = new Map([
  ['cpu', 'requests.cpu'], ['memory', 'requests.memory'],
  ...['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'].map((name) => [name, name] as const),
]);

function askedBy(quota: JsonObject): string[] {
  return [...new Set(Object.keys(asObject(asObject(quota.spec).hard)).flatMap((name) => ASKED.get(name) ?? []))];
}

interface Missing {
  readonly names: readonly string[];
  readonly containers: Workload['containers'];
}

function missingIn({ pod, containers }: Workload, asked: readonly string[], given: ReadonlySet<string>): Missing {
  const open = asked.filter((name) => !given.has(name) && !statesAmount(pod, name));
  const own = containers.filter(({ list }) => list !== 'ephemeralContainers');
  const names = open.filter((name) => own.some(({ spec }) => !statesAmount(spec, name)));
  return { names, containers: own.filter(({ spec }) => names.some((name) => !statesAmount(spec, name))) };
}

export const quotaWithoutRequests = defineRule<LinkRule>({
  id: 'quota-without-requests',
  part: 'links',
  severity: 'warning',
  title: 'Where a quota limits requests or limits of a namespace, its Pods state them, or a LimitRange does.',
  acceptable: 'level',
  looksAt: [{ at: ['ResourceQuota', 'LimitRange'] }],
  why: 'A ResourceQuota on `requests.cpu`, `requests.memory`, `limits.cpu` or `limits.memory` makes a server refuse every Pod that leaves it out, also in an init container.',
  remedy: 'Set it under `resources` of each container, or give a default by a LimitRange in the namespace.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard:
    requests.cpu: "2"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'warning spec.template.spec.containers[0].resources: ResourceQuota team limits requests.cpu, and web of Deployment web does not state it: the Pods are refused.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard:
    requests.cpu: "2"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            requests: {cpu: 100m, memory: 64Mi}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard:
    requests.cpu: "2"
---
apiVersion: v1
kind: LimitRange
metadata:
  name: team
spec:
  limits:
    - type: Container
      defaultRequest: {cpu: 100m}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'A LimitRange gives what containers leave out.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const quota of index.ofKind('ResourceQuota')) {
      const namespace = index.namespaceOf(quota);
      const asked = askedBy(quota.object);
      const given = limitRangeDefaults(index, namespace);
      for (const workload of asked.length === 0 ? [] : index.workloadsIn(namespace)) {
        const { names, containers } = missingIn(workload, asked, given);
        if (names.length === 0 || !countsPods(quota.object, workload.pod)) continue;
        yield linkFinding(workload.resource, {
          path: formatPath([...containers[0].path, 'resources']),
          message: `ResourceQuota ${nameIn(namespace, nameOf(quota.object))} limits ${names.join(', ')}, and ${containers.map(({ name }) => name).join(', ')} `
            + `of ${titleOf(workload)} ${containers.length === 1 ? 'does' : 'do'} not state ${names.length === 1 ? 'it' : 'them'}: the Pods are refused.`,
          hint: 'Set them under resources of each container, init containers as well, or give defaults by a LimitRange in the namespace.',
        });
      }
    }
  },
});

import { formatPath } from '../../../../common/path';
import { limitRangeDefaults } from '../../../../kubernetes/index/limit-ranges';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject } from '../../../../kubernetes/objects/json';
import { statesAmount } from '../../../../kubernetes/pods/stated-resources';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { titleOf } from '../../../../kubernetes/pods/workload';
import { countsPods } from '../../../../kubernetes/scaling/quota-scope';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('quota-without-requests', 'warning', 'Where a quota limits requests or limits of a namespace, its Pods state them, or a LimitRange does.');

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

/** See the title in its info. */
export const quotaWithoutRequests: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const quota of index.ofKind('ResourceQuota')) {
      const namespace = index.namespaceOf(quota);
      const asked = askedBy(quota.object);
      const given = limitRangeDefaults(index, namespace);
      for (const workload of asked.length === 0 ? [] : index.workloadsIn(namespace)) {
        const { names, containers } = missingIn(workload, asked, given);
        if (names.length === 0 || !countsPods(quota.object, workload.pod)) continue;
        yield linkFinding(workload.resource, info, {
          path: formatPath([...containers[0].path, 'resources']),
          message: `ResourceQuota ${namespace}/${nameOf(quota.object)} limits ${names.join(', ')}, and ${containers.map(({ name }) => name).join(', ')} `
            + `of ${titleOf(workload)} ${containers.length === 1 ? 'does' : 'do'} not state ${names.length === 1 ? 'it' : 'them'}: the Pods are refused.`,
          hint: 'Set them under resources of each container, init containers as well, or give defaults by a LimitRange in the namespace.',
        });
      }
    }
  },
};

import { formatPath } from '../../../../common/path';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import { textOf } from '../../../../kubernetes/objects/json';
import { describeConditions, matches } from '../../../../kubernetes/selectors/label-selector';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { Candidate } from '../shared/monitors';
import { candidatesFor, monitors } from '../shared/monitors';

const info = linkRuleInfo('monitor-namespace', 'warning', 'A monitor looks into the namespaces of what its selector is about.');

/** See the title in its info. */
export const monitorNamespace: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    const known = new Map<string, readonly Candidate[]>();
    for (const { monitor, kind, conditions, namespaces, selectorPath } of monitors(index)) {
      if (namespaces === undefined || conditions.length === 0) continue;
      const candidates = known.get(kind) ?? candidatesFor(index, kind);
      known.set(kind, candidates);
      const matching = candidates.filter(({ labels }) => matches(labels, conditions));
      // Where nothing of the render matches, it may well be what another unit brings.
      if (matching.length === 0 || matching.some(({ namespace }) => namespaces.includes(namespace))) continue;
      const [{ namespace, name }] = matching;
      yield linkFinding(monitor, info, {
        path: formatPath(selectorPath),
        message: `${textOf(monitor.object.kind)} ${nameOf(monitor.object)} looks into ${namespaces.join(', ')}, but ${describeConditions(conditions)} is in ${namespace} `
          + `(${kind === 'Pod' ? 'the Pods of ' : `${kind} `}${name}): it finds nothing.`,
        hint: `Set namespaceSelector: {matchNames: [${[...new Set(matching.map((one) => one.namespace))].join(', ')}]}, or move the ${textOf(monitor.object.kind)} into that namespace.`,
      });
    }
  },
};

import { APPLIED_NAMESPACE } from '../../../../kubernetes/kinds/namespace';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('namespace-not-created', 'warning', 'A namespace that objects live in is created by the render or declared to exist.');

/** Namespaces that every cluster has, and the one that nobody knows. */
const GIVEN: readonly string[] = ['default', APPLIED_NAMESPACE];

/** See the title in its info. */
export const namespaceNotCreated: LinkRule = {
  info,
  * check(index, options): Iterable<Finding> {
    for (const namespace of index.namespaces()) {
      const first = index.firstIn(namespace);
      const given = GIVEN.includes(namespace) || namespace.startsWith('kube-') || namespace === options.defaultNamespace;
      if (given || first === undefined || index.createsNamespace(namespace)) continue;
      // What is declared is known at once; the other units of the repository have to be read.
      if (index.isExternal(first, 'Namespace', '', namespace) || index.isElsewhere('Namespace', '', namespace)) continue;
      yield linkFinding(first, info, {
        path: 'metadata.namespace',
        message: `Nothing in the render creates namespace ${namespace}.`,
        hint: `Add a Namespace, let the delivery tool create it, or declare it: 'Namespace ${namespace}' under external in projen-gitops.validate.yaml.`,
      });
    }
  },
};

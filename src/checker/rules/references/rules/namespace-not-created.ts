import { APPLIED_NAMESPACE } from '../../../../kubernetes/kinds/namespace';
import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';

/** Namespaces that every cluster has, and the one that nobody knows. */
const GIVEN: readonly string[] = ['default', APPLIED_NAMESPACE];

export const namespaceNotCreated = defineRule<LinkRule>({
  id: 'namespace-not-created',
  part: 'links',
  severity: 'warning',
  title: 'A namespace that objects live in is created by the render or declared to exist.',
  acceptable: { external: 'Namespace payments' },
  looksAt: [{ at: ['Namespace'] }],
  why: 'Objects in a namespace that does not exist are refused.',
  remedy: `Add the Namespace, have Argo CD or Flux create it, or declare it: \`external: [Namespace payments]\`. That says nothing of what is in the namespace: a reference into it is judged as any other.
Objects that name no namespace are in the one that they are applied to, and are not judged.`,
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: payments
data:
  log-level: info
`,
      finds: [
        'warning metadata.namespace: Nothing in the render creates namespace payments.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: payments
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: payments
data:
  log-level: info
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: kube-system
data:
  log-level: info
`,
      because: 'Every cluster has it.',
    },
  },
  * check(index, options): Iterable<LinkFinding> {
    for (const namespace of index.namespaces()) {
      const first = index.firstIn(namespace);
      const given = GIVEN.includes(namespace) || namespace.startsWith('kube-') || namespace === options.defaultNamespace;
      if (given || first === undefined || index.createsNamespace(namespace)) continue;
      // What is declared is known at once; the other units of the repository have to be read.
      if (index.isExternal(first, 'Namespace', '', namespace) || index.isElsewhere('Namespace', '', namespace)) continue;
      yield linkFinding(first, {
        path: 'metadata.namespace',
        message: `Nothing in the render creates namespace ${namespace}.`,
        hint: `Add a Namespace, let the delivery tool create it, or declare it: 'Namespace ${namespace}' under external in projen-gitops.validate.yaml.`,
      });
    }
  },
});

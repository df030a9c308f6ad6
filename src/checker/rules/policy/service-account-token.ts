import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { serviceAccountOf } from '../../../kubernetes/pods/service-account';

/** A token that no program uses helps only an intruder. */
export const serviceAccountToken: PolicyRule = {
  id: 'service-account-token',
  check: 'policy',
  severity: 'info',
  relatedBy: 'ServiceAccount',
  title: 'A Pod mounts an API token only where it says so.',
  * judge(resource, { render }) {
    const pod = podOf(resource);
    if (pod === undefined || typeof pod.spec.automountServiceAccountToken === 'boolean') return;
    const account = serviceAccountOf(pod.spec);
    const accounts = render.findAll('ServiceAccount', render.namespaceOf(resource), account);
    const decided = accounts.some(({ object }) => typeof object.automountServiceAccountToken === 'boolean');
    if (decided) return;
    yield {
      path: pathIn(pod, 'automountServiceAccountToken'),
      message: `the token of the ServiceAccount "${account}" is mounted by default`,
      hint: 'Set automountServiceAccountToken: false, or true where the program talks to the Kubernetes API.',
    };
  },
};

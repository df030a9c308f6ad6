import { podOf, securityContexts } from './pod';
import type { PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { at } from '../../../kubernetes/objects/json';

/** Pod Security Standards, baseline: HostProcess. */
export const hostProcess: PolicyRule = {
  id: 'host-process',
  check: 'policy',
  severity: 'warning',
  title: 'No Windows container runs as a process of its node.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const { who, context, path } of securityContexts(pod)) {
      if (at(context, 'windowsOptions', 'hostProcess') !== true) continue;
      const message = `${who} asks for hostProcess: it runs with access to the Windows node`;
      yield { path: formatPath([...path, 'windowsOptions', 'hostProcess']), message, hint: 'Remove windowsOptions.hostProcess.' };
    }
  },
};

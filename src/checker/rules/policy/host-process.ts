import { podOf, securityContexts } from './pod';
import type { PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, baseline: HostProcess. */
export const hostProcess = defineRule<PolicyRule>({
  id: 'host-process',
  part: 'policy',
  severity: 'warning',
  title: 'No Windows container runs as a process of its node.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A HostProcess container has the powers of its Windows node. (Pod Security Standards, baseline.)',
  remedy: 'Remove `hostProcess`.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  hostNetwork: true
  securityContext:
    windowsOptions: {hostProcess: true}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      finds: [
        'warning spec.securityContext.windowsOptions.hostProcess: the Pod asks for hostProcess: it runs with access to the Windows node',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  securityContext:
    windowsOptions: {runAsUserName: ContainerUser}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  securityContext:
    windowsOptions: {hostProcess: false}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'It says that it is no such process.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const { who, context, path } of securityContexts(pod)) {
      if (at(context, 'windowsOptions', 'hostProcess') !== true) continue;
      const message = `${who} asks for hostProcess: it runs with access to the Windows node`;
      yield { path: formatPath([...path, 'windowsOptions', 'hostProcess']), message, hint: 'Remove windowsOptions.hostProcess.' };
    }
  },
});

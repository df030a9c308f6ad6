import { podOf, securityContexts } from './pod';
import type { PolicyFinding, PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { asObject, at, textOf } from '../../../kubernetes/objects/json';
import type { PodTemplate } from '../../../kubernetes/pods/pod-template';
import { defineRule } from '../../findings/define-rule';

const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const HINT = 'Use RuntimeDefault or Localhost, or say nothing.';

function* inAnnotations({ metadata, path }: PodTemplate): Generator<PolicyFinding> {
  for (const [key, value] of Object.entries(asObject(metadata.annotations))) {
    if (!key.startsWith(ANNOTATION) || value === 'runtime/default' || textOf(value).startsWith('localhost/')) continue;
    const message = `container "${key.slice(ANNOTATION.length)}" has the AppArmor profile ${JSON.stringify(value)}`;
    yield { path: formatPath([...path.slice(0, -1), 'metadata', 'annotations', key]), message, hint: HINT };
  }
}

/** Pod Security Standards, baseline: AppArmor. */
export const apparmorProfile = defineRule<PolicyRule>({
  id: 'apparmor-profile',
  part: 'policy',
  severity: 'warning',
  title: 'No container switches AppArmor off.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'Without AppArmor one layer of confinement is gone. (Pod Security Standards, baseline.)',
  remedy: 'Use RuntimeDefault or Localhost, or say nothing.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {appArmorProfile: {type: Unconfined}}
`,
      finds: [
        'warning spec.containers[0].securityContext.appArmorProfile.type: container "web" has the AppArmor profile "Unconfined"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {appArmorProfile: {type: RuntimeDefault}}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {appArmorProfile: {type: Localhost, localhostProfile: web}}
`,
      because: "A profile of the node's own confines as well.",
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const { who, context, path } of securityContexts(pod)) {
      if (at(context, 'appArmorProfile', 'type') !== 'Unconfined') continue;
      yield { path: formatPath([...path, 'appArmorProfile', 'type']), message: `${who} has the AppArmor profile "Unconfined"`, hint: HINT };
    }
    yield* inAnnotations(pod);
  },
});

import { formatPath } from '../../../../common/path';
import { isProvidedSecret } from '../../../../kubernetes/index/provided-secrets';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { defineRule } from '../../../findings/define-rule';
import { mentions } from '../mentions/mentions';
import { hasHashedNames, hashedName } from '../shared/hashed-names';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { otherSecretReferences } from '../shared/other-secret-references';
import type { PodReference } from '../shared/pod-references';
import { podReferences } from '../shared/pod-references';
import type { ResourceIndex } from '../shared/resource-index';

type Named = Pick<PodReference, 'referrer' | 'path' | 'kind' | 'namespace' | 'name'>;

const FOLLOWED = 'Refer to it in the kustomization that generates it, so that the hash is followed, or set disableNameSuffixHash: true there.';
const NOT_FOLLOWED = 'Kustomize puts the hash only into fields that it knows: set disableNameSuffixHash: true for this generator, or tell it of the field by nameReference under configurations.';

function hashedOnly(index: ResourceIndex, { referrer, kind, namespace, name }: Named): string | undefined {
  const isThere = index.find(kind, namespace, name) !== undefined || (kind === 'Secret' && isProvidedSecret(index, namespace, name));
  return isThere || index.isExternal(referrer, kind, namespace, name) ? undefined : hashedName(index, kind, namespace, name);
}

function judge(index: ResourceIndex, named: Named, isKnown: boolean, isReference: boolean): LinkFinding[] {
  const hashed = hashedOnly(index, named);
  return hashed === undefined ? [] : [linkFinding(named.referrer, {
    path: formatPath(named.path),
    message: `The render has no ${named.kind} ${nameIn(named.namespace, named.name)}; the generated one is ${hashed}.`,
    hint: isKnown ? FOLLOWED : NOT_FOLLOWED,
  }, isReference ? 'error' : 'warning')];
}

export const generatorHashReference = defineRule<LinkRule>({
  id: 'generator-hash-reference',
  part: 'links',
  severity: 'error',
  cases: {
    error: '',
    warning: 'where a text only seems to name the object: arguments, variables, annotations, `resourceNames` of a Role, and fields of custom resources that do not say that they read it',
  },
  title: 'A generated ConfigMap or Secret is referred to by its name with the generator hash.',
  acceptable: { external: 'ConfigMap settings' },
  looksAt: [{ at: ['ConfigMap', 'Secret', 'SealedSecret', 'ExternalSecret', 'Certificate'] }],
  why: `Kustomize appends a hash to generated names and corrects references only in the fields that it knows; a name in another place is left behind.

Told is a name without its hash while the render holds the object with one, and none without: in Pods, Ingresses, Gateways and ServiceAccounts; in fields of custom resources (\`configMapRef\`, \`secretKeyRef\`, \`valuesFrom\`, \`substituteFrom\`, \`secretName\` and the like); in arguments, variables and annotations whose name speaks of a ConfigMap or Secret, also as \`namespace/name\` or \`$(POD_NAMESPACE)/name\`; in a Role. Fields by which a controller makes the object (\`writeConnectionSecretToRef\`, a Certificate's \`secretName\`) and optional references are not.`,
  remedy: 'Refer to it in a field that kustomize follows, tell kustomize of the field by `nameReference` under `configurations`, or set `disableNameSuffixHash: true`.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-7f9m2t6kbh
data:
  log-level: info
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
          envFrom:
            - configMapRef: {name: settings}
`,
      finds: [
        'error spec.template.spec.containers[0].envFrom[0].configMapRef.name: The render has no ConfigMap settings; the generated one is settings-7f9m2t6kbh.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-7f9m2t6kbh
data:
  log-level: info
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
          envFrom:
            - configMapRef: {name: settings-7f9m2t6kbh}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-7f9m2t6kbh
data:
  log-level: info
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
          envFrom:
            - configMapRef: {name: settings, optional: true}
`,
      because: 'Pods start without what is optional.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    if (!hasHashedNames(index)) return;
    for (const reference of [...podReferences(index), ...otherSecretReferences(index)]) {
      if (!reference.optional) yield* judge(index, reference, true, true);
    }
    for (const mention of mentions(index)) yield* judge(index, mention, false, mention.isReference);
  },
});

import { formatPath } from '../../../../common/path';
import { isProvidedSecret } from '../../../../kubernetes/index/provided-secrets';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { defineRule } from '../../../findings/define-rule';
import { mentions } from '../mentions/mentions';
import { hashedName } from '../shared/hashed-names';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { hasNames, renamedTo } from '../shared/renamed';

export const renamedReference = defineRule<LinkRule>({
  id: 'renamed-reference',
  part: 'links',
  severity: 'warning',
  title: 'A ConfigMap or Secret is named as it is after namePrefix and nameSuffix, in custom resources and annotations as well.',
  acceptable: { external: 'Secret login' },
  looksAt: [{ at: ['Secret', 'ConfigMap', 'ExternalSecret', 'SealedSecret'] }],
  why: 'Kustomize follows its own renaming only into fields that it knows. In the fields of custom resources, most annotations and arguments the old name stays, and no object has it.',
  remedy: 'Tell kustomize of the field with `nameReference` under `configurations`, write the new name there, or leave `namePrefix`, `nameSuffix` and the hash off.',
  examples: {
    fails: {
      settings: 'acceptKinds: [db.example.com/v1 Cluster]',
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: stage-login
data:
  password: aHVudGVyMg==
---
apiVersion: db.example.com/v1
kind: Cluster
metadata:
  name: stage-main
spec:
  env:
    - name: PASSWORD
      valueFrom:
        secretKeyRef: {name: login, key: password}
`,
      finds: [
        'warning spec.env[0].valueFrom.secretKeyRef.name: The render has no Secret login; kustomize renamed it to stage-login and left this place as it was.',
      ],
    },
    passes: {
      settings: 'acceptKinds: [db.example.com/v1 Cluster]',
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: stage-login
data:
  password: aHVudGVyMg==
---
apiVersion: db.example.com/v1
kind: Cluster
metadata:
  name: stage-main
spec:
  env:
    - name: PASSWORD
      valueFrom:
        secretKeyRef: {name: stage-login, key: password}
`,
    },
    exempt: {
      settings: 'acceptKinds: [db.example.com/v1 Cluster]',
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: stage-login
data:
  password: aHVudGVyMg==
---
apiVersion: db.example.com/v1
kind: Cluster
metadata:
  name: main
spec:
  env:
    - name: PASSWORD
      valueFrom:
        secretKeyRef: {name: login, key: password}
`,
      because: 'It was not renamed together with the Secret: another Secret may be meant.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    if (!hasNames(index)) return;
    for (const { referrer, path, kind, namespace, name } of mentions(index)) {
      const renamed = renamedTo(index, referrer, kind, namespace, name);
      if (renamed === undefined || index.find(kind, namespace, name) !== undefined) continue;
      // A name that lacks the hash alone has a rule of its own.
      if (hashedName(index, kind, namespace, name) !== undefined) continue;
      if ((kind === 'Secret' && isProvidedSecret(index, namespace, name)) || index.isExternal(referrer, kind, namespace, name)) continue;
      yield linkFinding(referrer, {
        path: formatPath(path),
        message: `The render has no ${kind} ${nameIn(namespace, name)}; kustomize renamed it to ${renamed} and left this place as it was.`,
        hint: 'Tell kustomize of the field by nameReference under configurations, write the new name here, or leave namePrefix, nameSuffix and the hash off (disableNameSuffixHash: true).',
      });
    }
  },
});

import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';
import { asString, at } from '../../../../kubernetes/objects/json';
import { ANY_KIND, defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';

export const duplicateObject = defineRule<LinkRule>({
  id: 'duplicate-object',
  part: 'links',
  severity: 'error',
  title: 'Kind, namespace and name identify one object.',
  acceptable: 'level',
  looksAt: [{ at: [ANY_KIND] }],
  why: 'The one that is applied last wins, and which that is may change.',
  remedy: 'Remove or rename one of the two.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
`,
      finds: [
        'error metadata.name: Document 0 already is Service web of this namespace; the later one overwrites it.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web-nodes
spec:
  type: NodePort
  selector: {app: web}
  ports:
    - port: 80
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
      because: 'In another namespace it is another object.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const resource of index.resources) {
      const name = asString(at(resource.object, 'metadata', 'name')) ?? '';
      const kind = groupKindOf(resource.object);
      if (name === '' || kind === '') continue;
      const [first] = index.findAll(kind, index.namespaceOf(resource), name);
      if (first === resource) continue;
      yield linkFinding(resource, {
        path: 'metadata.name',
        message: `Document ${first.document}${first.overlay === resource.overlay ? '' : ` of ${first.overlay}`} already is ${asString(resource.object.kind)} ${name} of this namespace; the later one overwrites it.`,
        hint: 'Remove one of them, or give it another name or namespace.',
      });
    }
  },
});

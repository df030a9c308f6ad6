import { NEW_OBJECT } from './remedies';
import type { ForbiddenRule } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

function versions(object: JsonObject): readonly JsonObject[] {
  return asList(asObject(object.spec).versions).map(asObject);
}

/** A version in which objects are stored stays in the definition until they have all been stored in another one. */
export const crdVersions = defineRule<ForbiddenRule>({
  id: 'stored-version',
  severity: 'high',
  title: 'A version in which objects are stored stays in the definition until they have all been stored in another one.',
  acceptable: 'never',
  looksAt: [],
  why: 'Stored objects stay in their version until they are written again, and nobody could read them without it.',
  examples: {
    fails: {
      before: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
      after: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v2
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
      finds: [
        'high spec.versions: the version v1, in which objects are stored, may not be removed',
      ],
    },
    passes: {
      before: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
      after: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      deprecated: true
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['apiextensions.k8s.io/CustomResourceDefinition'],
  remedy: {
    ...NEW_OBJECT,
    kubectl: 'keep the version with storage: false, store every object again in the new one (kubectl get … | kubectl replace -f -), take it out of status.storedVersions, then remove it',
  },
  check(before, after) {
    const left = new Set(versions(after).map(({ name }) => name));
    return versions(before).filter(({ name, storage }) => storage === true && !left.has(name)).map(({ name }) => ({
      path: 'spec.versions', message: `the version ${describeValue(name)}, in which objects are stored, may not be removed`,
    }));
  },
});

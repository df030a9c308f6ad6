import type { DefinitionVersion } from './definition-versions';
import { isDefinition, versionsOf } from './definition-versions';
import { bySpec } from './look';
import type { Look, RiskContext, RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, asString, at, textOf } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { defineRule } from '../../findings/define-rule';

/** Objects of the new render that are still written in a version. */
function written(definition: JsonObject, version: string, { after }: RiskContext): string[] {
  const [group, kind] = [textOf(asObject(definition.spec).group), textOf(at(definition, 'spec', 'names', 'kind'))];
  return after.objectsOf(`${kind}.${group}`).filter(({ apiVersion }) => apiVersion === `${group}/${version}`).map((object) => `${kind} ${idOf(object).name}`);
}

function withdrawn(before: JsonObject, version: string, context: RiskContext): RiskDetail {
  const users = written(before, version, context);
  return {
    level: users.length > 0 ? 'high' : 'medium',
    message: `version ${version} is no longer served${users.length === 0 ? '' : `, but still used by ${shown(users)}`}: manifests, clients and controllers that use it get an error`,
    hint: 'Change every manifest and client to a version that stays, also outside this repository, before this is rolled out.',
  };
}

function storageMoved(old: readonly DefinitionVersion[], now: ReadonlyMap<string, DefinitionVersion>): RiskDetail[] {
  const [was, is] = [old.find(({ storage }) => storage), [...now.values()].find(({ storage }) => storage)];
  if (was === undefined || is === undefined || was.name === is.name || !now.has(was.name)) return [];
  return [{
    level: 'low',
    message: `objects are stored in version ${is.name} from now on, before in ${was.name}: those that exist stay in ${was.name} until they are written again`,
    hint: `Write every object again (kubectl get … -A -o json | kubectl replace -f -) before ${was.name} is removed.`,
  }];
}

/** From a definition at the objects that are still written in a version which is not served any more. */
const objectsOfDefinition: Look = bySpec(({ before }) => {
  if (before === undefined || !isDefinition(before)) return [];
  const spec = asObject(before.spec);
  const kind = asString(asObject(spec.names).kind) ?? '';
  return kind === '' ? [] : [{ kinds: [kind], words: [asString(spec.group) ?? ''] }];
});

/** A version of a custom kind is not served any more, or objects are stored in another one. */
export const versionWithdrawn = defineRule<RiskRule>({
  id: 'version-withdrawn',
  severity: 'high',
  cases: {
    high: 'the version is gone or not served, and objects of this render are still written in it',
    medium: 'it is gone or not served',
    low: 'objects are stored in another version from now on',
  },
  title: 'A version of a custom kind is no longer served, or stored.',
  about: 'A version of a custom kind is no longer served, or objects are stored in another version.',
  acceptable: 'never',
  looksAt: [objectsOfDefinition],
  why: `Manifests, clients and controllers that use the version get an error, and with them every sync that contains such an object. Stored objects stay in
their old version until they are written again; until then it may not be removed, which [forbidden-update](forbidden-update.md) tells.`,
  remedy: 'Change every manifest and client first, also those outside the repository. Write every object again before an old stored version is removed.',
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
    - name: v1beta1
      served: true
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
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
    - name: v1beta1
      served: false
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
`,
      unchanged: `
apiVersion: example.com/v1beta1
kind: Widget
metadata:
  name: small
`,
      finds: [
        'high version v1beta1 is no longer served, but still used by Widget small: manifests, clients and controllers that use it get an error',
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
    - name: v1beta1
      served: true
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
`,
    },
    exempt: {
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
    - name: v1beta1
      served: false
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          x-kubernetes-preserve-unknown-fields: true
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
      because: 'It was not served before.',
    },
  },
  check({ before, after, forbidden }, context) {
    if (before === undefined || after === undefined || !isDefinition(before) || !isDefinition(after)) return [];
    const [old, now] = [[...versionsOf(before).values()], versionsOf(after)];
    const isRefused = ({ name, storage }: DefinitionVersion): boolean => storage && !now.has(name) && forbidden.length > 0;
    const gone = old.filter((version) => version.served && now.get(version.name)?.served !== true && !isRefused(version));
    return [...gone.map(({ name }) => withdrawn(before, name, context)), ...storageMoved(old, now)];
  },
});

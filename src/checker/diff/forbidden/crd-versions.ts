import { NEW_OBJECT } from './remedies';
import type { ForbiddenRule } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { describeValue } from '../changes/describe-value';

function versions(object: JsonObject): readonly JsonObject[] {
  return asList(asObject(object.spec).versions).map(asObject);
}

/** A version in which objects are stored stays in the definition until they have all been stored in another one. */
export const crdVersions: ForbiddenRule = {
  id: 'stored-version',
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
};

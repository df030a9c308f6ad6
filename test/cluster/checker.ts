import { customSchemas } from '../../src/checker/rules/custom/custom-schemas';
import { checkObject } from '../../src/checker/rules/object/check-object';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { loadSchemas } from '../../src/kubernetes/schemas/load';

const custom = customSchemas({ cwd: '/nowhere' });

/** What `validate --checks object` says of each of some objects by itself: the errors alone. */
export function errorsOf(objects: readonly JsonObject[]): string[][] {
  const resources = objects.map((object, document) => ({ overlay: '', document, object }));
  const context = { customSchema: custom.forStream(resources), customKinds: custom.kinds };
  return resources.map((resource) => checkObject(resource, loadSchemas(undefined), context)
    .filter(({ severity }) => severity === 'error').map(({ rule, path, message }) => `${rule} ${path}: ${message}`));
}

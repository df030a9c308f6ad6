import { MINOR_VARIABLE } from './servers/cluster';
import { customSchemas } from '../../src/checker/rules/custom/custom-schemas';
import { checkObject } from '../../src/checker/rules/object/check-object';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { loadSchemas } from '../../src/kubernetes/schemas/load';

const custom = customSchemas({ cwd: '/nowhere' });

/** What `validate --checks object` says of each of some objects by itself, judged by the Kubernetes of the server: the errors alone. */
export function errorsOf(objects: readonly JsonObject[]): string[][] {
  const resources = objects.map((object, document) => ({ overlay: '', document, object }));
  const schemas = loadSchemas(process.env[MINOR_VARIABLE]);
  const context = { customSchema: custom.forStream(resources), customKinds: custom.kinds };
  return resources.map((resource) => checkObject(resource, schemas, context)
    .filter(({ severity }) => severity === 'error').map(({ rule, path, message }) => `${rule} ${path}: ${message}`));
}

import type { Check } from './check';
import type { CustomSchemas } from './custom/custom-schemas';
import { CUSTOM_RULES } from './custom/rules';
import { documentOf, judged } from './judged';
import { checkVersions } from './object/check-versions';
import type { ObjectContext } from './object/object-context';
import { OBJECT_RULES } from './object/rules';
import type { SchemaBundle } from '../schemas/bundle';

/**
 * The `object` check against one or more versions, newest first.
 *
 * @param custom the definitions of custom kinds
 */
export function objectCheck(bundles: readonly SchemaBundle[], context: ObjectContext, custom?: CustomSchemas): Check {
  return {
    name: 'object',
    rules: [...OBJECT_RULES, ...CUSTOM_RULES],
    // A definition decides about the objects of its kind, wherever they stand.
    inParts: (text) => !text.includes('CustomResourceDefinition'),
    * run(resources) {
      const known = custom === undefined ? context : { ...context, customSchema: custom.forStream(resources) };
      for (const resource of resources) yield* judged(documentOf(resource), () => checkVersions(resource, bundles, known));
    },
  };
}

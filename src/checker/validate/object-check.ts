import type { SchemaBundle } from '../../kubernetes/schemas/bundle';
import type { Check } from '../checks/check';
import { documentOf, judged } from '../findings/judged';
import type { CustomSchemas } from '../rules/custom/custom-schemas';
import { CUSTOM_RULES } from '../rules/custom/rules';
import type { ObjectContext } from '../rules/object/catalog/object-context';
import { OBJECT_RULES } from '../rules/object/catalog/rules';
import { checkVersions } from '../rules/object/check-versions';

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
      const known = custom === undefined ? context : { ...context, customSchema: custom.forStream(resources), customKinds: custom.kinds };
      for (const resource of resources) yield* judged(documentOf(resource), () => checkVersions(resource, bundles, known));
    },
  };
}

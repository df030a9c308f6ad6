import type { SchemaBundle } from '../../kubernetes/schemas/bundle';
import type { Check } from '../checks/check';
import { judged } from '../findings/judged';
import { looksFurther } from '../findings/looks-further';
import { documentOf } from '../findings/tell';
import type { CustomSchemas } from '../rules/custom/custom-schemas';
import { CUSTOM_RULES } from '../rules/custom/rules';
import { OBJECT_RULES } from '../rules/object/catalog/rules';
import { checkVersions } from '../rules/object/check-versions';
import type { ObjectContext } from '../rules/object/scope/object-context';

/**
 * The `object` check against one or more versions, newest first.
 *
 * @param custom the definitions of custom kinds
 */
export function objectCheck(bundles: readonly SchemaBundle[], context: ObjectContext, custom?: CustomSchemas): Check {
  const rules = [...OBJECT_RULES, ...CUSTOM_RULES];
  return {
    name: 'object',
    rules,
    inParts: (text) => !rules.some((rule) => looksFurther(rule, text)),
    * run(resources) {
      const known = custom === undefined ? context : { ...context, customSchema: custom.forStream(resources), customKinds: custom.kinds };
      for (const resource of resources) yield* judged(documentOf(resource), () => checkVersions(resource, bundles, known));
    },
  };
}

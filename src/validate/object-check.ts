import type { Check } from './check';
import { checkVersions } from './object/check-versions';
import type { ObjectContext } from './object/object-context';
import { OBJECT_RULES } from './object/rules';
import type { SchemaBundle } from '../schemas/bundle';

/** The `object` check against one or more versions, newest first. */
export function objectCheck(bundles: readonly SchemaBundle[], context: ObjectContext): Check {
  return {
    name: 'object',
    rules: OBJECT_RULES,
    * run(resources) {
      for (const resource of resources) yield* checkVersions(resource, bundles, context);
    },
  };
}

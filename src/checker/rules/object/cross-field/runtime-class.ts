import { asList, asObject, at } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';

/** The tolerations of a runtime class differ. */
export const runtimeTolerations: FieldsCheck = {
  types: ['V1RuntimeClass'],
  check: (object, scope) => {
    const seen = new Set<string>();
    asList(at(object, 'scheduling', 'tolerations')).map(asObject).forEach(({ key, operator, value, effect }, index) => {
      const identity = JSON.stringify([key, operator, value, effect]);
      if (seen.has(identity)) scope.report(['scheduling', 'tolerations', index], 'another toleration says the same', 'Remove one of the two.');
      seen.add(identity);
    });
  },
};

import { containerResourceFault } from '../../../../kubernetes/formats/resource-names';
import { asList, asObject, at } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** The overhead of a runtime class is in resources of containers, and its tolerations differ. */
export const runtimeClass: ObjectRule = {
  types: ['V1RuntimeClass'],
  check: (object, scope) => {
    for (const name of Object.keys(asObject(at(object, 'overhead', 'podFixed')))) {
      const wrong = containerResourceFault(name);
      if (wrong !== undefined) scope.report(RULES.resourceQuantity, ['overhead', 'podFixed', name], `${quote(name)} ${wrong}`, 'Use cpu or memory.');
    }
    const seen = new Set<string>();
    asList(at(object, 'scheduling', 'tolerations')).map(asObject).forEach(({ key, operator, value, effect }, index) => {
      const identity = JSON.stringify([key, operator, value, effect]);
      if (seen.has(identity)) scope.report(RULES.duplicateEntry, ['scheduling', 'tolerations', index], 'another toleration says the same', 'Remove one of the two.');
      seen.add(identity);
    });
  },
};

import { isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** The data of a controller revision is an object. */
export const controllerRevision: ObjectRule = {
  types: ['V1ControllerRevision'],
  check: ({ data }, scope) => {
    if (data && !isObject(data)) scope.report(RULES.wrongType, ['data'], `${quote(data)} is not an object`, 'Write an object.');
  },
};

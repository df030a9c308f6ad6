import type { ConstraintCheck } from './constraint-check';
import { quote } from './quote';
import type { FieldConstraint } from '../constraints/constraint';

/** Checks the formats of values and of keys, as far as they are of one sort. */
export function formatCheck(isOfSort: (constraint: FieldConstraint) => boolean): ConstraintCheck {
  return {
    isAsked: (constraint) => (constraint.format !== undefined || constraint.keys !== undefined) && isOfSort(constraint),
    value: (value, { constraint }, scope) => {
      const wrong = typeof value === 'string' ? constraint.format?.(value) : undefined;
      if (wrong !== undefined) scope.report([], `${quote(value)} ${wrong}`, 'Change the value to that form.');
    },
    key: (key, { constraint }, scope) => {
      const wrong = constraint.keys?.(key);
      if (wrong !== undefined) scope.report([], `the key ${quote(key)} ${wrong}`, 'Rename the key.');
    },
  };
}

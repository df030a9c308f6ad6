import type { RiskRule } from './rule';
import { restartingFields } from './template-fields';
import { describeWhole } from '../changes/describe-sides';

/** Every Pod restarts for nothing but another order of lists. */
export const orderRoll: RiskRule = {
  id: 'order-roll',
  level: 'low',
  title: 'Another order of a list restarts every Pod',
  check(change) {
    const fields = restartingFields(change);
    if (fields.length === 0 || !fields.every(({ reordered }) => reordered)) return [];
    const lists = fields.map((field) => `${field.path} ${describeWhole(field).join(' → ')}`);
    return [{
      message: `every Pod is restarted because lists stand in another order: ${lists.join('; ')}`,
      hint: 'Put them back into the old order if nothing else is meant; of init containers, and of variables that name others by $(NAME), the order says what runs and what is replaced.',
    }];
  },
};

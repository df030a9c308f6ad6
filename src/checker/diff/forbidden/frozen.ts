import { changesAt } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';

/** A ConfigMap or Secret marked `immutable` keeps its data, and the mark. */
export const frozen: ForbiddenRule = {
  id: 'immutable-config',
  kinds: ['/ConfigMap', '/Secret'],
  remedy: NEW_NAME,
  check: (before, after) => (before.immutable === true
    ? ['immutable', 'data', 'binaryData'].flatMap((field) => changesAt(before, after, field))
    : []),
};

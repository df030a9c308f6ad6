import { asList } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';

/** A driver says where it wants tokens only if it asks for some. */
export const csiDriver: ObjectRule = {
  types: ['V1CSIDriverSpec'],
  check: ({ serviceAccountTokenInSecrets, tokenRequests }, scope) => {
    if (!isSet(serviceAccountTokenInSecrets) || asList(tokenRequests).length > 0) return;
    scope.report(RULES.volumeSource, ['serviceAccountTokenInSecrets'], 'the driver asks for no tokens', 'Set tokenRequests or remove it.');
  },
};

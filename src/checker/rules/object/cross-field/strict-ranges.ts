import type { Path } from '../../../../common/path';
import { hasStrayBits } from '../../../../kubernetes/formats/addresses';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** The minor in which servers began to refuse addresses in other than their canonical form. */
export const STRICT_SINCE = 36;

function checkRange(value: JsonValue | undefined, path: Path, scope: Scope): void {
  if (typeof value !== 'string' || !hasStrayBits(value.trim())) return;
  scope.report(path, `${quote(value)} has bits set beyond its prefix`, 'Write the first address of the range, for example 10.0.0.0/8 for 10.1.2.3/8.');
}

/** Ranges are written by their first address. */
export const strictRanges: FieldsCheck = {
  types: ['V1IPBlock', 'V1ServiceSpec'],
  check: (object, scope) => {
    if (scope.minor < STRICT_SINCE) return;
    checkRange(object.cidr, ['cidr'], scope);
    asList(object.except).forEach((range, index) => checkRange(range, ['except', index], scope));
    asList(object.loadBalancerSourceRanges).forEach((range, index) => checkRange(range, ['loadBalancerSourceRanges', index], scope));
  },
};

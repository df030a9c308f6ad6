import type { ObjectRule } from './object-rule';
import type { Path } from '../../../findings/path';
import { parseCidr, widthOf } from '../../../names/ip-address';
import type { JsonValue } from '../../../resources/json';
import { asList } from '../../../resources/json';
import { quote } from '../engine/quote';
import type { Scope } from '../engine/scope';
import { RULES } from '../rules';

/** The minor in which servers began to refuse ranges with bits beyond their prefix. */
const STRICT_SINCE = 36;

function checkRange(value: JsonValue | undefined, path: Path, scope: Scope): void {
  const range = typeof value === 'string' ? parseCidr(value.trim()) : undefined;
  if (range === undefined) return;
  const size = 2n ** BigInt(widthOf(range.ip.family) - range.prefix);
  if (range.ip.bits % size === 0n) return;
  scope.report(RULES.invalidFormat, path, `${quote(value)} has bits set beyond its prefix of ${range.prefix}`, 'Write the first address of the range, for example 10.0.0.0/8 for 10.1.2.3/8.');
}

/** Ranges are written by their first address. */
export const strictRanges: ObjectRule = {
  types: ['V1IPBlock', 'V1ServiceSpec'],
  check: (object, scope) => {
    if (scope.minor < STRICT_SINCE) return;
    checkRange(object.cidr, ['cidr'], scope);
    asList(object.except).forEach((range, index) => checkRange(range, ['except', index], scope));
    asList(object.loadBalancerSourceRanges).forEach((range, index) => checkRange(range, ['loadBalancerSourceRanges', index], scope));
  },
};

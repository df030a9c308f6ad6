import { STRICT_SINCE } from './strict-ranges';
import { cidr, hasStrayBits } from '../../../../kubernetes/formats/addresses';
import { parseCidr } from '../../../../kubernetes/names/ip-address';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asString } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkFamilies(ranges: readonly JsonValue[], field: string, scope: Scope): void {
  const families = ranges.map((range) => parseCidr(asString(range) ?? '')?.ip.family);
  if (families.length < 2 || (families.length === 2 && families[0] !== families[1])) return;
  scope.report(RULES.duplicateEntry, [field], 'several ranges are of one address family', 'Keep at most one range of IPv4 and one of IPv6.');
}

function checkNode(spec: JsonObject, scope: Scope): void {
  const ranges = asList(spec.podCIDRs);
  // A server puts a podCIDR that differs in the place of the whole list.
  if (ranges.length === 0 || (spec.podCIDR && ranges[0] !== spec.podCIDR)) return;
  ranges.forEach((range, index) => {
    const text = asString(range) ?? '';
    const wrong = cidr(text) ?? (scope.minor >= STRICT_SINCE && hasStrayBits(text) ? 'has bits set beyond its prefix' : undefined);
    if (wrong !== undefined) scope.report(RULES.invalidFormat, ['podCIDRs', index], `${quote(range)} ${wrong}`, 'Write the range of the Pods of the node.');
  });
  checkFamilies(ranges, 'podCIDRs', scope);
}

/** The Pods of a node have one range of each address family. */
export const nodeRanges: ObjectRule = { types: ['V1NodeSpec'], check: checkNode };

/** The Services of a cluster have one range of each address family. */
export const serviceRanges: ObjectRule = {
  types: ['V1ServiceCIDRSpec'],
  check: (spec, scope) => checkFamilies(asList(spec.cidrs), 'cidrs', scope),
};

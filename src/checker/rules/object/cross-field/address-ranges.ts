import { STRICT_SINCE } from './strict-ranges';
import { cidr, hasStrayBits } from '../../../../kubernetes/formats/addresses';
import { parseCidr } from '../../../../kubernetes/names/ip-address';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asString } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkFamilies(ranges: readonly JsonValue[], field: string, scope: Scope): void {
  const families = ranges.map((range) => parseCidr(asString(range) ?? '')?.ip.family);
  if (families.length < 2 || (families.length === 2 && families[0] !== families[1])) return;
  scope.report([field], 'several ranges are of one address family', 'Keep at most one range of IPv4 and one of IPv6.');
}

/** The ranges of a node that count: a server puts a podCIDR that differs in the place of the whole list. */
function nodeRanges(spec: JsonObject): readonly JsonValue[] {
  const ranges = asList(spec.podCIDRs);
  return spec.podCIDR && ranges[0] !== spec.podCIDR ? [] : ranges;
}

/** The ranges of a node are ranges, written by their first address. */
export const nodeRangeFormat: FieldsCheck = {
  types: ['V1NodeSpec'],
  check: (spec, scope) => nodeRanges(spec).forEach((range, index) => {
    const text = asString(range) ?? '';
    const wrong = cidr(text) ?? (scope.minor >= STRICT_SINCE && hasStrayBits(text) ? 'has bits set beyond its prefix' : undefined);
    if (wrong !== undefined) scope.report(['podCIDRs', index], `${quote(range)} ${wrong}`, 'Write the range of the Pods of the node.');
  }),
};

/** The Pods of a node have one range of each address family. */
export const nodeFamilies: FieldsCheck = {
  types: ['V1NodeSpec'],
  check: (spec, scope) => checkFamilies(nodeRanges(spec), 'podCIDRs', scope),
};

/** The Services of a cluster have one range of each address family. */
export const serviceFamilies: FieldsCheck = {
  types: ['V1ServiceCIDRSpec'],
  check: (spec, scope) => checkFamilies(asList(spec.cidrs), 'cidrs', scope),
};

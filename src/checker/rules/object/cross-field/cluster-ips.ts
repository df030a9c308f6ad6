import type { Path } from '../../../../common/path';
import { ipAddress } from '../../../../kubernetes/formats/addresses';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asString } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';

/** The addresses of a Service inside the cluster, with where each is written. */
export function addressesOf(spec: JsonObject): readonly { readonly address: string; readonly path: Path }[] {
  if (spec.type === 'ExternalName') return [];
  const listed = asList(spec.clusterIPs).map((address, index) => ({ address: asString(address) ?? '', path: ['clusterIPs', index] }));
  return listed.length > 0 ? listed : spec.clusterIP ? [{ address: asString(spec.clusterIP) ?? '', path: ['clusterIP'] }] : [];
}

/** A Service has an address of a family, or two. */
export const clusterIpCount: FieldsCheck = {
  types: ['V1ServiceSpec'],
  check: (spec, scope) => {
    const { length } = addressesOf(spec);
    if (length > 2) scope.report(['clusterIPs'], `there are ${length} cluster addresses`, 'Keep at most two.');
  },
};

/** The cluster addresses of a Service are addresses. */
export const clusterIpFormat: FieldsCheck = {
  types: ['V1ServiceSpec'],
  check: (spec, scope) => addressesOf(spec).forEach(({ address, path }, index) => {
    const wrong = address === 'None' && index === 0 ? undefined : ipAddress(address);
    if (wrong !== undefined) scope.report(path, `${quote(address)} ${wrong}`, "Write an address, or 'None' for a headless Service.");
  }),
};

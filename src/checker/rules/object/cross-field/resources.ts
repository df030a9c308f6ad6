import type { Path } from '../../../../common/path';
import { dnsLabel } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';

export function forEachClaim(spec: JsonObject, told: (claim: JsonObject, path: Path) => void): void {
  forEachContainer(spec, (container, path) => {
    asList(asObject(container.resources).claims).forEach((item, index) => told(asObject(item), [...path, 'resources', 'claims', index]));
  });
}

/** The requests of a claim are named as requests are. */
export const claimRequestNames: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => forEachClaim(spec, ({ request }, path) => {
    const wrong = request ? dnsLabel(asString(request) ?? '') : undefined;
    if (wrong !== undefined) scope.report([...path, 'request'], `${quote(request)} ${wrong}`, 'Name a request of the claim.');
  }),
};

import type { Path } from '../../../../common/path';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkNames(container: JsonObject, scope: Scope): void {
  const names = new Set<string>();
  asList(container.ports).forEach((port, index) => {
    const name = asString(asObject(port).name);
    if (!name) return;
    if (names.has(name)) scope.report(['ports', index, 'name'], `another port of the container is named ${quote(name)}`, 'Rename one of the two.');
    names.add(name);
  });
}

/** The names of a container's ports differ. */
export const portNames: FieldsCheck = { types: ['V1Container', 'V1EphemeralContainer'], check: checkNames };

type ToldPort = (port: JsonObject, hostPort: JsonValue, path: Path) => void;

/** The ports of a list of containers that stand on the node; each call of `told` is about one of them. */
export function forEachHostPort(spec: JsonObject, list: string, scope: Scope, told: ToldPort): void {
  const isSame = list === 'containers' && spec.hostNetwork === true && scope.root.kind === 'Pod';
  asList(spec[list]).forEach((container, index) => asList(asObject(container).ports).forEach((item, portIndex) => {
    const port = asObject(item);
    const hostPort = port.hostPort || (isSame ? port.containerPort : undefined);
    if (hostPort) told(port, hostPort, [list, index, 'ports', portIndex, 'hostPort']);
  }));
}

function checkHostPorts(spec: JsonObject, list: string, accumulate: boolean, scope: Scope): void {
  const taken = new Set<string>();
  let last: unknown;
  forEachHostPort(spec, list, scope, (port, hostPort, path) => {
    if (!accumulate && path[1] !== last) taken.clear();
    last = path[1];
    const key = `${asString(port.protocol) || 'TCP'}/${asString(port.hostIP) ?? ''}/${String(hostPort)}`;
    if (taken.has(key)) scope.report(path, `the host port ${key} is taken twice`, 'Use another port.');
    taken.add(key);
  });
}

/** No two ports of a Pod take the same port of its node. */
export const hostPorts: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkHostPorts(spec, 'containers', true, scope);
    checkHostPorts(spec, 'initContainers', false, scope);
  },
};

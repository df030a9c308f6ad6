import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkNames(container: JsonObject, scope: Scope): void {
  const names = new Set<string>();
  asList(container.ports).forEach((port, index) => {
    const name = asString(asObject(port).name);
    if (!name) return;
    if (names.has(name)) scope.report(RULES.duplicateEntry, ['ports', index, 'name'], `another port of the container is named ${quote(name)}`, 'Rename one of the two.');
    names.add(name);
  });
}

/** The names of a container's ports differ. */
export const portNames: ObjectRule = { types: ['V1Container', 'V1EphemeralContainer'], check: checkNames };

function checkHostPorts(spec: JsonObject, list: string, accumulate: boolean, scope: Scope): void {
  let taken = new Set<string>();
  asList(spec[list]).forEach((container, index) => {
    if (!accumulate) taken = new Set();
    asList(asObject(container).ports).forEach((item, portIndex) => {
      const port = asObject(item);
      const path = [list, index, 'ports', portIndex, 'hostPort'];
      const onHost = list === 'containers' && spec.hostNetwork === true;
      const hostPort = port.hostPort || (onHost && scope.root.kind === 'Pod' ? port.containerPort : undefined);
      if (!hostPort) return;
      if (onHost && hostPort !== port.containerPort) {
        scope.report(RULES.podFields, path, `hostPort ${quote(hostPort)} differs from containerPort ${quote(port.containerPort)} under hostNetwork`, 'Make the two equal.');
      }
      const key = `${asString(port.protocol) || 'TCP'}/${asString(port.hostIP) ?? ''}/${String(hostPort)}`;
      if (taken.has(key)) scope.report(RULES.duplicateEntry, path, `the host port ${key} is taken twice`, 'Use another port.');
      taken.add(key);
    });
  });
}

/** No two ports of a Pod take the same port of its node. */
export const hostPorts: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkHostPorts(spec, 'containers', true, scope);
    checkHostPorts(spec, 'initContainers', false, scope);
  },
};

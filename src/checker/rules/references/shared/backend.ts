import type { LinkFinding } from './link-rule';
import { linkFinding } from './link-rule';
import { movedService } from './name-hints';
import { exists, externalHint, missingSeverity, similarNameHint } from './named-objects';
import type { ResourceIndex } from './resource-index';
import { formatPath } from '../../../../common/path';
import type { Path } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { asString } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { describePorts } from '../../../../kubernetes/services/service';
import type { ServicePort } from '../../../../kubernetes/services/service';

/** A Service, and one of its ports, that a route sends requests to. */
export interface Backend {
  readonly referrer: Resource;
  readonly namespace: string;
  readonly name: string;
  readonly namePath: Path;
  /** A number or a name. */
  readonly port?: number | string;
  readonly portPath: Path;
  /** What the referrer speaks to the port. @default any protocol */
  readonly protocol?: 'TCP' | 'UDP';
}

function wrongProtocol(backend: Backend, ports: readonly ServicePort[]): LinkFinding | undefined {
  const { referrer, namespace, name, port, portPath, protocol } = backend;
  if (protocol === undefined || ports.some((candidate) => candidate.protocol === protocol)) return undefined;
  return linkFinding(referrer, {
    path: formatPath(portPath),
    message: `Port ${port} of Service ${nameIn(namespace, name)} is ${ports[0].protocol}, and the ${asString(referrer.object.kind)} sends ${protocol}.`,
    hint: `Name a ${protocol} port of the Service, or set protocol: ${protocol} of that port.`,
  });
}

/** Judges a backend: the Service and the port exist, and the port has the protocol. */
export function judgeBackend(index: ResourceIndex, backend: Backend): LinkFinding | undefined {
  const { referrer, namespace, name, namePath, port, portPath } = backend;
  const target = { referrer, kind: 'Service', groupKind: 'Service', namespace, name };
  const service = index.service(namespace, name);
  if (service === undefined) {
    if (exists(index, target) || index.customResourceBefore(namespace, name) !== undefined) return undefined;
    const moved = movedService(index, namespace, name);
    return linkFinding(referrer, {
      path: formatPath(namePath),
      message: `There is no Service ${nameIn(namespace, name)}.`,
      hint: (moved === undefined ? similarNameHint(index, target) : `The render has Service ${nameIn(moved.namespace, moved.name)}. `) + externalHint(target),
    }, moved?.isSure === true ? 'error' : missingSeverity(index, target));
  }
  const ports = service.ports.filter((candidate) => candidate.port === port || (port !== '' && candidate.name === port));
  if (port === undefined) return undefined;
  if (ports.length > 0) return wrongProtocol(backend, ports);
  return linkFinding(referrer, {
    path: formatPath(portPath),
    message: `Service ${nameIn(namespace, name)} has no port ${port}.`,
    hint: `Its ports are ${describePorts(service.ports)}.`,
  });
}

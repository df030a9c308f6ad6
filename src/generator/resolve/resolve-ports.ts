import type { PortModel } from './model';
import type { ProblemList } from './problem-list';
import { portNameFault } from '../../kubernetes/names/kubernetes-names';
import type { App } from '../declare/app';
import type { AppReference } from '../declare/reference';
import { showValue } from '../problems/show-value';

const PROTOCOLS: readonly string[] = ['TCP', 'UDP', 'SCTP'];

/** True for a port number that the API server accepts. */
function isPort(port: unknown): boolean {
  return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65535;
}

/** Records a port number that is out of range. */
export function checkPortNumber(path: string, port: unknown, app: AppReference, problems: ProblemList): void {
  if (isPort(port)) return;
  problems.add({ code: 'port-out-of-range', path, message: `port ${showValue(port)}`, hint: 'use a whole number from 1 to 65535' }, app.declaredAt);
}

function checkPort(path: string, port: PortModel, app: AppReference, problems: ProblemList): void {
  problems.name(path, port.name, portNameFault(port.name), 'name the port with at most 15 lower case letters, digits and "-", such as "http"', app.declaredAt);
  checkPortNumber(path, port.containerPort, app, problems);
  if (!Object.is(port.servicePort, port.containerPort)) checkPortNumber(`${path}.service`, port.servicePort, app, problems);
  if (PROTOCOLS.includes(port.protocol)) return;
  problems.add({ code: 'protocol-unknown', path, message: `protocol ${showValue(port.protocol)}`, hint: `use one of ${PROTOCOLS.join(', ')}` }, app.declaredAt);
}

/** Resolves the ports of an application and records what is wrong with them. */
export function resolvePorts(app: App, problems: ProblemList): readonly PortModel[] {
  const path = `apps.${app.name}.ports`;
  const ports = Object.entries(app.options.ports ?? {}).map(([name, option]): PortModel => {
    const { container, service = container, protocol = 'TCP' } = typeof option === 'object' && option !== null ? option : { container: option };
    return { name, containerPort: container, servicePort: service, protocol };
  });
  for (const port of ports) checkPort(`${path}.${port.name}`, port, app, problems);
  const numbers = (field: 'containerPort' | 'servicePort', what: string) => ports.map((port) => ({
    key: `${port[field]}/${port.protocol}`, path: `${path}.${port.name}`, label: `${what} ${port[field]}/${port.protocol}`, declaredAt: app.declaredAt,
  }));
  problems.duplicates('port-duplicate', numbers('containerPort', 'container port'), 'give each port its own number');
  problems.duplicates('port-duplicate', ports.every((port) => port.servicePort === port.containerPort) ? [] : numbers('servicePort', 'Service port'), 'give each port its own number');
  return ports;
}

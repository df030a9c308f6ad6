import { checkTimings } from './check-timings';
import type { Probe, Probes, ProbesOptions } from './options';
import type { V1Probe } from '../../../../schemas/types/kubernetes';
import type { ContainerInstance, Port } from '../../model/scope';
import type { ContainerSubject } from '../../model/subject';
import { oneAtATime } from '../../options/alternatives';
import { anything, listOf, mapOf, optional, optionsOf, text } from '../../options/shape';
import type { Place } from '../../problems/place';

const TIMINGS = {
  failureThreshold: anything,
  initialDelaySeconds: anything,
  periodSeconds: anything,
  successThreshold: anything,
  terminationGracePeriodSeconds: anything,
  timeoutSeconds: anything,
};
const HANDLERS = ['http', 'tcp', 'grpc', 'exec', 'httpGet', 'tcpSocket'] as const;
const PROBE = optional(oneAtATime(HANDLERS, optionsOf<Probe>({
  ...TIMINGS,
  http: optional(text),
  tcp: optional(text),
  grpc: optional(text),
  exec: optional(listOf(text)),
  port: optional(text),
  httpGet: optional(mapOf(anything)),
  tcpSocket: optional(mapOf(anything)),
})));

const NAMES = { startup: 'startupProbe', readiness: 'readinessProbe', liveness: 'livenessProbe' } as const;

/** The port that an HTTP check goes to where none is named. */
function defaultPort(ports: readonly Port[]): string | undefined {
  return ports.length === 1 ? ports[0].name : ports.find(({ name }) => name === 'http')?.name;
}

/** A container whose ports go by their names in the objects, as Kubernetes' own fields call them. */
function asNamed(container: ContainerInstance): ContainerInstance {
  return { ...container, ports: container.ports.flatMap((port) => port.objectName === undefined ? [] : [{ ...port, name: port.objectName }]) };
}

function checkPort(port: unknown, { name, ports }: ContainerInstance, place: Place): void {
  if (typeof port !== 'string' || ports.some((known) => known.name === port)) return;
  const hint = ports.length === 0 ? `declare a port of "${name}", or give its number by Kubernetes' own httpGet or tcpSocket` : `use one of ${ports.map((known) => `"${known.name}"`).join(', ')}`;
  place.add('port-unknown', `port "${port}" of "${name}", which has none of that name`, hint);
}

function checkProbe(probe: Probe, container: ContainerInstance, place: Place): void {
  const handlers = HANDLERS.filter((handler) => probe[handler] !== undefined);
  if (handlers.length !== 1) {
    const found = handlers.length === 0 ? 'no handler' : `${handlers.length} handlers: ${handlers.join(', ')}`;
    place.add('probe-handler', found, 'give exactly one of http, tcp, grpc, exec, httpGet and tcpSocket');
  }
  for (const handler of ['tcp', 'grpc', 'port'] as const) checkPort(probe[handler], container, place.at(handler));
  for (const handler of ['httpGet', 'tcpSocket'] as const) checkPort(probe[handler]?.port, asNamed(container), place.at(handler).at('port'));
  if (probe.http !== undefined && probe.port === undefined && defaultPort(container.ports) === undefined) {
    place.at('http').add('probe-port', container.ports.length === 0 ? `"${container.name}" has no ports` : 'several ports, and none is named "http"', 'name the port, as in { http: "/ready", port: "admin" }');
  }
}

function handlerOf({ http, tcp, grpc, exec, port: named }: Probe, { ports }: ContainerInstance): Partial<V1Probe> {
  const port = (name: string | undefined): Port | undefined => ports.find((known) => known.name === name);
  const reference = (name: string | undefined): string | number => port(name)?.objectName ?? port(name)?.container ?? '';
  return {
    ...http === undefined ? {} : { httpGet: { path: http, port: reference(named ?? defaultPort(ports)) } },
    ...tcp === undefined ? {} : { tcpSocket: { port: reference(tcp) } },
    ...grpc === undefined ? {} : { grpc: { port: port(grpc)?.container ?? 0 } },
    ...exec === undefined ? {} : { exec: { command: [...exec] } },
  };
}

function probeIn(probe: Probe | undefined, container: ContainerInstance): V1Probe | undefined {
  if (probe === undefined) return undefined;
  const { http: _http, tcp: _tcp, grpc: _grpc, exec: _exec, port: _port, ...native } = probe;
  return { ...handlerOf(probe, container), ...native as V1Probe };
}

/** Health checks of the application's container. */
export const probes: ContainerSubject<ProbesOptions> = {
  shapes: { probes: optional(optionsOf<Probes>({ readiness: PROBE, liveness: PROBE, startup: PROBE })) },
  check(options, place, container) {
    for (const [name, probe] of Object.entries(options.probes ?? {})) {
      checkProbe(probe as Probe, container, place.at('probes').at(name));
      checkTimings(name, probe as Probe, place.at('probes').at(name));
    }
  },
  contribute: (options, container) => ({
    container: Object.fromEntries(Object.entries(NAMES).map(([name, field]) => [field, probeIn(options.probes?.[name as keyof Probes], container)])),
  }),
};

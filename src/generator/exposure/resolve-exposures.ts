import { checkClaims } from './claims';
import type { Exposure } from './exposure';
import type { Backend, Exposed, ExposureRequest, Platform } from './platform';
import { groupBy } from '../../common/group-by';
import { checkEndpoint } from '../links/check-addresses';
import type { Instance, Port, Scope } from '../model/scope';
import type { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { servicePorts } from '../subjects/ports/ports';
import type { EndpointReference } from '../texts/reference';

/** An exposure, and where it stands. */
export interface PlacedExposure {
  readonly entry: Exposure;
  readonly place: Place;
}

/** An endpoint of a scope. */
export interface FoundEndpoint {
  readonly instance: Instance;
  readonly port: Port;
}

/** An exposed port, with what the platform makes of it. */
export interface ExposedPort extends FoundEndpoint {
  readonly exposure: Exposure;
  readonly exposed: Exposed;
  /** The endpoints that it leads to besides. */
  readonly also: readonly FoundEndpoint[];
  readonly place: Place;
}

function findEndpoint(endpoint: EndpointReference | undefined, scope: Scope): FoundEndpoint | undefined {
  const instance = endpoint && scope.instances.get(endpoint.app);
  const port = instance?.ports.find(({ name }) => name === endpoint?.portName);
  return instance && port && { instance, port };
}

function addProblems(problems: readonly Problem[], place: Place): boolean {
  for (const problem of problems) place.problems.add({ ...problem, path: `${place.path}.${problem.path}` }, place.declaredAt);
  return problems.length === 0;
}

/** The platform as messages call it, without its options. */
function nameOf({ id }: Platform<never>): string {
  return id.split(' ')[0];
}

function checkPlatform({ audience, platform }: Exposure, place: Place): boolean {
  const isSound = addProblems(platform.problems(), place);
  if (platform.audiences.includes(audience)) return isSound;
  const others = platform.audiences.map((served) => served === 'public' ? 'publicly(…)' : 'internally(…)').join(' or ');
  const reason = audience === 'internal' ? 'whoever reaches it is not its choice' : 'it has no address outside of the private network';
  place.add('audience-unsupported', `${nameOf(platform)} cannot serve the ${audience} audience: ${reason}`, `use ${others}, or another platform`);
  return false;
}

function backendOf({ instance, port }: FoundEndpoint): Backend {
  return { app: instance.name, namespace: instance.namespace, service: instance.names.service, port };
}

function requestOf({ audience }: Exposure, found: FoundEndpoint, scope: Scope): ExposureRequest {
  return {
    ...backendOf(found),
    audience,
    unit: found.instance.unit,
    scope,
    backend(endpoint) {
      const other = findEndpoint(endpoint, scope);
      return other && backendOf(other);
    },
  };
}

function checkTwice(found: readonly ExposedPort[], place: Place): void {
  const { declaredAt } = place;
  // What leads to the Service by hosts may do so at several: hosts are claimed.
  const once = found.filter(({ exposed: { service, claims = [] } }) => service !== undefined || claims.length === 0);
  place.problems.duplicates('exposure-duplicate', once.map(({ instance, port, exposure, place: at }) => ({
    key: `${instance.name}/${port.name}/${exposure.audience}`, path: at.path, label: `"${instance.name}" port "${port.name}", ${exposure.audience},`, declaredAt,
  })), 'expose each port at most once for each audience');
  place.problems.duplicates('node-port-duplicate', found.flatMap(({ port, exposed, place: at }) => {
    const nodePort = exposed.service?.nodePort;
    return nodePort === undefined ? [] : [{ key: `${nodePort}/${port.protocol}`, path: at.path, label: `node port ${nodePort}/${port.protocol}`, declaredAt }];
  }), 'give each exposed port its own node port: they are shared by the whole cluster');
}

function expose(exposure: Exposure, found: FoundEndpoint, scope: Scope, place: Place): Exposed {
  const { platform } = exposure;
  const request = requestOf(exposure, found, scope);
  return addProblems(platform.judge?.(request) ?? [], place) ? platform.expose(request) : {};
}

/** What can be served: records ports for which another platform has the Service of their audience already, and leaves them out. */
function servable(found: readonly ExposedPort[], place: Place): readonly ExposedPort[] {
  const own = groupExposures(found).filter(({ ownService }) => ownService !== undefined);
  const byService = [...groupBy(own, ({ instance, audience }) => JSON.stringify([instance.name, audience])).values()];
  place.problems.duplicates('exposure-duplicate', byService.flatMap((groups, index) => groups.map(({ instance, audience, ownService, ports: [first] }) => ({
    key: String(index), path: first.place.path, label: `Service "${ownService}" (${audience} ports of "${instance.name}")`, declaredAt: place.declaredAt,
  }))), 'expose the ports of one application to one audience through one platform');
  const refused = new Set(byService.flatMap(([, ...others]) => others.flatMap(({ ports }) => ports)));
  return found.filter((port) => !refused.has(port));
}

/** The exposed ports of an overlay; records endpoints that it does not have, and platforms that cannot do what is asked. */
export function resolveExposures(exposures: readonly PlacedExposure[], scope: Scope, place: Place): readonly ExposedPort[] {
  const found: ExposedPort[] = [];
  exposures.forEach(({ entry: exposure, place: at }) => {
    const { endpoint } = exposure;
    const isSound = checkPlatform(exposure, at);
    checkEndpoint(endpoint ?? { app: undefined, portName: undefined }, scope, at);
    const target = findEndpoint(endpoint, scope);
    if (!target) return;
    const exposed = isSound ? expose(exposure, target, scope, at) : {};
    const also = (exposed.alsoTo ?? []).flatMap((other) => findEndpoint(other, scope) ?? []);
    found.push({ ...target, exposure, place: at, exposed, also });
  });
  checkTwice(found, place);
  checkClaims(found.map(({ place: at, exposed: { claims = [] } }) => ({ place: at, claims })));
  return servable(found, place);
}

/** Exposed ports that one Service can serve: of one workload, for one audience, through one platform. */
export interface ExposureGroup {
  readonly instance: Instance;
  readonly audience: Exposure['audience'];
  readonly ports: readonly ExposedPort[];
  /** Name of a Service of its own where the group covers only some ports; undefined where the workload's Service itself is exposed, or stays as it is. */
  readonly ownService: string | undefined;
}

function coversAll({ ports }: Instance, group: readonly ExposedPort[]): boolean {
  return servicePorts(ports).every((port) => group.some((exposed) => exposed.port === port));
}

/**
 * Divides what is exposed by Service. A Service exposes all its ports or none: so where an exposure covers every port of a
 * workload its Service changes, else the exposed ports get a Service of their own and the others stay inside.
 */
export function groupExposures(found: readonly ExposedPort[]): readonly ExposureGroup[] {
  const groups = [...groupBy(found, ({ instance, exposure }) => JSON.stringify([instance.name, exposure.audience, exposure.platform.id])).values()];
  const shaping = groupBy(groups.filter(([{ exposed }]) => exposed.service !== undefined), ([{ instance }]) => instance);
  return groups.map((ports): ExposureGroup => {
    const [{ instance, exposure: { audience }, exposed }] = ports;
    const isAlone = !instance.isHeadless && shaping.get(instance)?.length === 1;
    const changesService = exposed.service === undefined || (isAlone && coversAll(instance, ports));
    return { instance, audience, ports, ownService: changesService ? undefined : `${instance.names.service}-${audience}` };
  });
}

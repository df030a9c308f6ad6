import type { NetworkOverlayRecipe, NetworkRecipe, PeerRecipe, WorkloadRecipe } from './network-recipe';
import type { Endpoint, Exposure, Namespace, NetworkPeer, PortOptions, Variables, Workload, WorkloadOverride } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';
import { ServingWorkload } from '../../src/generator/declare/workload';
import { Gateway } from '../../src/generator/exposure/gateway';
import { Ingress } from '../../src/generator/exposure/ingress';
import { LoadBalancer } from '../../src/generator/exposure/load-balancer';
import { NodePort } from '../../src/generator/exposure/node-port';

/** Namespaces, of base and as an overlay may call them. */
const NAMESPACES = ['default', 'team-a', 'team-b'] as const;

/** A network that some workloads may talk to. */
export const OFFICES = '198.51.100.0/24';

/** A port of a workload in a scope. */
export interface DeclaredPort {
  readonly name: string;
  readonly number: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** A workload as it is declared in a scope, in the test's own words. */
export interface Declared {
  readonly name: string;
  readonly namespace: string;
  readonly ports: readonly DeclaredPort[];
  readonly from: readonly PeerRecipe[];
  readonly to: readonly PeerRecipe[];
  /** Numbers of workloads and names of their ports. */
  readonly calls: readonly { readonly target: number; readonly port: string }[];
}

/** Base or an overlay, as it is declared. */
export interface DeclaredScope {
  readonly workloads: readonly Declared[];
  /** Whom a way in lets through, to a port of a workload. */
  readonly entrances: readonly { readonly target: number; readonly port: string; readonly through: 'anyone' | 'ingress-nginx' | 'infra' }[];
  readonly scraping: { readonly namespace: string; readonly ports: readonly string[] } | undefined;
}

/** A declared repository, and what it says; base first. */
export interface DeclaredRepository {
  readonly repository: Declarations;
  readonly scopes: readonly DeclaredScope[];
}

function portsOf({ ports, metrics, kind }: WorkloadRecipe): readonly DeclaredPort[] {
  if (kind === 'job' || kind === 'cronJob') return [];
  const own = ports.map((protocol, position): DeclaredPort => ({ name: `p${position}`, number: 8000 + position, protocol }));
  return metrics ? [...own, { name: 'metrics', number: 9100, protocol: 'TCP' }] : own;
}

/** What can be said: a workload without ports lets nobody in by name. */
function sayable(peers: readonly PeerRecipe[], self: number, workloads: readonly WorkloadRecipe[], inbound: boolean): readonly PeerRecipe[] {
  const hasPorts = (number: number): boolean => portsOf(workloads[number]).length > 0;
  return peers.map((peer) => typeof peer === 'number' ? peer % workloads.length : peer).filter((peer) => {
    if (peer === 'itself' || (inbound && typeof peer === 'number')) return hasPorts(self);
    return typeof peer !== 'number' || hasPorts(peer);
  });
}

function callsOf({ calls }: Pick<WorkloadRecipe, 'calls'>, self: number, workloads: readonly WorkloadRecipe[]): Declared['calls'] {
  return calls.flatMap(({ target, port }) => {
    const number = target % workloads.length;
    const ports = portsOf(workloads[number]);
    return number === self || ports.length === 0 ? [] : [{ target: number, port: ports[port % ports.length].name }];
  });
}

function declaredWorkload(recipe: WorkloadRecipe, number: number, workloads: readonly WorkloadRecipe[]): Declared {
  return {
    name: `w${number}`,
    namespace: NAMESPACES[recipe.namespace],
    ports: portsOf(recipe),
    from: sayable(recipe.from ?? [], number, workloads, true),
    to: sayable(recipe.to ?? [], number, workloads, false),
    calls: callsOf(recipe, number, workloads),
  };
}

const WAYS: readonly ((endpoint: Endpoint, host: string) => Exposure)[] = [
  (endpoint) => endpoint.publicly(LoadBalancer.gke()),
  (endpoint) => endpoint.publicly(NodePort.any()),
  (endpoint, host) => endpoint.publicly(Ingress.at(host, { className: 'nginx' })),
  (endpoint, host) => endpoint.publicly(Gateway.http(host, { gateway: 'infra/public' })),
  (endpoint, host) => endpoint.publicly(Gateway.grpc(host, { gateway: 'infra/public' })),
  (endpoint, host) => endpoint.publicly(Ingress.at(host, { className: 'alb', controller: 'outside' })),
];
const THROUGH = ['anyone', 'anyone', 'ingress-nginx', 'infra', 'infra', 'anyone'] as const;

/** The Service of a StatefulSet is headless, and has the ports of its Pods. */
function optionsOf({ number, protocol }: DeclaredPort, kind: WorkloadRecipe['kind']): PortOptions {
  return { container: number, ...kind === 'statefulSet' ? {} : { service: number - 7000 }, protocol };
}

class Builder {
  readonly repository: Declarations;
  private readonly values: Workload[] = [];
  private readonly namespaces: readonly Namespace[];

  constructor(recipe: NetworkRecipe, private readonly base: readonly Declared[]) {
    const scraping = { default: undefined, off: false as const, own: { namespace: 'tools', ports: ['p0'] } }[recipe.scraping];
    this.repository = new Declarations({ networkPolicies: scraping === undefined ? true : { scraping } });
    this.namespaces = NAMESPACES.slice(1).map((name) => this.repository.addNamespace(name));
    // What a workload says about its network may name one that is declared later: so the lists are filled in afterwards.
    const lists = base.map(() => ({ from: [] as NetworkPeer[], to: [] as NetworkPeer[] }));
    recipe.workloads.forEach((workload, number) => this.values.push(this.declare(workload, number, lists[number])));
    base.forEach(({ from, to, calls }, number) => {
      lists[number].from.push(...this.peers(from));
      lists[number].to.push(...this.peers(to));
      this.values[number].addEnv(this.variables(calls, 'CALL'));
    });
  }

  private declare({ kind, namespace, group, ownSelector }: WorkloadRecipe, number: number, network: object): Workload {
    const { name, ports } = this.base[number];
    const common = {
      image: `registry.example.com/${name}:1`,
      network,
      ...group ? { group: 'team' } : {},
      ...namespace === 0 ? {} : { namespace: this.namespaces[namespace - 1] },
      ...ownSelector ? { selector: { 'example.com/is': name } } : {},
    };
    const serving = { ...common, ports: Object.fromEntries(ports.map((port) => [port.name, optionsOf(port, kind)])) };
    switch (kind) {
      case 'app': return this.repository.addApp<string>(name, serving);
      case 'statefulSet': return this.repository.addStatefulSet<string>(name, serving);
      case 'daemonSet': return this.repository.addDaemonSet<string>(name, serving);
      case 'job': return this.repository.addJob(name, common);
      case 'cronJob': return this.repository.addCronJob(name, { ...common, schedule: '0 3 * * *' });
    }
  }

  endpoint(number: number, port: string): Endpoint {
    const workload = this.values[number];
    if (!(workload instanceof ServingWorkload)) throw new Error(`${workload.name} has no ports`);
    return (workload as ServingWorkload<string>).endpoint(port);
  }

  peers(peers: readonly PeerRecipe[]): readonly NetworkPeer[] {
    return peers.map((peer): NetworkPeer => {
      if (typeof peer === 'number') return this.values[peer];
      if (peer === 'offices') return { ipBlock: { cidr: OFFICES } };
      return peer === 'tools' ? { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'tools' } } } : peer;
    });
  }

  variables(calls: Declared['calls'], prefix: string): Variables {
    return Object.fromEntries(calls.map(({ target, port }, position) => [`${prefix}_${position}`, this.endpoint(target, port).hostAndPort()]));
  }

  overlay(name: string, recipe: NetworkOverlayRecipe, change: object, expose: readonly Exposure[]): void {
    const { namespace, renames, namePrefix, override } = recipe;
    const target = this.values[override.workload % this.values.length] as Workload & { override(options: object): WorkloadOverride };
    const namespaces = this.namespaces.flatMap((declared, position) => renames[position] ? [declared.as(`${declared.name}-here`)] : []);
    this.repository.addOverlay(name, { namespace, namePrefix, namespaces, expose, overrides: [target.override(change)] });
  }
}

function declareOverlay(name: string, recipe: NetworkRecipe, overlay: NetworkOverlayRecipe, base: DeclaredScope, builder: Builder): DeclaredScope {
  const { workloads } = recipe;
  const number = overlay.override.workload % workloads.length;
  const before = base.workloads[number];
  const from = overlay.override.from === undefined ? undefined : sayable(overlay.override.from, number, workloads, true);
  const more = overlay.override.call === undefined ? [] : callsOf({ calls: [{ target: overlay.override.call, port: 0 }] }, number, workloads);
  const ports = overlay.override.port && before.ports.length > 0 ? [{ ...before.ports[0], number: 7777 }, ...before.ports.slice(1)] : before.ports;
  const after: Declared = { ...before, from: from ?? before.from, calls: [...before.calls, ...more], ports };
  const change = {
    env: builder.variables(more, 'MORE'),
    ...from === undefined ? {} : { network: { from: builder.peers(from) } },
    ...ports === before.ports ? {} : { ports: { [ports[0].name]: { container: 7777 } } },
  };
  const finalNamespace = ({ namespace }: Declared): string => {
    const position = NAMESPACES.indexOf(namespace as 'default');
    return position === 0 ? overlay.namespace ?? namespace : overlay.renames[position - 1] ? `${namespace}-here` : namespace;
  };
  const exposed = [...new Map(overlay.expose.flatMap(({ workload, port, way }) => {
    const target = workload % workloads.length;
    const tcp = base.workloads[target].ports.filter(({ protocol }) => protocol === 'TCP');
    return tcp.length === 0 ? [] : [[target, { target, port: tcp[port % tcp.length].name, way }] as const];
  })).values()];
  const expose = exposed.map(({ target, port, way }) => WAYS[way](builder.endpoint(target, port), `w${target}.example.com`));
  builder.overlay(name, overlay, change, expose);
  return {
    ...base,
    workloads: base.workloads.map((workload, position) => ({ ...position === number ? after : workload, namespace: finalNamespace(workload) })),
    entrances: exposed.map(({ target, port, way }) => ({ target, port, through: THROUGH[way] })),
  };
}

/** Declares what a recipe says, and says it in the test's own words. */
export function declareNetwork(recipe: NetworkRecipe): DeclaredRepository {
  const workloads = recipe.workloads.map((workload, number) => declaredWorkload(workload, number, recipe.workloads));
  const scraping = { default: { namespace: 'monitoring', ports: ['metrics'] }, off: undefined, own: { namespace: 'tools', ports: ['p0'] } }[recipe.scraping];
  const base: DeclaredScope = { workloads, entrances: [], scraping };
  const builder = new Builder(recipe, workloads);
  const overlays = recipe.overlays.map((overlay, number) => declareOverlay(`overlay-${number}`, recipe, overlay, base, builder));
  return { repository: builder.repository, scopes: [base, ...overlays] };
}

import { asList, at } from '../../kubernetes/objects/json';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { Topology, TopologyCall, TopologyExposure, TopologyExternal, TopologyWorkload } from '../../kubernetes/topology/topology';
import { portText } from '../../kubernetes/topology/topology';
import { callsIn } from '../links/callers';
import type { ExternalCall } from '../links/external-calls';
import { externalCalls } from '../links/external-calls';
import type { ModelObject } from '../model/model-object';
import type { OverlayModel } from '../model/repository-model';
import type { Instance, Port, Scope } from '../model/scope';
import { finalName, finalNamespace } from '../model/scope';
import type { WayIn } from '../model/way-in';

type Ids = ReadonlyMap<Instance, string>;

const DIRECTIONS = [['Ingress', 'ingress'], ['Egress', 'egress']] as const;

function isPolicyOf({ instance, manifest }: ModelObject, workload: Instance): boolean {
  return instance === workload && manifest.kind === 'NetworkPolicy';
}

function workloadOf(instance: Instance, own: readonly ModelObject[], scope: Scope): TopologyWorkload {
  const name = finalName(instance.names.workload, scope);
  const namespace = finalNamespace(instance.namespace, scope);
  // Of the objects of a workload it comes first.
  const { kind } = kindAndName(own[0].manifest);
  const types = new Set(own.filter((object) => isPolicyOf(object, instance)).flatMap(({ manifest }) => asList(at(manifest, 'spec', 'policyTypes'))));
  return { id: `${kind} ${namespace}/${name}`, kind, name, namespace, isolated: DIRECTIONS.flatMap(([type, direction]) => types.has(type) ? [direction] : []) };
}

/** What the overlay says an external is. */
function answerText({ answer }: ExternalCall): string {
  switch (answer.kind) {
    case 'host': return `host ${answer.host}`;
    case 'addresses': return `addresses ${answer.addresses.join(', ')}`;
    case 'external-name': return `ExternalName ${answer.host}`;
    case 'service': return `Service ${answer.namespace}/${answer.name}`;
  }
}

function externalOf(call: ExternalCall): TopologyExternal {
  const { name } = call.external;
  return { id: `external ${name}`, name, kind: answerText(call) };
}

function textOf({ service, protocol }: Port): string {
  return portText(service, protocol);
}

/** One arrow for each two that are connected. */
function joined(calls: readonly TopologyCall[]): readonly TopologyCall[] {
  const found = new Map<string, TopologyCall>();
  for (const { from, to, ports } of calls) {
    const key = JSON.stringify([from, to]);
    found.set(key, { from, to, ports: [...new Set([...found.get(key)?.ports ?? [], ...ports])] });
  }
  return [...found.values()].filter(({ from, to }) => from !== to);
}

function exposureOf({ platform, reach, host, leadsTo }: WayIn, ids: Ids): TopologyExposure {
  const [{ instance: { name } }] = leadsTo;
  const ways = leadsTo.map(({ instance, port }) => ({ workload: ids.get(instance) ?? '', port: textOf(port) }));
  return { id: `${platform} ${host ?? name} ${reach}`, kind: platform, name, reach, hosts: host === undefined ? [] : [host], leadsTo: ways };
}

/** Who calls whom in an overlay, and who is let in, from what is declared. */
export function topologyOf({ scope, objects, waysIn }: Pick<OverlayModel, 'scope' | 'objects' | 'waysIn'>): Topology {
  const byInstance = new Map<Instance, ModelObject[]>();
  for (const object of objects) if (object.instance) byInstance.set(object.instance, [...byInstance.get(object.instance) ?? [], object]);
  const instances = [...scope.instances.values()];
  const workloads = instances.map((instance) => workloadOf(instance, byInstance.get(instance) ?? [], scope));
  const ids: Ids = new Map(instances.map((instance, index) => [instance, workloads[index].id]));
  const calls = callsIn(scope);
  const outside = instances.map((instance) => ({ from: ids.get(instance) ?? '', found: externalCalls(instance, scope) }));
  return {
    namespaces: [...new Set(workloads.map(({ namespace }) => namespace))],
    workloads,
    externals: [...new Map(outside.flatMap(({ found }) => found.map(externalOf)).map((external) => [external.id, external])).values()],
    exposures: waysIn.map((way) => exposureOf(way, ids)),
    calls: joined([
      ...instances.flatMap((instance) => calls.calleesOf(instance).map((callee) => (
        { from: ids.get(instance) ?? '', to: ids.get(callee.instance) ?? '', ports: [textOf(callee.port)] }))),
      ...outside.flatMap(({ from, found }) => found.map((call) => ({ from, to: externalOf(call).id, ports: [String(call.port)] }))),
    ]),
  };
}

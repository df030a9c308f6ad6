import type { Checked } from './result';
import { describeProbed, stateOf } from './result';
import { groupKindOf } from '../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asString, at } from '../../kubernetes/objects/json';
import { isService, servicePorts, serviceType } from '../../kubernetes/services/service';
import type { Access } from '../access/access';
import { inParallel } from '../access/in-parallel';
import type { Place, Reach } from '../outside/reach';
import type { Wanted } from '../overlay/wanted';
import { addressesOf, asksForAddress, INGRESS } from '../status/addresses';

/** An address from outside, of an object. */
interface Entrance {
  readonly resource: string;
  readonly address: string;
  /** Undefined where nothing can be called. */
  readonly place?: Place;
  readonly why?: string;
}

const ADDRESS = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d+))?$/;

function placeOf(address: string): Place | undefined {
  const found = ADDRESS.exec(address);
  if (found === null || address.startsWith('<')) return undefined;
  const port = Number(found[3] ?? 80);
  return { host: found[1] ?? found[2], port, secure: port === 443 || port === 8443 };
}

function isUdpOnly(object: JsonObject): boolean {
  const ports = servicePorts(object);
  return isService(object) && ports.length > 0 && ports.every(({ protocol }) => protocol !== 'TCP');
}

/** An Ingress answers for its hosts: each is asked for at the address of the Ingress, whatever DNS says of it. */
function ofIngress(resource: string, ingress: JsonObject, addresses: readonly string[]): Entrance[] {
  const secured = asList(at(ingress, 'spec', 'tls')).flatMap((tls) => asList(at(tls, 'hosts'))).map(String);
  const hosts = [...new Set(asList(at(ingress, 'spec', 'rules')).flatMap((rule) => asString(at(rule, 'host')) ?? []))].filter((host) => !host.startsWith('*'));
  if (hosts.length === 0) return addresses.map((address) => ({ resource, address, place: placeOf(address) }));
  return hosts.map((named) => {
    const isSecure = secured.includes(named);
    const place = placeOf(addresses[0]);
    const address = `${isSecure ? 'https' : 'http'}://${named}`;
    return { resource, address: `${address} at ${addresses[0]}`, ...(place === undefined ? {} : { place: { ...place, port: isSecure ? 443 : 80, secure: isSecure, named } }) };
  });
}

function entrancesOf({ title }: Wanted, object: JsonObject, nodes: readonly JsonObject[]): Entrance[] {
  const addresses = addressesOf(object, nodes);
  if (addresses.length === 0) return asksForAddress(object) ? [{ resource: title, address: '(none yet)', why: 'it has no address: see live status' }] : [];
  if (isUdpOnly(object)) return [{ resource: title, address: addresses[0], why: 'it speaks UDP, which gives no sign of being there' }];
  if (groupKindOf(object) === INGRESS) return ofIngress(title, object, addresses);
  return addresses.map((address) => ({ resource: title, address, place: placeOf(address) }));
}

async function checkOne({ resource, address, place, why }: Entrance, reach: Reach): Promise<Checked> {
  const named = { from: 'this machine', address: `${resource}, ${address}` };
  if (place === undefined) return { ...named, state: 'unknown', why: why ?? 'no address of a node is known' };
  const { resolves, connects, answers } = await reach(place);
  const probed = { resolves, ...(connects === undefined ? {} : { connects }), ...(answers === undefined ? {} : { answers }) };
  // What speaks no HTTP is no fault of an address that nobody called one of HTTP.
  const state = answers === false ? 'ok' : stateOf(probed);
  return { ...named, state, why: describeProbed(probed) };
}

/** Checks from this machine what an overlay lets in from outside. */
export async function checkOutside(wanted: readonly Wanted[], access: Access, reach: Reach): Promise<Checked[]> {
  const open = wanted.filter(({ resource: { object } }) => isService(object) || asksForAddress(object));
  const found = await inParallel(open, async (one) => ({ one, found: await access.get(one) }));
  const there = found.flatMap(({ one, found: answer }) => (answer.is === 'there' ? [{ one, object: answer.object }] : []));
  const needsNodes = there.some(({ object }) => isService(object) && serviceType(object) === 'NodePort');
  const nodes = needsNodes ? await access.list('v1', 'Node', '') : undefined;
  const entrances = there.flatMap(({ one, object }) => entrancesOf(one, object, nodes?.is === 'there' ? nodes.objects : []));
  return inParallel(entrances, (entrance) => checkOne(entrance, reach));
}

import type { Node } from './node';
import { must } from './node';

/** The network that the node and this machine share; addresses for documentation: https://www.rfc-editor.org/rfc/rfc5737 */
export const LAN = { machine: '192.0.2.1', node: '192.0.2.10' } as const;

/** Addresses of Pods. */
export const POD_CIDR = '10.244.0.0/16';
export const NODE_POD_CIDR = '10.244.0.0/24';

/** Networks that are looked for on the LAN: whoever has an address of them says so by ARP. */
const ANNOUNCED = ['203.0.113.0/24', '192.168.10.0/24'];

/** Makes the network of the node, and a cable between it and the machine, which is its outside. */
export async function makeNetwork(): Promise<void> {
  const ip = (...args: readonly string[]): Promise<string> => must('ip', ...args);
  await ip('netns', 'add', 'node');
  await ip('link', 'set', 'lo', 'up');
  await ip('-n', 'node', 'link', 'set', 'lo', 'up');
  await ip('link', 'add', 'lan', 'type', 'veth', 'peer', 'name', 'lan', 'netns', 'node');
  await ip('addr', 'add', `${LAN.machine}/24`, 'dev', 'lan');
  await ip('link', 'set', 'lan', 'up');
  await ip('-n', 'node', 'addr', 'add', `${LAN.node}/24`, 'dev', 'lan');
  await ip('-n', 'node', 'link', 'set', 'lan', 'up');
  await ip('-n', 'node', 'route', 'add', 'default', 'via', LAN.machine);
  // The API server answers Pods.
  await ip('route', 'add', POD_CIDR, 'via', LAN.node);
  for (const network of ANNOUNCED) await ip('route', 'add', network, 'dev', 'lan');
}

/** Has the node pass packets on, also those between its own Pods through its filters. */
export async function forwardPackets(node: Node): Promise<void> {
  await node.runInNetwork('sysctl', '-qw', 'net.ipv4.ip_forward=1', 'net.bridge.bridge-nf-call-iptables=1');
}

import { parseIp } from '../../kubernetes/names/ip-address';
import { dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Shape } from '../options/shape';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

/** DNS names by which clients call; `*.example.com` stands for every name below `example.com`. */
export type Hosts = string | readonly string[];

/** The hosts as a list. */
export function hostList(hosts: Hosts): readonly string[] {
  return typeof hosts === 'string' ? [hosts] : hosts;
}

/** The hosts as the name of an object: the first of them. */
export function hostName(hosts: Hosts): string {
  return String(hostList(hosts)[0]).replace(/^\*/, 'any');
}

/** How clients reach the first host that is no wildcard; undefined where all are. */
export function originOf(scheme: string, hosts: Hosts): string | undefined {
  const host = Array.isArray(hosts) || typeof hosts === 'string' ? hostList(hosts).find((one) => !String(one).startsWith('*')) : undefined;
  return host === undefined ? undefined : `${scheme}://${host}`;
}

/** Records hosts that no Ingress and no route takes. */
export function checkHosts(hosts: unknown, place: Place): void {
  const list: readonly unknown[] = Array.isArray(hosts) ? hosts : [hosts];
  if (list.length === 0) place.add('host-invalid', 'there is none', 'give the DNS name that clients call, such as "shop.example.com"');
  list.forEach((host, index) => {
    const at = Array.isArray(hosts) ? place.item(index) : place;
    if (typeof host === 'string' && parseIp(host) !== undefined) at.add('host-invalid', `${showValue(host)} is an address`, 'give a DNS name; an address is exposed by a LoadBalancer');
    else at.name(host, dnsSubdomainFault(typeof host === 'string' ? host.replace(/^\*\./, '') : host), 'give a DNS name without scheme and port, such as "shop.example.com" or "*.example.com"');
    if (list.indexOf(host) < index) at.add('host-invalid', `${showValue(host)} is there twice`, 'name each host once');
  });
}

/** What Ingresses and routes refuse in a path. @see https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types */
const REFUSED = /\/\/|\/\.\.?(?:\/|$)|%2f|[\s?#]/i;

/** The longest path that a route takes. @see https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch */
const LONGEST = 1024;

/** Fits a path such as `/api`. */
export const urlPath: Shape = (value, place) => {
  if (typeof value === 'string' && value.startsWith('/') && value.length <= LONGEST && !REFUSED.test(value)) return value;
  place.add('path-invalid', showValue(value), 'start it with "/", without "//", "/../", "?", "#" and blanks; encode what is special');
  return undefined;
};

import type { ProbeTarget } from './probe-script';
import { workloadLinks } from '../../checker/rules/references/network/workload-links';
import type { LinkOptions } from '../../checker/rules/references/shared/link-options';
import { ResourceIndex } from '../../checker/rules/references/shared/resource-index';
import { outsideCalls } from '../../checker/topology/addresses-outside';
import type { Workload } from '../../kubernetes/pods/workload';
import type { Service } from '../../kubernetes/services/service';
import type { Wanted } from '../overlay/wanted';

/** An address that a workload uses. */
export interface Link {
  readonly from: Workload;
  /** As it is written: `http://web:80`. */
  readonly text: string;
  /** What to ask for; undefined where the address leaves the port open. */
  readonly target?: ProbeTarget;
  /** The Service that it means, where the render has one. */
  readonly service?: { readonly namespace: string; readonly name: string; readonly port: number };
}

/** The URL that a text begins with, where it is one of HTTP. */
function urlOf(text: string, host: string, port: number): string | undefined {
  const scheme = /^(https?):\/\//.exec(text)?.[1];
  return scheme === undefined ? undefined : `${scheme}://${host}:${port}/`;
}

function targetOf(text: string, host: string, port: number | undefined): Pick<Link, 'target'> {
  if (port === undefined || !(port > 0 && port < 65_536)) return {};
  const url = urlOf(text, host, port);
  return { target: { host, port, ...(url === undefined ? {} : { url }) } };
}

/** A Service with one port is asked at that where an address leaves it open. */
function portOf(port: number | undefined, service: Service | undefined): number | undefined {
  const tcp = service?.ports.filter(({ protocol }) => protocol === 'TCP') ?? [];
  return port ?? (tcp.length === 1 ? tcp[0].port : undefined);
}

/** The addresses that the workloads of an overlay use, each once for a workload. */
export function linksToCheck(wanted: readonly Wanted[], options: LinkOptions): Link[] {
  const index = new ResourceIndex(wanted.map(({ resource }) => resource), options);
  const links = new Map<string, Link>();
  const add = (link: Link): void => {
    const key = JSON.stringify([link.from.resource.document, link.target ?? link.text]);
    if (!links.has(key)) links.set(key, link);
  };
  for (const { from, reference: { address: { text, host, port }, service } } of workloadLinks(index)) {
    const number = portOf(port, service);
    const known = service === undefined || number === undefined ? undefined : { namespace: service.namespace, name: service.name, port: number };
    add({ from, text, ...targetOf(text, host, number), ...(known === undefined ? {} : { service: known }) });
  }
  for (const { from, host, port } of outsideCalls(index)) {
    const scheme = port === 443 ? 'https://' : port === 80 ? 'http://' : '';
    add({ from, text: port === undefined ? host : `${host}:${port}`, ...targetOf(scheme, host, port) });
  }
  return [...links.values()];
}

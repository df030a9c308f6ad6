import type { Address } from './address';
import { certainAddresses, hostPorts, wholeHost } from './address';
import { isPlaceholder, namesAddress, namesHost, namesOther } from './names';
import type { ServiceHost } from './service-host';
import { readHost } from './service-host';
import type { TextSource } from './text-source';
import { textSources } from './text-source';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import type { Service } from '../../../../kubernetes/services/service';
import type { ResourceIndex } from '../shared/resource-index';

/** A text that means a Service, and the Service where the render has it. */
export interface ServiceReference {
  readonly source: TextSource;
  readonly address: Address;
  readonly host: ServiceHost;
  readonly service: Service | undefined;
}

function addressesIn(source: TextSource): Address[] {
  const certain = certainAddresses(source.text);
  if (certain.length > 0) return certain;
  if (source.text.includes(':')) return hostPorts(source.text);
  if (source.style === 'prose' || !namesHost(source.name)) return [];
  const host = wholeHost(source.text, source.port);
  return host === undefined ? [] : [host];
}

function isHostAlias(source: TextSource, host: string): boolean {
  const aliases = source.workload?.pod.hostAliases;
  return aliases !== undefined && JSON.stringify(aliases).includes(`"${host}"`);
}

function isCredible(source: TextSource, address: Address, host: ServiceHost, service: Service | undefined): boolean {
  if (host.form === 'full') return true;
  if (isPlaceholder(address.host) || source.defined?.has(address.host) === true || isHostAlias(source, address.host)) return false;
  if (address.form !== 'host-port' || namesAddress(source.name)) return true;
  if (service?.ports.some(({ port }) => port === address.port) === true) return true;
  // Nothing but `web:81` is no image where there is a Service of that name, nor is `web.shop:81` where that is a namespace.
  const isWhole = source.style === 'value' && source.text === address.text && !namesOther(source.name);
  return isWhole && (service !== undefined || host.form === 'namespaced');
}

function keyOf({ source, address }: ServiceReference): string {
  const { resource, path, name, label, workload } = source;
  return [resource.document, workload === undefined ? path.join('/') : '', name || label, address.text].join(' ');
}

/**
 * Every reference to a Service that the texts of the render make.
 * The same variable with the same value in several containers of one workload counts once.
 */
export const serviceReferences: (index: ResourceIndex) => readonly ServiceReference[] = oncePerIndex((index) => {
  const references = new Map<string, ServiceReference>();
  for (const source of textSources(index)) {
    for (const address of addressesIn(source)) {
      const host = readHost(index, address, source.namespace);
      if (host === undefined) continue;
      const service = index.service(host.namespace, host.service);
      const reference = { source, address, host, service };
      if (isCredible(source, address, host, service) && !references.has(keyOf(reference))) references.set(keyOf(reference), reference);
    }
  }
  return [...references.values()];
});

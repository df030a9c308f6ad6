import type { Workload } from '../../kubernetes/pods/workload';
import { certainAddresses, hostPorts } from '../rules/references/addresses/address';
import { isPlaceholder, namesAddress } from '../rules/references/addresses/names';
import { readHost } from '../rules/references/addresses/service-host';
import { textSources } from '../rules/references/addresses/text-source';
import type { ResourceIndex } from '../rules/references/shared/resource-index';

/** A workload that holds the address of a host outside of the cluster. */
export interface OutsideCall {
  readonly from: Workload;
  readonly host: string;
  readonly port: number | undefined;
}

/** A name that public or private DNS may know; of numbers alone nobody can tell what they are. */
function isHostName(host: string): boolean {
  return host.includes('.') && !isPlaceholder(host) && /[a-z]/.test(host.slice(host.lastIndexOf('.') + 1));
}

/**
 * The hosts outside of the cluster in variables and arguments. Texts of files are left out: they mention many sites that nobody calls.
 */
export function* outsideCalls(index: ResourceIndex): Iterable<OutsideCall> {
  for (const source of textSources(index)) {
    const { workload, style, text, name, namespace } = source;
    if (workload === undefined || style !== 'value') continue;
    const certain = certainAddresses(text);
    const found = certain.length > 0 || !namesAddress(name) ? certain : hostPorts(text);
    for (const address of found) {
      const { host, port } = address;
      if (isHostName(host) && readHost(index, address, namespace) === undefined) yield { from: workload, host, port };
    }
  }
}

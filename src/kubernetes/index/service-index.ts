import { MultiMap } from './multi-map';
import type { Entry } from './object-index';
import type { Service } from '../services/service';
import { readService } from '../services/service';

/** Services by namespace and name. */
export class ServiceIndex {
  readonly all: readonly Service[];
  readonly byNamespace = new MultiMap<Service>();
  readonly byName = new MultiMap<Service>();
  private readonly byKey = new Map<string, Service>();

  constructor(entries: readonly Entry[]) {
    const all: Service[] = [];
    for (const { resource, kind, namespace } of entries) {
      const service = kind === 'Service' ? readService(resource, namespace) : undefined;
      if (service === undefined) continue;
      all.push(service);
      this.byKey.set(`${service.namespace}/${service.name}`, service);
      this.byNamespace.add(service.namespace, service);
      this.byName.add(service.name, service);
    }
    this.all = all;
  }

  find(namespace: string, name: string): Service | undefined {
    return this.byKey.get(`${namespace}/${name}`);
  }
}

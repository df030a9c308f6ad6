import { MultiMap } from './multi-map';
import { namespaceOf } from '../kinds/namespace';
import type { Resource } from '../objects/resource';
import type { Service } from '../services/service';
import { readService } from '../services/service';

/** Services by namespace and name. */
export class ServiceIndex {
  readonly all: readonly Service[];
  readonly byNamespace = new MultiMap<Service>();
  readonly byName = new MultiMap<Service>();
  private readonly byKey = new Map<string, Map<string, Service>>();

  constructor(resources: readonly Resource[], defaultNamespace: string) {
    const all: Service[] = [];
    for (const resource of resources) {
      const namespace = namespaceOf(resource.object, defaultNamespace);
      const service = readService(resource, namespace);
      if (service === undefined) continue;
      all.push(service);
      this.byKey.set(namespace, (this.byKey.get(namespace) ?? new Map<string, Service>()).set(service.name, service));
      this.byNamespace.add(service.namespace, service);
      this.byName.add(service.name, service);
    }
    this.all = all;
  }

  find(namespace: string, name: string): Service | undefined {
    return this.byKey.get(namespace)?.get(name);
  }
}

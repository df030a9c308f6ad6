import { MultiMap } from './multi-map';
import type { Resource } from '../../resources/resource';
import { namespaceOf } from '../kinds/namespace';
import type { Service } from '../services/service';
import { readService } from '../services/service';

/** Services by namespace and name. */
export class ServiceIndex {
  readonly all: readonly Service[];
  readonly byNamespace = new MultiMap<Service>();
  readonly byName = new MultiMap<Service>();
  private readonly byKey = new Map<string, Service>();

  constructor(resources: readonly Resource[], defaultNamespace: string) {
    this.all = resources.flatMap((resource) => readService(resource, namespaceOf(resource.object, defaultNamespace)) ?? []);
    for (const service of this.all) {
      this.byKey.set(`${service.namespace}/${service.name}`, service);
      this.byNamespace.add(service.namespace, service);
      this.byName.add(service.name, service);
    }
  }

  find(namespace: string, name: string): Service | undefined {
    return this.byKey.get(`${namespace}/${name}`);
  }
}

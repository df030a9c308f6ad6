import { MultiMap } from './multi-map';
import type { Resource } from '../../resources/resource';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import { nameOf, namespaceOf } from '../kinds/namespace';

/** Objects by kind, namespace and name. */
export class ObjectIndex {
  /** The first object of each namespace; `''` for cluster-wide kinds. */
  readonly firstIn = new Map<string, Resource>();
  private readonly byKind = new MultiMap<Resource>();
  private readonly byKey = new MultiMap<Resource>();
  private names: MultiMap<string> | undefined;

  constructor(private readonly resources: readonly Resource[], private readonly defaultNamespace: string) {
    for (const resource of resources) {
      const kind = groupKindOf(resource.object);
      const namespace = namespaceOf(resource.object, defaultNamespace);
      this.byKind.add(kind, resource);
      this.byKey.add(`${kind} ${namespace}/${nameOf(resource.object)}`, resource);
      if (!this.firstIn.has(namespace)) this.firstIn.set(namespace, resource);
    }
  }

  ofKind(kind: GroupKind): readonly Resource[] {
    return this.byKind.get(kind);
  }

  findAll(kind: GroupKind, namespace: string, name: string): readonly Resource[] {
    return this.byKey.get(`${kind} ${namespace}/${name}`);
  }

  namesOf(kind: GroupKind, namespace: string): readonly string[] {
    this.names ??= this.readNames();
    return this.names.get(`${kind} ${namespace}`);
  }

  private readNames(): MultiMap<string> {
    const names = new MultiMap<string>();
    for (const { object } of this.resources) names.add(`${groupKindOf(object)} ${namespaceOf(object, this.defaultNamespace)}`, nameOf(object));
    return names;
  }
}

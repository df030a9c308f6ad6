import { DeepMap } from './deep-map';
import { MultiMap } from './multi-map';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import { nameOf, namespaceOf } from '../kinds/namespace';
import type { Resource } from '../objects/resource';

/** Objects by kind, namespace and name. */
export class ObjectIndex {
  /** The first object of each namespace; `''` for cluster-wide kinds. */
  readonly firstIn = new Map<string, Resource>();
  private readonly byKind = new MultiMap<Resource>();
  private readonly byKey = new DeepMap<Resource>();
  private readonly names = new Map<string, readonly string[]>();

  constructor(resources: readonly Resource[], private readonly defaultNamespace: string) {
    for (const resource of resources) {
      const kind = groupKindOf(resource.object);
      const namespace = namespaceOf(resource.object, defaultNamespace);
      this.byKind.add(kind, resource);
      this.byKey.add(kind, namespace, nameOf(resource.object), resource);
      if (!this.firstIn.has(namespace)) this.firstIn.set(namespace, resource);
    }
  }

  ofKind(kind: GroupKind): readonly Resource[] {
    return this.byKind.get(kind);
  }

  findAll(kind: GroupKind, namespace: string, name: string): readonly Resource[] {
    return this.byKey.get(kind, namespace, name);
  }

  namesOf(kind: GroupKind, namespace: string): readonly string[] {
    const key = `${kind} ${namespace}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const here = this.ofKind(kind).filter(({ object }) => namespaceOf(object, this.defaultNamespace) === namespace);
    const names = here.map(({ object }) => nameOf(object));
    this.names.set(key, names);
    return names;
  }
}

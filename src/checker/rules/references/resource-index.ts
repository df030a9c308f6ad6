import { declaredExternals, externalObjects } from './external';
import type { ExternalObjects } from './external';
import type { GroupKind } from './group-kind';
import { groupKindOf, isClusterWide, isCustom } from './group-kind';
import type { LinkOptions } from './link-options';
import type { LabelCondition } from './selector';
import { matchesPods } from './selector';
import type { Service } from './service';
import { readService } from './service';
import type { Workload } from './workload';
import { isRuntimeLabel, readWorkload } from './workload';
import { asObject, asString } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';

function nameOf(resource: Resource): string {
  return asString(asObject(resource.object.metadata).name) ?? '';
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The objects of one rendered overlay, found by kind, namespace and name, and Pods by their labels; built once, in linear time. */
export class ResourceIndex {
  readonly services: readonly Service[];
  readonly workloads: readonly Workload[];
  private readonly byKind = new Map<GroupKind, Resource[]>();
  private readonly byKey = new Map<string, Resource[]>();
  private readonly namesByKind = new Map<string, string[]>();
  private readonly firstByNamespace = new Map<string, Resource>();
  private readonly servicesByKey = new Map<string, Service>();
  private readonly servicesByNamespace = new Map<string, Service[]>();
  private readonly servicesByName = new Map<string, Service[]>();
  private readonly workloadsByNamespace = new Map<string, Workload[]>();
  private readonly workloadsByLabel = new Map<string, Workload[]>();
  private readonly customResources = new Map<string, Resource>();
  private readonly customNamespaces = new Set<string>();
  private readonly defaultNamespace: string;
  private readonly external: ExternalObjects;

  constructor(readonly resources: readonly Resource[], readonly options: LinkOptions = {}) {
    this.defaultNamespace = options.defaultNamespace ?? 'default';
    this.external = externalObjects(options.external ?? []);
    const services: Service[] = [];
    const workloads: Workload[] = [];
    for (const resource of resources) {
      this.add(resource);
      const service = readService(resource, this.namespaceOf(resource));
      if (service !== undefined) services.push(service);
      const workload = readWorkload(resource, this.namespaceOf(resource));
      if (workload !== undefined) workloads.push(workload);
    }
    this.services = services;
    this.workloads = workloads;
    services.forEach((service) => this.addService(service));
    workloads.forEach((workload) => this.addWorkload(workload));
  }

  /** The namespace that an object lives in; `''` for cluster-wide kinds. */
  namespaceOf(resource: Resource): string {
    if (isClusterWide(resource.object)) return '';
    return asString(asObject(resource.object.metadata).namespace) || this.defaultNamespace;
  }

  /** Every object of a kind, in document order. */
  ofKind(kind: GroupKind): readonly Resource[] {
    return this.byKind.get(kind) ?? [];
  }

  /** An object by kind, namespace (`''` for cluster-wide kinds) and name. */
  find(kind: GroupKind, namespace: string, name: string): Resource | undefined {
    return this.findAll(kind, namespace, name)[0];
  }

  /** All objects that share kind, namespace and name: more than one is a mistake of its own. */
  findAll(kind: GroupKind, namespace: string, name: string): readonly Resource[] {
    return this.byKey.get(`${kind} ${namespace}/${name}`) ?? [];
  }

  /** The names that objects of one kind have in a namespace. */
  namesOf(kind: GroupKind, namespace: string): readonly string[] {
    return this.namesByKind.get(`${kind} ${namespace}`) ?? [];
  }

  /** The first object in document order that lives in a namespace. */
  firstIn(namespace: string): Resource | undefined {
    return this.firstByNamespace.get(namespace);
  }

  /** Names of the namespaces that objects of the render live in. */
  namespaces(): readonly string[] {
    return [...this.firstByNamespace.keys()].filter((namespace) => namespace !== '');
  }

  /** True where the render fills the namespace: it puts a workload or a Service there. */
  holdsNamespace(namespace: string): boolean {
    return this.servicesByNamespace.has(namespace) || this.workloadsByNamespace.has(namespace);
  }

  service(namespace: string, name: string): Service | undefined {
    return this.servicesByKey.get(`${namespace}/${name}`);
  }

  servicesIn(namespace: string): readonly Service[] {
    return this.servicesByNamespace.get(namespace) ?? [];
  }

  /** Services of one name in any namespace. */
  servicesNamed(name: string): readonly Service[] {
    return this.servicesByName.get(name) ?? [];
  }

  workloadsIn(namespace: string): readonly Workload[] {
    return this.workloadsByNamespace.get(namespace) ?? [];
  }

  /** The workloads of a namespace whose Pods meet the conditions. */
  selected(namespace: string, conditions: readonly LabelCondition[]): readonly Workload[] {
    return this.narrowest(namespace, conditions).filter((workload) => matchesPods(workload, conditions));
  }

  /** True where a namespace holds custom resources, whose controllers may make Pods and Services. */
  hasCustomResources(namespace: string): boolean {
    return this.customNamespaces.has(namespace);
  }

  /** A custom resource of the namespace whose name the given name continues, as operators name the Services they make. */
  customResourceBefore(namespace: string, name: string): string | undefined {
    const words = name.split('-');
    for (let count = words.length; count > 0; count -= 1) {
      const found = this.customResources.get(`${namespace}/${words.slice(0, count).join('-')}`);
      if (found !== undefined) return `${asString(found.object.kind)} ${nameOf(found)}`;
    }
    return undefined;
  }

  /** True where the options, or the referring object by annotation, say that the object exists outside the render. */
  isExternal(referrer: Resource, kind: string, namespace: string, name: string): boolean {
    if (this.external(kind, namespace, name)) return true;
    const declared = declaredExternals(referrer.object);
    return declared.length > 0 && externalObjects(declared)(kind, namespace, name);
  }

  private narrowest(namespace: string, conditions: readonly LabelCondition[]): readonly Workload[] {
    let best = this.workloadsIn(namespace);
    for (const { operator, key, values } of conditions) {
      if (operator !== 'In' || values.length !== 1 || isRuntimeLabel(key)) continue;
      const candidates = this.workloadsByLabel.get(`${namespace} ${key}=${values[0]}`) ?? [];
      if (candidates.length < best.length) best = candidates;
    }
    return best;
  }

  private add(resource: Resource): void {
    const kind = groupKindOf(resource.object);
    const namespace = this.namespaceOf(resource);
    addTo(this.byKind, kind, resource);
    addTo(this.byKey, `${kind} ${namespace}/${nameOf(resource)}`, resource);
    addTo(this.namesByKind, `${kind} ${namespace}`, nameOf(resource));
    if (!this.firstByNamespace.has(namespace)) this.firstByNamespace.set(namespace, resource);
    if (!isCustom(resource.object)) return;
    this.customResources.set(`${namespace}/${nameOf(resource)}`, resource);
    this.customNamespaces.add(namespace);
  }

  private addService(service: Service): void {
    this.servicesByKey.set(`${service.namespace}/${service.name}`, service);
    addTo(this.servicesByNamespace, service.namespace, service);
    addTo(this.servicesByName, service.name, service);
  }

  private addWorkload(workload: Workload): void {
    addTo(this.workloadsByNamespace, workload.namespace, workload);
    for (const [key, value] of Object.entries(workload.labels)) addTo(this.workloadsByLabel, `${workload.namespace} ${key}=${value}`, workload);
  }
}

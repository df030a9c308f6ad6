import { ObjectIndex } from './object-index';
import { SelectorIndex } from './selector-index';
import { ServiceIndex } from './service-index';
import { WorkloadIndex } from './workload-index';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import { nameOf, namespaceOf } from '../kinds/namespace';
import type { JsonObject } from '../objects/json';
import type { Resource } from '../objects/resource';
import type { PodOwner } from '../pods/runtime-labels';
import type { Workload } from '../pods/workload';
import type { LabelCondition } from '../selectors/label-selector';
import type { Service } from '../services/service';

/** The objects of one render as rules look for them; each view is made when it is first asked for, in linear time. */
export class RenderIndex {
  private objectIndex: ObjectIndex | undefined;
  private workloadIndex: WorkloadIndex | undefined;
  private serviceIndex: ServiceIndex | undefined;
  private readonly selectorIndexes = new Map<GroupKind, SelectorIndex>();

  /** @param defaultNamespace where objects live that name no namespace */
  constructor(readonly resources: readonly Resource[], private readonly defaultNamespace = 'default') {}

  /** Everything that runs Pods. */
  get workloads(): readonly Workload[] {
    return this.ofWorkloads.all;
  }

  /** Every core Service. */
  get services(): readonly Service[] {
    return this.ofServices.all;
  }

  /** The namespace that an object lives in; `''` for cluster-wide kinds. */
  namespaceOf({ object }: Resource): string {
    return namespaceOf(object, this.defaultNamespace);
  }

  /** Every object of a kind, in document order. */
  ofKind(kind: GroupKind): readonly Resource[] {
    return this.objects.ofKind(kind);
  }

  /** The same without their places in the stream. */
  objectsOf(kind: GroupKind): readonly JsonObject[] {
    return this.ofKind(kind).map(({ object }) => object);
  }

  /** An object by kind, namespace (`''` for cluster-wide kinds) and name. */
  find(kind: GroupKind, namespace: string, name: string): Resource | undefined {
    return this.findAll(kind, namespace, name)[0];
  }

  /** All objects that share kind, namespace and name: more than one is a mistake of its own. */
  findAll(kind: GroupKind, namespace: string, name: string): readonly Resource[] {
    return this.objects.findAll(kind, namespace, name);
  }

  /** What has the same kind, namespace and name as an object of another render. */
  counterpartOf(object: JsonObject): JsonObject | undefined {
    return this.find(groupKindOf(object), namespaceOf(object, this.defaultNamespace), nameOf(object))?.object;
  }

  /** The names that objects of one kind have in a namespace. */
  namesOf(kind: GroupKind, namespace: string): readonly string[] {
    return this.objects.namesOf(kind, namespace);
  }

  /** The first object in document order that lives in a namespace. */
  firstIn(namespace: string): Resource | undefined {
    return this.objects.firstIn.get(namespace);
  }

  /** Names of the namespaces that objects of the render live in. */
  namespaces(): readonly string[] {
    return [...this.objects.firstIn.keys()].filter((namespace) => namespace !== '');
  }

  /** True where the render fills the namespace: it puts a workload or a Service there. */
  holdsNamespace(namespace: string): boolean {
    return this.ofServices.byNamespace.has(namespace) || this.ofWorkloads.byNamespace.has(namespace);
  }

  service(namespace: string, name: string): Service | undefined {
    return this.ofServices.find(namespace, name);
  }

  servicesIn(namespace: string): readonly Service[] {
    return this.ofServices.byNamespace.get(namespace);
  }

  /** Services of one name in any namespace. */
  servicesNamed(name: string): readonly Service[] {
    return this.ofServices.byName.get(name);
  }

  workloadsIn(namespace: string): readonly Workload[] {
    return this.ofWorkloads.byNamespace.get(namespace);
  }

  /** An object of this render as a workload, where it is one. */
  workloadOf(object: JsonObject | undefined): Workload | undefined {
    return object === undefined ? undefined : this.ofWorkloads.of(object);
  }

  /** The workloads of a namespace whose Pods meet the conditions. */
  selected(namespace: string, conditions: readonly LabelCondition[]): readonly Workload[] {
    return this.ofWorkloads.selected(namespace, conditions);
  }

  /** The objects of a kind that select these Pods: Services, budgets, network policies. */
  selecting(kind: GroupKind, namespace: string, pods: PodOwner): readonly JsonObject[] {
    let index = this.selectorIndexes.get(kind);
    if (index === undefined) this.selectorIndexes.set(kind, index = new SelectorIndex(this.ofKind(kind), this.defaultNamespace));
    return index.selecting(namespace, pods);
  }

  private get objects(): ObjectIndex {
    return this.objectIndex ??= new ObjectIndex(this.resources, this.defaultNamespace);
  }

  private get ofWorkloads(): WorkloadIndex {
    return this.workloadIndex ??= new WorkloadIndex(this.resources, this.defaultNamespace);
  }

  private get ofServices(): ServiceIndex {
    return this.serviceIndex ??= new ServiceIndex(this.ofKind('Service'), this.defaultNamespace);
  }
}

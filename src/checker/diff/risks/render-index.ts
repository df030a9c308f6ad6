import { matchesLabels, matchesSelector, namespaceOf, podTemplateOf } from './pods';
import type { Workload } from './pods';
import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { idOf } from '../../../kubernetes/objects/resource';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function pairs(labels: JsonObject): string[] {
  return Object.entries(labels).map(([key, value]) => `${key}=${String(value)}`);
}

function keyOf(object: JsonObject): string {
  const { group, kind, name } = idOf(object);
  return [group, kind, namespaceOf(object), name].join('/');
}

/** A selector of an object, and the label that everything it selects must have; without one, anything may match. */
interface Selecting {
  readonly object: JsonObject;
  readonly selector: JsonObject;
}

type Read = (object: JsonObject) => JsonObject;

/** One render, read once, so that a rule finds what it needs without a walk through all objects. */
export class RenderIndex {
  readonly workloads: readonly Workload[];
  private readonly byKind = new Map<string, JsonObject[]>();
  private readonly byId = new Map<string, JsonObject>();
  private readonly byObject = new Map<JsonObject, Workload>();
  private readonly byLabel = new Map<string, Workload[]>();
  private readonly byNamespace = new Map<string, Workload[]>();
  private readonly selecting = new Map<string, Map<string, Selecting[]>>();

  constructor(resources: readonly Resource[]) {
    const workloads: Workload[] = [];
    for (const { object } of resources) {
      const { group, kind, name } = idOf(object);
      push(this.byKind, `${group}/${kind}`, object);
      this.byId.set(keyOf(object), object);
      const template = podTemplateOf(object);
      if (template !== undefined) workloads.push({ object, name: `${kind} ${name}`, namespace: namespaceOf(object), template });
    }
    this.workloads = workloads;
    for (const workload of workloads) {
      this.byObject.set(workload.object, workload);
      push(this.byNamespace, workload.namespace, workload);
      for (const pair of pairs(workload.template.labels)) push(this.byLabel, `${workload.namespace} ${pair}`, workload);
    }
  }

  /** Objects of one kind. */
  objects(group: string, kind: string): readonly JsonObject[] {
    return this.byKind.get(`${group}/${kind}`) ?? [];
  }

  /** What has the same kind, namespace and name as an object of the other side. */
  find(object: JsonObject): JsonObject | undefined {
    return this.byId.get(keyOf(object));
  }

  /** An object of this render as a workload, where it is one. */
  workloadOf(object: JsonObject | undefined): Workload | undefined {
    return object === undefined ? undefined : this.byObject.get(object);
  }

  /** True where the render holds this Service. */
  hasService(namespace: string, name: string): boolean {
    return this.byId.has(`/Service/${namespace}/${name}`);
  }

  /** Workloads whose Pods have every one of these labels. */
  workloadsWith(namespace: string, labels: JsonObject): readonly Workload[] {
    return this.candidates(namespace, labels).filter((workload) => matchesLabels(workload.template.labels, labels));
  }

  /** Workloads whose Pods meet a LabelSelector. */
  workloadsMeeting(namespace: string, selector: JsonObject): readonly Workload[] {
    return this.candidates(namespace, asObject(selector.matchLabels)).filter((workload) => matchesSelector(workload.template.labels, selector));
  }

  /** Services that select Pods with these labels. */
  servicesOf(namespace: string, labels: JsonObject): readonly JsonObject[] {
    const index = this.selectors('', 'Service', (service) => asObject(asObject(service.spec).selector), (selector) => selector);
    return this.lookUp(index, namespace, labels)
      .filter(({ selector }) => Object.keys(selector).length > 0 && matchesLabels(labels, selector))
      .map(({ object }) => object);
  }

  /** NetworkPolicies and PodDisruptionBudgets that are about Pods with these labels; a budget without a selector is about none. */
  governing(kind: 'NetworkPolicy' | 'PodDisruptionBudget', namespace: string, labels: JsonObject): readonly JsonObject[] {
    const [group, field] = kind === 'NetworkPolicy' ? ['networking.k8s.io', 'podSelector'] : ['policy', 'selector'];
    const read = (object: JsonObject): JsonValue | undefined => own(asObject(object.spec), field);
    const index = this.selectors(group, kind, (object) => asObject(read(object)), (selector) => asObject(selector.matchLabels));
    return this.lookUp(index, namespace, labels)
      .filter(({ object, selector }) => matchesSelector(labels, selector) && (kind === 'NetworkPolicy' || read(object) !== undefined))
      .map(({ object }) => object);
  }

  private candidates(namespace: string, labels: JsonObject): readonly Workload[] {
    const [first] = pairs(labels);
    return (first === undefined ? this.byNamespace.get(namespace) : this.byLabel.get(`${namespace} ${first}`)) ?? [];
  }

  private selectors(group: string, kind: string, read: Read, labelsOf: Read): Map<string, Selecting[]> {
    const known = this.selecting.get(kind);
    if (known !== undefined) return known;
    const index = new Map<string, Selecting[]>();
    for (const object of this.objects(group, kind)) {
      const selector = read(object);
      push(index, `${namespaceOf(object)} ${pairs(labelsOf(selector))[0] ?? ''}`, { object, selector });
    }
    this.selecting.set(kind, index);
    return index;
  }

  private lookUp(index: Map<string, Selecting[]>, namespace: string, labels: JsonObject): Selecting[] {
    return ['', ...pairs(labels)].flatMap((pair) => index.get(`${namespace} ${pair}`) ?? []);
  }
}

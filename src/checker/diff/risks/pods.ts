import { own } from '../../../common/own';

import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

/** The Pods that a workload makes. */
export interface PodTemplate {
  readonly labels: JsonObject;
  readonly annotations: JsonObject;
  readonly spec: JsonObject;
}

const TEMPLATE_PATHS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Pod: [],
};

/** The kinds that make Pods. */
export const WORKLOADS: readonly string[] = Object.keys(TEMPLATE_PATHS);

/** The template of a workload's Pods; undefined for objects that make none. */
export function podTemplateOf(object: JsonObject | undefined): PodTemplate | undefined {
  const { group, kind } = object === undefined ? { group: '', kind: '' } : idOf(object);
  const path = ['', 'apps', 'batch'].includes(group) ? own(TEMPLATE_PATHS, kind) : undefined;
  if (path === undefined) return undefined;
  const template = asObject(at(object, ...path));
  const metadata = asObject(template.metadata);
  return { labels: asObject(metadata.labels), annotations: asObject(metadata.annotations), spec: asObject(template.spec) };
}

/** Every container of a Pod, initialising ones first, with its name. */
export function containersOf(template: PodTemplate | undefined): ReadonlyMap<string, JsonObject> {
  const lists = [...asList(template?.spec.initContainers), ...asList(template?.spec.containers)].map(asObject);
  return new Map(lists.map((container) => [asString(container.name) ?? '', container]));
}

/** A container's name and both its states. */
export type ContainerPair = readonly [name: string, before: JsonObject, after: JsonObject];

/** Containers that exist on both sides, by name. */
export function containerPairs(before: JsonObject | undefined, after: JsonObject | undefined): readonly ContainerPair[] {
  const old = containersOf(podTemplateOf(before));
  return [...containersOf(podTemplateOf(after))].flatMap(([name, container]) => {
    const was = old.get(name);
    return was === undefined ? [] : [[name, was, container] as const];
  });
}

/** True where a map of labels has every pair of the selector. */
export function matchesLabels(labels: JsonObject, selector: JsonObject): boolean {
  return Object.entries(selector).every(([key, value]) => own(labels, key) === value);
}

function matchesExpression(labels: JsonObject, expression: JsonObject): boolean {
  const value = own(labels, asString(expression.key) ?? '');
  const values: readonly JsonValue[] = asList(expression.values);
  switch (expression.operator) {
    case 'In': return value !== undefined && values.includes(value);
    case 'NotIn': return value === undefined || !values.includes(value);
    case 'Exists': return value !== undefined;
    default: return value === undefined;
  }
}

/** True where labels meet a LabelSelector; an empty one is met by all. */
export function matchesSelector(labels: JsonObject, selector: JsonObject): boolean {
  return matchesLabels(labels, asObject(selector.matchLabels))
    && asList(selector.matchExpressions).every((expression) => matchesExpression(labels, asObject(expression)));
}

/** The namespace of an object, `default` where it names none. */
export function namespaceOf(object: JsonObject): string {
  return idOf(object).namespace || 'default';
}

/** A workload of a render and the Pods that it makes. */
export interface Workload {
  readonly object: JsonObject;
  readonly name: string;
  readonly namespace: string;
  readonly template: PodTemplate;
}

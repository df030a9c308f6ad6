import type { JsonObject } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';

/** A container's name and both its states. */
export type ContainerPair = readonly [name: string, before: JsonObject, after: JsonObject];

/** The containers of an object's Pods by name; the same name twice is refused by servers. */
export function containersByName(object: JsonObject | undefined): ReadonlyMap<string, JsonObject> {
  return new Map((podTemplateOf(object)?.containers ?? []).map(({ name, spec }) => [name, spec]));
}

/** Containers that exist on both sides, by name. */
export function containerPairs(before: JsonObject | undefined, after: JsonObject | undefined): readonly ContainerPair[] {
  const old = containersByName(before);
  return [...containersByName(after)].flatMap(([name, container]) => {
    const was = old.get(name);
    return was === undefined ? [] : [[name, was, container] as const];
  });
}

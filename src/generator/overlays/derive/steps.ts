import { contentHash } from './content-hash';
import type { KubernetesObject } from './json';
import type { BaseObject, WantedObject } from './overlay';
import { nameBefore, renamed } from './transforms/names';
import type { Transforms } from './transforms/settings';

/** What is to be done for one object of the overlay. */
export interface Step {
  /** Undefined for an object that only the overlay has. */
  readonly base?: BaseObject;
  readonly wanted: WantedObject;
  /** The name that the overlay's prefix, suffix and hash turn into the wanted one. */
  readonly name: string;
}

/** What can be done, and the objects whose names cannot come about. */
export interface Steps {
  readonly possible: readonly Step[];
  readonly impossible: readonly WantedObject[];
}

function withoutHash({ object, isHashed }: WantedObject): KubernetesObject | undefined {
  if (isHashed !== true) return object;
  const ending = `-${contentHash(object)}`;
  const { name } = object.metadata;
  return name.endsWith(ending) ? renamed(object, name.slice(0, -ending.length)) : undefined;
}

function nameFor({ wanted, base }: Omit<Step, 'name'>, transforms: Transforms): string | undefined {
  if (base !== undefined && wanted.from === undefined) return base.object.metadata.name;
  const object = withoutHash(wanted);
  return object && nameBefore(object, transforms);
}

/** Finds the name under which each object enters the overlay. */
export function planSteps(objects: readonly Omit<Step, 'name'>[], transforms: Transforms): Steps {
  const named = objects.map((object) => ({ ...object, name: nameFor(object, transforms) }));
  return {
    possible: named.flatMap(({ name, ...object }) => name === undefined ? [] : [{ ...object, name }]),
    impossible: named.flatMap(({ name, wanted }) => name === undefined ? [wanted] : []),
  };
}

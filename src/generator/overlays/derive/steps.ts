import { nameWithoutHash } from './objects/content-hash';
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

function nameFor({ wanted, base }: Omit<Step, 'name'>, transforms: Transforms): string | undefined {
  if (base !== undefined && wanted.from === undefined) return base.object.metadata.name;
  const name = wanted.isHashed ? nameWithoutHash(wanted.object) : wanted.object.metadata.name;
  return name === undefined ? undefined : nameBefore(renamed(wanted.object, name), transforms);
}

/** Finds the name under which each object enters the overlay. */
export function planSteps(objects: readonly Omit<Step, 'name'>[], transforms: Transforms): Steps {
  const named = objects.map((object) => ({ ...object, name: nameFor(object, transforms) }));
  return {
    possible: named.flatMap(({ name, ...object }) => name === undefined ? [] : [{ ...object, name }]),
    impossible: named.flatMap(({ name, wanted }) => name === undefined ? [wanted] : []),
  };
}

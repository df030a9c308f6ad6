import { Reading } from './reading';
import type { Surroundings } from './workload-objects';
import { workloadObjects } from './workload-objects';
import type { ModelObject } from '../model/model-object';
import type { Instance } from '../model/scope';

/** The objects of a workload, and what they were made by. */
interface Evaluation {
  readonly reading: Reading;
  readonly objects: readonly ModelObject[];
}

/**
 * The objects of workloads while one repository is resolved. Most overlays say nothing about most workloads: where all that one asks of its
 * scope is answered there as it was before, its objects are the very ones that were made before.
 */
export class Evaluations {
  private readonly known = new Map<Instance, Evaluation>();
  private readonly finished = new WeakMap<ModelObject, ModelObject>();

  /** The objects of a workload in a scope, before the user's last changes. */
  objectsOf(instance: Instance, around: Surroundings): readonly ModelObject[] {
    if (around.exposures.length + around.entrances.length > 0) return workloadObjects(instance, around);
    const known = this.known.get(instance);
    if (known !== undefined) return known.reading.isSameIn(around) ? known.objects : workloadObjects(instance, around);
    const reading = new Reading(around);
    const { scope, flows } = reading;
    const objects = workloadObjects(instance, { ...around, scope, flows });
    this.known.set(instance, { reading, objects });
    return objects;
  }

  /** What is made of an object, once. */
  finish(object: ModelObject, finish: (object: ModelObject) => ModelObject): ModelObject {
    const known = this.finished.get(object);
    if (known !== undefined) return known;
    const made = finish(object);
    this.finished.set(object, made);
    return made;
  }
}

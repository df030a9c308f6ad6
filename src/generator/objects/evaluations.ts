import { Reading } from './reading';
import type { Surroundings } from './workload-objects';
import { runningObjects, servingObjects } from './workload-objects';
import type { ModelObject } from '../model/model-object';
import type { Instance } from '../model/scope';

/** The objects of a workload, and what they were made by. */
interface Evaluation {
  readonly reading: Reading;
  readonly objects: readonly ModelObject[];
}

type Evaluate = (instance: Instance, around: Surroundings) => readonly ModelObject[];

/** Evaluates each workload once for all scopes that answer alike. */
function shared(evaluate: Evaluate): Evaluate {
  const known = new Map<Instance, Evaluation>();
  return (instance, around) => {
    const before = known.get(instance);
    if (before !== undefined) return before.reading.isSameIn(around) ? before.objects : evaluate(instance, around);
    const reading = new Reading(around);
    const { scope, flows } = reading;
    const objects = evaluate(instance, { ...around, scope, flows });
    known.set(instance, { reading, objects });
    return objects;
  };
}

/**
 * The objects of workloads while one repository is resolved. Most overlays say nothing about most workloads: where all that one asks of its
 * scope is answered there as it was before, its objects are the very ones that were made before.
 */
export class Evaluations {
  private readonly running = shared(runningObjects);
  private readonly serving = shared(servingObjects);
  private readonly finished = new WeakMap<ModelObject, ModelObject>();

  /** The objects of a workload in a scope, before the user's last changes. */
  objectsOf(instance: Instance, around: Surroundings): readonly ModelObject[] {
    const isExposed = around.exposures.length + around.entrances.length > 0;
    const serving = isExposed ? servingObjects(instance, around) : this.serving(instance, around);
    return [...this.running(instance, around), ...serving];
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

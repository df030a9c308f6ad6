import { podKindOf } from './pod-kinds';
import type { JsonObject } from '../objects/json';
import { asObject } from '../objects/json';

/** How many replicas of its Pods an object asks for; undefined where its kind has no such number. */
export function replicasOf(object: JsonObject): number | undefined {
  const { replicas } = asObject(object.spec);
  const fallback = podKindOf(object)?.replicas;
  return fallback === undefined || typeof replicas !== 'number' ? fallback : replicas;
}

/** True where a changed template replaces the Pods that run. */
export function restartsOnChange(object: JsonObject): boolean {
  return podKindOf(object)?.update === 'restarts' && asObject(asObject(object.spec).updateStrategy).type !== 'OnDelete';
}

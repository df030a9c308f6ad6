import { podKindOf } from './pod-kinds';
import type { JsonObject } from '../objects/json';
import { asObject, at } from '../objects/json';

/** How many replicas of its Pods an object asks for; undefined where its kind has no such number. */
export function replicasOf(object: JsonObject): number | undefined {
  const { replicas } = asObject(object.spec);
  const fallback = podKindOf(object)?.replicas;
  return fallback === undefined || typeof replicas !== 'number' ? fallback : replicas;
}

/** True where a rollout is held back: paused, left to whoever deletes Pods, or kept from each of them by a partition. */
function isHeld({ paused, updateStrategy }: JsonObject, replicas: number | undefined): boolean {
  const { type, rollingUpdate, paused: waits } = asObject(updateStrategy);
  const { partition, paused: rests } = asObject(rollingUpdate);
  const keepsAll = typeof partition === 'number' && replicas !== undefined && partition >= replicas;
  return paused === true || type === 'OnDelete' || waits === true || rests === true || keepsAll;
}

/** True where a changed template replaces Pods that run. */
export function restartsOnChange(object: JsonObject): boolean {
  const replicas = replicasOf(object);
  return podKindOf(object)?.update === 'restarts' && replicas !== 0 && !isHeld(asObject(object.spec), replicas);
}

/** True where a rolling update starts a new Pod before an old one ends: the workload has no other strategy and allows at least one more. */
export function surges(object: JsonObject): boolean {
  if (podKindOf(object)?.replicas === undefined || object.kind !== 'Deployment') return false;
  const type = at(object, 'spec', 'strategy', 'type') ?? 'RollingUpdate';
  const surge = at(object, 'spec', 'strategy', 'rollingUpdate', 'maxSurge') ?? '25%';
  return type === 'RollingUpdate' && surge !== 0 && surge !== '0' && surge !== '0%';
}

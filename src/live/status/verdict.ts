import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';

/** How an object of a cluster is. `waiting`: it may become ready by itself; `unknown`: it could not be asked. */
export type State = 'ready' | 'waiting' | 'failed' | 'deleting' | 'absent' | 'unknown';

/** A state, and why. */
export interface Verdict {
  readonly state: State;
  /** A part of a sentence; `''` where there is nothing to say. */
  readonly why: string;
}

/** One condition of a status. */
export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

/** The conditions of a status, or of a part of one. */
export function conditionsIn(value: unknown): Condition[] {
  return asList(asObject(value).conditions).map(asObject).map((condition) => ({
    type: asString(condition.type) ?? '',
    status: asString(condition.status) ?? '',
    reason: asString(condition.reason) ?? '',
    message: asString(condition.message) ?? '',
  }));
}

/** A condition by its type. */
export function conditionOf(object: JsonObject, type: string): Condition | undefined {
  return conditionsIn(object.status).find((condition) => condition.type === type);
}

/** What a condition says, in the words of whoever wrote it. */
export function wordsOf({ type, reason, message }: Condition): string {
  return [reason === '' ? type : reason, message].filter((part) => part !== '').join(': ');
}

/** A number of a status or spec. */
export function numberAt(object: JsonObject, path: readonly string[], absent: number): number {
  const value = at(object, ...path);
  return typeof value === 'number' ? value : absent;
}

/** It is as it should be. */
export function ready(why = ''): Verdict {
  return { state: 'ready', why };
}

/** It is on its way. */
export function waiting(why: string): Verdict {
  return { state: 'waiting', why };
}

/** It will not become ready by itself. */
export function failed(why: string): Verdict {
  return { state: 'failed', why };
}

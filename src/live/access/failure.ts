import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';
import type { ClusterAnswer } from '../cluster/cluster';

/** One cause of a refusal. */
export interface Cause {
  /** `FieldValueInvalid`, `FieldManagerConflict`. */
  readonly reason: string;
  readonly message: string;
  /** As people write it: `spec.ports[0].nodePort`; `''` where none is named. */
  readonly field: string;
}

/** Why a server did not do what it was asked: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
export interface Failure {
  /** The HTTP status. */
  readonly code: number;
  /** `Invalid`, `Forbidden`, `Conflict`. */
  readonly reason: string;
  readonly message: string;
  readonly causes: readonly Cause[];
}

function causeOf(value: JsonObject): Cause {
  const field = (asString(value.field) ?? '').replace(/^\./, '');
  return { reason: asString(value.reason) ?? '', message: asString(value.message) ?? '', field };
}

/** True where the server did what it was asked. */
export function isSuccess({ code }: ClusterAnswer): boolean {
  return code >= 200 && code < 300;
}

/** Reads the Status of an answer that is no success. */
export function failureOf({ code, body }: ClusterAnswer): Failure {
  return {
    code,
    reason: asString(body.reason) ?? '',
    message: asString(body.message) ?? `the server answered with HTTP status ${code}`,
    causes: asList(at(body, 'details', 'causes')).map((cause) => causeOf(asObject(cause))),
  };
}

import type { Access, ObjectName } from './access';
import { permission } from './access';
import type { Failure } from './failure';
import { failureOf, isSuccess } from './failure';
import { mayDo } from './may-do';
import type { ServedKind } from './path';
import { objectPath } from './path';
import type { Permission } from './permission';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asObject, at } from '../../kubernetes/objects/json';

/** What trying to apply an object came to; nothing is stored, whichever it is. */
export type Tried =
  | { readonly is: 'taken'; readonly object: JsonObject }
  /** Fields that somebody else owns, and wants otherwise. */
  | { readonly is: 'conflict'; readonly failure: Failure }
  | { readonly is: 'refused'; readonly failure: Failure }
  /** Its namespace is not there. */
  | { readonly is: 'homeless' }
  | { readonly is: 'unserved' }
  | { readonly is: 'denied'; readonly missing: Permission };

/** An apply to try. */
export interface Try {
  /** Whose fields the object's are then. */
  readonly fieldManager: string;
  /** Whether fields of others are taken over. */
  readonly force: boolean;
  /** Whether the object is not there yet: then creating it must be allowed, too. */
  readonly isNew: boolean;
}

/** What a server sets, and refuses or ignores in what is applied. */
function appliable(object: JsonObject, { namespace }: ObjectName, served: ServedKind): JsonObject {
  const { status: _status, ...rest } = object;
  const { managedFields: _fields, ...metadata } = asObject(object.metadata);
  return { ...rest, metadata: { ...metadata, ...(served.namespaced ? { namespace } : {}) } };
}

/** A refusal with status 403 may be one of roles or of a quota or policy: the server says which when it is asked about the roles alone. */
async function forbidden(access: Access, needed: readonly Permission[], failure: Failure): Promise<Tried> {
  for (const missing of needed) if (await mayDo(access, missing) === false) return { is: 'denied', missing };
  return { is: 'refused', failure };
}

/**
 * Has a server judge what an apply of an object would come to, with its admission plugins and webhooks, and store nothing.
 *
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run
 */
export async function tryApply(access: Access, name: ObjectName, object: JsonObject, { fieldManager, force, isNew }: Try): Promise<Tried> {
  const served = await access.discovery.kindOf(name.apiVersion, name.kind);
  if (served === undefined) return { is: 'unserved' };
  const answer = await access.cluster.send({
    method: 'PATCH',
    path: objectPath(served, name.namespace, name.name),
    query: { dryRun: 'All', fieldManager, force: String(force), fieldValidation: 'Strict' },
    contentType: 'application/apply-patch+yaml',
    body: appliable(object, name, served),
  });
  if (isSuccess(answer)) return { is: 'taken', object: answer.body };
  const failure = failureOf(answer);
  const needed = (isNew ? ['patch', 'create'] as const : ['patch'] as const).map((verb) => permission(verb, served, name.namespace));
  if (failure.code === 403) return forbidden(access, needed, failure);
  if (failure.code === 409 && failure.causes.some(({ reason }) => reason === 'FieldManagerConflict')) return { is: 'conflict', failure };
  if (failure.code === 404 && at(answer.body, 'details', 'kind') === 'namespaces') return { is: 'homeless' };
  return { is: 'refused', failure };
}

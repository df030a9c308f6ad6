import { delivererOf, KUBECTL, lastApplied } from './deliverer';
import { withoutRemoved } from './without-removed';
import { asRead } from '../../kubernetes/documents/as-read';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asObject, asString, at, isObject } from '../../kubernetes/objects/json';
import type { Access } from '../access/access';
import type { Tried, Try } from '../access/dry-run';
import { tryApply } from '../access/dry-run';
import type { Cause, Failure } from '../access/failure';
import { inParallel } from '../access/in-parallel';
import type { Permission } from '../access/permission';
import type { Wanted } from '../overlay/wanted';

/** What trying one object came to. */
export type Trial =
  | { readonly is: 'taken'; readonly live: JsonObject | undefined; readonly after: JsonObject; readonly fieldManager: string; readonly conflicts: readonly Cause[] }
  | { readonly is: 'refused'; readonly failure: Pick<Failure, 'message' | 'causes'> }
  | { readonly is: 'untried'; readonly why: string }
  | { readonly is: 'unknown'; readonly why: string; readonly missing?: Permission };

/** How applies are tried. */
export interface TryOptions {
  /** The name under which fields are owned. @default that of the tool which applied the object, else kubectl's */
  readonly fieldManager?: string;
}

/** What of an overlay makes room for other objects of it. */
interface Room {
  readonly namespaces: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

function roomOf(wanted: readonly Wanted[]): Room {
  const definitions = wanted.filter(({ kind }) => kind === 'CustomResourceDefinition').map(({ resource }) => resource.object);
  return {
    namespaces: new Set(wanted.filter(({ apiVersion, kind }) => apiVersion === 'v1' && kind === 'Namespace').map(({ name }) => name)),
    kinds: new Set(definitions.map((object) => `${asString(at(object, 'spec', 'group'))} ${asString(at(object, 'spec', 'names', 'kind'))}`)),
  };
}

function unserved({ apiVersion, kind }: Wanted, { kinds }: Room): Trial {
  if (kinds.has(`${apiVersion.split('/')[0]} ${kind}`)) return { is: 'untried', why: 'its CustomResourceDefinition, which the overlay has, must be there first' };
  return { is: 'refused', failure: { message: `the cluster does not know ${kind} of ${apiVersion}`, causes: [] } };
}

function homeless({ namespace }: Wanted, { namespaces }: Room): Trial {
  if (namespaces.has(namespace)) return { is: 'untried', why: 'its namespace, which the overlay has, must be there first' };
  return { is: 'refused', failure: { message: `there is no namespace ${namespace}`, causes: [] } };
}

/** Of what `kubectl apply` applied, it also takes away what is no longer wanted; others know that by the fields that they own. */
function afterwards(live: JsonObject | undefined, after: JsonObject, wanted: JsonObject): JsonObject {
  const applied = live === undefined ? undefined : lastApplied(live);
  if (!isObject(applied)) return after;
  const { apiVersion: _version, kind: _kind, metadata, ...rest } = asObject(asRead(applied));
  const { name: _name, namespace: _namespace, ...labelled } = asObject(metadata);
  // What it applies has annotations always: at least that in which it keeps a copy.
  const metadataNow = { annotations: {}, ...asObject(wanted.metadata) };
  return asObject(withoutRemoved(after, { ...rest, metadata: labelled }, { ...wanted, metadata: metadataNow }));
}

async function tryOne(access: Access, wanted: Wanted, room: Room, options: TryOptions): Promise<Trial> {
  const { object } = wanted.resource;
  const found = await access.get(wanted);
  if (found.is === 'unserved') return unserved(wanted, room);
  if (found.is === 'denied') return { is: 'unknown', why: 'it could not be read', missing: found.missing };
  if (found.is === 'failed') return { is: 'unknown', why: found.failure.message };
  const live = found.is === 'there' ? found.object : undefined;
  const fieldManager = options.fieldManager ?? delivererOf(live);
  const how: Try = { fieldManager, force: false, isNew: live === undefined };
  const first = await tryApply(access, wanted, object, how);
  const conflicts = first.is === 'conflict' ? first.failure.causes : [];
  const tried: Tried = first.is === 'conflict' ? await tryApply(access, wanted, object, { ...how, force: true }) : first;
  switch (tried.is) {
    case 'taken': {
      const after = fieldManager === KUBECTL ? afterwards(live, tried.object, object) : tried.object;
      return { is: 'taken', live, after, fieldManager, conflicts };
    }
    case 'homeless': return homeless(wanted, room);
    case 'unserved': return unserved(wanted, room);
    case 'denied': return { is: 'unknown', why: 'its apply could not be tried', missing: tried.missing };
    case 'conflict':
    case 'refused': return { is: 'refused', failure: tried.failure };
  }
}

/** Has the server try to apply each object of an overlay; nothing is stored. */
export function tryObjects(wanted: readonly Wanted[], access: Access, options: TryOptions = {}): Promise<Trial[]> {
  const room = roomOf(wanted);
  return inParallel(wanted, (one) => tryOne(access, one, room, options));
}

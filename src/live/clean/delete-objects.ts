import type { Present, Stay } from './plan';
import { asString, at } from '../../kubernetes/objects/json';
import type { Access } from '../access/access';
import { permission } from '../access/access';
import type { Clock } from '../access/clock';
import { failureOf, isSuccess } from '../access/failure';
import { inParallel } from '../access/in-parallel';
import { objectPath } from '../access/path';
import { describePermission } from '../access/permission';

/** How a deletion is watched. */
export interface Watch {
  readonly clock: Clock;
  /** How long to wait for all of the objects, in milliseconds. */
  readonly wait: number;
  /** Hears what is waited for. */
  readonly tell: (waiting: string) => void;
}

/** What becomes of a step. */
export interface Deletion {
  readonly deleted: readonly string[];
  /** What was not deleted, and why. */
  readonly kept: readonly Stay[];
  /** What still is there after the time that it was given. */
  readonly stuck: readonly Stay[];
}

const INTERVAL = 2_000;

function uidOf({ object }: Present): string {
  return asString(at(object, 'metadata', 'uid')) ?? '';
}

/** Asks for the deletion of exactly the object that was looked at; why it is not deleted, where it is not. */
async function ask(one: Present, access: Access): Promise<string | undefined> {
  const { wanted } = one;
  const kind = await access.discovery.kindOf(wanted.apiVersion, wanted.kind);
  if (kind === undefined) return undefined;
  const answer = await access.cluster.send({
    method: 'DELETE',
    path: objectPath(kind, wanted.namespace, wanted.name),
    body: { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: 'Background', preconditions: { uid: uidOf(one) } },
  });
  if (isSuccess(answer) || answer.code === 404) return undefined;
  if (answer.code === 409) return 'another object of this name took its place meanwhile';
  return answer.code === 403 ? `this user may not ${describePermission(permission('delete', kind, wanted.namespace))}` : failureOf(answer).message;
}

/** What holds an object that should be gone; undefined where it is gone, or another one has taken its name. */
async function whatHolds(one: Present, access: Access): Promise<string | undefined> {
  const found = await access.get(one.wanted);
  if (found.is === 'absent' || found.is === 'unserved') return undefined;
  if (found.is !== 'there') return 'it could not be read';
  if (asString(at(found.object, 'metadata', 'uid')) !== uidOf(one)) return undefined;
  const finalizers = at(found.object, 'metadata', 'finalizers');
  return Array.isArray(finalizers) && finalizers.length > 0 ? `${finalizers.map(String).join(', ')} has not let go of it` : 'it is still there';
}

/** Deletes objects and waits until they are gone. */
export async function deleteObjects(objects: readonly Present[], access: Access, { clock, wait, tell }: Watch): Promise<Deletion> {
  const asked = await inParallel(objects, async (one) => ({ one, refused: await ask(one, access) }));
  const kept = asked.flatMap(({ one, refused }) => (refused === undefined ? [] : [{ resource: one.wanted.title, why: refused }]));
  let waiting = asked.filter(({ refused }) => refused === undefined).map(({ one }) => ({ one, why: '' }));
  const deleted: string[] = [];
  const end = clock.now() + wait;
  for (;;) {
    const looked = await inParallel(waiting, async ({ one }) => ({ one, why: await whatHolds(one, access) }));
    deleted.push(...looked.filter(({ why }) => why === undefined).map(({ one }) => one.wanted.title));
    waiting = looked.flatMap(({ one, why }) => (why === undefined ? [] : [{ one, why }]));
    if (waiting.length === 0 || clock.now() >= end) break;
    tell(`${waiting[0].one.wanted.title}: ${waiting[0].why}`);
    await clock.sleep(INTERVAL);
  }
  return { deleted, kept, stuck: waiting.map(({ one, why }) => ({ resource: one.wanted.title, why })) };
}

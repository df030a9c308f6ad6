import { claimsOfSets, reservedAddresses, stayingClaims, stayingVolumes, unseenReleases } from './costs';
import type { Watch } from './delete-objects';
import { deleteObjects } from './delete-objects';
import { heldByOthers } from './held-by-others';
import type { Present, Stay } from './plan';
import { doomedOf } from './plan';
import type { Prepared } from './prepare';
import type { Access } from '../access/access';
import { inParallel } from '../access/in-parallel';

/** What a deletion came to. */
export interface Cleaned {
  readonly deleted: readonly string[];
  /** Objects of the overlay that stay on purpose, and why. */
  readonly stays: readonly Stay[];
  /** Objects that should be gone and are not, and why. */
  readonly failed: readonly Stay[];
  /** Objects that were not begun with, because of those. */
  readonly notBegun: readonly string[];
  /** What may still cost money. */
  readonly costs: readonly Stay[];
}

/** A namespace may have been filled since the plan was made. */
async function stillFree(objects: readonly Present[], doomed: readonly Present[], access: Access): Promise<{ free: Present[]; held: Stay[] }> {
  const reasons = await inParallel(objects, (one) => heldByOthers(one, doomed, access));
  return {
    free: objects.filter((_, index) => reasons[index] === undefined),
    held: objects.flatMap(({ wanted: { title } }, index) => (reasons[index] === undefined ? [] : [{ resource: title, why: reasons[index] }])),
  };
}

async function costsOf({ plan, volumes }: Prepared, access: Access): Promise<Stay[]> {
  const doomed = doomedOf(plan);
  const claims = await claimsOfSets(doomed, access);
  const unread = { resource: 'claims of StatefulSets', why: 'this user may not list persistentvolumeclaims: whether any stay is not known' };
  const left = claims === undefined ? [unread] : stayingClaims(claims);
  return [...reservedAddresses(doomed), ...unseenReleases(doomed), ...left, ...stayingVolumes(volumes)];
}

/** Deletes what was prepared, step by step; a step that does not end is the last one, because what comes later may be what it waits for. */
export async function clean(prepared: Prepared, access: Access, watch: Watch): Promise<Cleaned> {
  const { steps } = prepared.plan;
  const doomed = doomedOf(prepared.plan);
  const [deleted, failed, stays]: [string[], Stay[], Stay[]] = [[], [], [...prepared.plan.stays]];
  let next = 0;
  for (; next < steps.length && failed.length === 0; next += 1) {
    const { free, held } = await stillFree(steps[next].objects, doomed, access);
    stays.push(...held);
    const { deleted: gone, kept, stuck } = await deleteObjects(free, access, watch);
    deleted.push(...gone);
    failed.push(...kept, ...stuck);
  }
  const notBegun = steps.slice(next).flatMap(({ objects }) => objects.map(({ wanted: { title } }) => title));
  return { deleted, stays, failed, notBegun, costs: await costsOf(prepared, access) };
}

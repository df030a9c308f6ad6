import type { Volume } from './costs';
import { lostData, volumesOf } from './costs';
import { heldByOthers } from './held-by-others';
import type { Plan, Present, Stay } from './plan';
import { doomedOf, isHolder, makersOf, planOf } from './plan';
import type { Access } from '../access/access';
import { permission } from '../access/access';
import { inParallel } from '../access/in-parallel';
import { mayDo } from '../access/may-do';
import type { Permission } from '../access/permission';
import { describePermission } from '../access/permission';
import type { Wanted } from '../overlay/wanted';

/** What is known before anything is deleted. */
export interface Prepared {
  readonly present: readonly Present[];
  readonly plan: Plan;
  /** Who makes the objects again. */
  readonly makers: readonly string[];
  readonly losses: readonly string[];
  readonly volumes: readonly Volume[];
  /** What the user may not do, and without which nothing is begun. */
  readonly missing: readonly Permission[];
  /** Objects of which it is not known whether they are there, and why. */
  readonly unknown: readonly Stay[];
}

async function readAll(wanted: readonly Wanted[], access: Access): Promise<Pick<Prepared, 'present' | 'unknown' | 'missing'>> {
  const found = await inParallel(wanted, async (one) => ({ one, found: await access.get(one) }));
  const missing = found.flatMap(({ found: { is, ...rest } }) => (is === 'denied' && 'missing' in rest ? [rest.missing] : []));
  return {
    present: found.flatMap(({ one, found: answer }) => (answer.is === 'there' ? [{ wanted: one, object: answer.object }] : [])),
    unknown: found.flatMap(({ one, found: answer }) => {
      if (answer.is === 'failed') return [{ resource: one.title, why: answer.failure.message }];
      return answer.is === 'denied' ? [{ resource: one.title, why: `this user may not ${describePermission(answer.missing)}` }] : [];
    }),
    missing,
  };
}

/** The permissions to delete that the server says are missing; asked once for each kind and namespace. */
async function missingDeletes(present: readonly Present[], access: Access): Promise<Permission[]> {
  const needed = await inParallel(present, async ({ wanted: { apiVersion, kind, namespace } }) => {
    const served = await access.discovery.kindOf(apiVersion, kind);
    return served === undefined ? [] : [permission('delete', served, namespace)];
  });
  const once = [...new Map(needed.flat().map((one) => [describePermission(one), one])).values()];
  const allowed = await inParallel(once, (one) => mayDo(access, one));
  return once.filter((_, index) => allowed[index] === false);
}

/** Leaves out of a plan the namespaces and definitions that hold what is not the overlay's. */
async function withoutHeld(plan: Plan, access: Access): Promise<Plan> {
  const doomed = doomedOf(plan);
  const reasons = new Map(await inParallel(doomed.filter(isHolder), async (one) => [one, await heldByOthers(one, doomed, access)] as const));
  const steps = plan.steps.map((step) => ({ ...step, objects: step.objects.filter((one) => reasons.get(one) === undefined) }));
  const held = [...reasons].flatMap(([{ wanted: { title } }, why]) => (why === undefined ? [] : [{ resource: title, why }]));
  return { steps: steps.filter(({ objects }) => objects.length > 0), stays: [...plan.stays, ...held] };
}

/** Finds out all that must be known before an overlay is deleted; changes nothing. */
export async function prepare(wanted: readonly Wanted[], access: Access): Promise<Prepared> {
  const { present, unknown, missing } = await readAll(wanted, access);
  const plan = await withoutHeld(planOf(present), access);
  const doomed = doomedOf(plan);
  const volumes = await volumesOf(doomed, access);
  return {
    present,
    plan,
    unknown,
    volumes,
    makers: makersOf(doomed),
    losses: lostData(doomed, volumes),
    missing: [...missing, ...await missingDeletes(doomed, access)],
  };
}

import type { RiskRule } from './rule';
import type { Reclaim } from '../../../kubernetes/data/reclaim';
import { reclaimsOf } from '../../../kubernetes/data/reclaim';
import type { JsonObject } from '../../../kubernetes/objects/json';

interface Turn {
  readonly setting: Reclaim;
  readonly from: string;
  readonly to: string;
}

/** Settings that kept data before and do not any more, also by being left out. */
function turns(before: JsonObject, after: JsonObject): Turn[] {
  const [old, now] = [before, after].map((object) => new Map(reclaimsOf(object).map((setting) => [setting.path, setting])));
  const set = [...now.values()].flatMap((setting) => {
    const was = old.get(setting.path) ?? setting.absent;
    return setting.deletes && was?.deletes === false ? [{ setting, from: was.value, to: setting.value }] : [];
  });
  const left = [...old.values()].filter(({ path, deletes, absent }) => !now.has(path) && !deletes && absent?.deletes === true)
    .map((setting) => ({ setting, from: setting.value, to: `${setting.absent?.value ?? ''} (by default)` }));
  return [...set, ...left];
}

/** A setting by which data outlived something turns into one by which they do not. */
export const dataNotKept: RiskRule = {
  id: 'data-not-kept',
  level: 'medium',
  title: 'Data that were kept are deleted with their object from now on',
  check({ before, after, forbidden }) {
    if (before === undefined || after === undefined) return [];
    const allowed = turns(before, after).filter(({ setting }) => !forbidden.some(({ path }) => path === setting.path));
    return allowed.map(({ setting: { path, when }, from, to }) => ({
      message: `${path} ${from} → ${to}: the data are deleted when ${when}`,
      hint: 'Keep the old value, or make sure that a backup exists and is tried before anything is deleted.',
    }));
  },
};

import type { JsonObject } from '../../resources/json';
import { asObject } from '../../resources/json';
import { describeValue } from '../describe-value';
import { parseQuantity } from '../quantity';
import { containerPairs } from './pods';
import type { RiskDetail, RiskRule } from './rule';

function halved(name: string, was: JsonObject, is: JsonObject, kind: 'requests' | 'limits'): RiskDetail[] {
  const [old, now] = [asObject(asObject(was.resources)[kind]), asObject(asObject(is.resources)[kind])];
  return Object.keys(old).flatMap((resource) => {
    const [before, after] = [parseQuantity(old[resource]), parseQuantity(now[resource])];
    if (before === undefined || after === undefined || after * 2n > before || before === 0n) return [];
    const effect = kind === 'limits' && resource === 'memory' ? 'it is killed when it uses as much as before' : 'it may get less than it needs';
    return [{ message: `container ${name}: ${kind}.${resource} ${describeValue(old[resource])} → ${describeValue(now[resource])}; ${effect}`, hint: 'Compare with what it uses (kubectl top pod --containers) before halving it.' }];
  });
}

/** A container gets half as much, or less. */
export const resourcesHalved: RiskRule = {
  id: 'resources-halved',
  level: 'medium',
  title: 'Requests or limits drop to half or less',
  check: ({ before, after }) => containerPairs(before, after)
    .flatMap(([name, was, is]) => [...halved(name, was, is, 'requests'), ...halved(name, was, is, 'limits')]),
};

import { gainedPowers, isAsked, podPowersOf, powersOf, SEVERE } from './pod-powers';
import { containerPairs, containersByName } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import type { BareChange } from '../changes/change';

const HINT = 'Grant it only if the program cannot do without, to one container, and say why in the pull request.';

function details(subject: string, gained: readonly string[], suffix: string): RiskDetail[] {
  if (gained.length === 0) return [];
  return [{ level: gained.some((power) => SEVERE.test(power)) ? 'high' : 'medium', message: `${subject} ${gained.join(', ')}${suffix}`, hint: HINT }];
}

function gainedBy({ before, after }: BareChange): RiskDetail[] {
  const [old, now] = [podTemplateOf(before), podTemplateOf(after)];
  const kept = containerPairs(before, after).flatMap(([name, was, is]) => details(`container ${name}`, gainedPowers(powersOf(old, was), powersOf(now, is)), '; before it did not'));
  return [...kept, ...details('the Pod', gainedPowers(podPowersOf(old), podPowersOf(now)), '; before it did not')];
}

/** What is new is told of what it asks for; what it merely does not give up is for `validate` to say. */
function askedByNew({ before, after }: BareChange): RiskDetail[] {
  const now = podTemplateOf(after);
  const added = [...containersByName(after)].filter(([name]) => !containersByName(before).has(name));
  const containers = added.flatMap(([name, container]) => details(`the new container ${name}`, powersOf(now, container).filter(isAsked), ''));
  return before === undefined ? [...containers, ...details('the new Pod', podPowersOf(now).filter(isAsked), '')] : containers;
}

/** Pods may do more on their node than before. */
export const podPrivileges: RiskRule = {
  id: 'pod-privileges',
  level: 'high',
  weaker: ['medium'],
  title: 'Pods gain privileges',
  check(change) {
    if (podTemplateOf(change.after) === undefined) return [];
    return [...(change.before === undefined ? [] : gainedBy(change)), ...askedByNew(change)];
  },
};

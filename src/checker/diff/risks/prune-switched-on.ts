import type { RiskRule } from './rule';
import { deployingOf } from '../../../kubernetes/gitops/deployments';
import { cascadeOf } from '../../../kubernetes/gitops/parents';

const HINT = 'Look first at what it would delete: argocd app diff and resources that are marked "requires pruning", or flux diff kustomization.';

/** A GitOps parent that left in the cluster what is not in its source deletes it from now on. */
export const pruneSwitchedOn: RiskRule = {
  id: 'prune-switched-on',
  level: 'medium',
  title: 'What deploys other objects deletes from now on what it no longer finds',
  check({ before, after }) {
    const [old, now] = [before && deployingOf(before), after && deployingOf(after)];
    if (before === undefined || after === undefined || old?.prunes !== false || now?.prunes !== true) return [];
    const more = cascadeOf(before)?.takes === false && cascadeOf(after)?.takes === true ? ', and all of it when it is deleted itself' : '';
    return [{ message: `pruning is switched on: what its source no longer contains is deleted${more}`, hint: HINT }];
  },
};

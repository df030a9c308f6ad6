import type { RiskRule } from './rule';
import { deployingOf } from '../../../kubernetes/gitops/deployments';
import { cascadeOf } from '../../../kubernetes/gitops/parents';

/** What becomes of what a GitOps parent deployed, when it is deleted, changes. */
export const cascadeChanges: RiskRule = {
  id: 'cascade-changes',
  level: 'low',
  title: 'Deleting what deploys other objects takes these along, or no longer does',
  check({ before, after }) {
    const [old, now] = [before && cascadeOf(before), after && cascadeOf(after)];
    if (before === undefined || after === undefined || old === undefined || now === undefined || old.takes === now.takes) return [];
    // That pruning comes is told by a rule of its own.
    if (now.takes && deployingOf(before)?.prunes === false && deployingOf(after)?.prunes === true) return [];
    return [now.takes
      ? { message: `from now on, deleting or renaming it deletes everything that it deployed (${now.because})`, hint: 'Make sure that this is meant before anybody deletes or renames it.' }
      : { message: `from now on, what it deployed stays in the cluster when it is deleted (${now.because})`, hint: 'Expect to clean up by hand when it goes; this is right before a move or a rename.' }];
  },
};

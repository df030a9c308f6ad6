import { narrowedGenerators } from './narrowed-generators';
import type { RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import { applicationNames } from '../../../kubernetes/gitops/application-sets/application-names';
import { cascadeOf } from '../../../kubernetes/gitops/parents';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { at } from '../../../kubernetes/objects/json';

const KIND = 'ApplicationSet.argoproj.io';
const HINT = 'To take one away without its objects, first set syncPolicy.preserveResourcesOnDeletion: true; to see what would go: argocd appset generate, or the dry run of the controller.';

/** The controller deletes no Applications: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Controlling-Resource-Modification/ */
function keepsApplications(applicationSet: JsonObject): boolean {
  const policy = at(applicationSet, 'spec', 'syncPolicy', 'applicationsSync');
  return policy === 'create-only' || policy === 'create-update';
}

function details(before: JsonObject, after: JsonObject): RiskDetail[] {
  const [old, now] = [applicationNames(before), applicationNames(after)];
  const lost = [...old.names].filter((name) => !now.names.has(name));
  const narrowed = lost.length > 0 ? [] : narrowedGenerators(old.open, now.open);
  if (lost.length + narrowed.length === 0) return [];
  const takes = cascadeOf(before)?.takes === true;
  const effect = takes ? 'and everything that was deployed by it is deleted' : 'what was deployed by it stays, and nothing keeps it up to date any more';
  return lost.length > 0
    ? [{ level: takes ? 'high' : 'low', message: `it makes no Application ${shown(lost)} any more: each is deleted, ${effect}`, hint: HINT }]
    : [{ level: takes ? 'medium' : 'low', message: `it may make fewer Applications (${shown(narrowed)}): each that goes is deleted, ${effect}`, hint: HINT }];
}

/** An ApplicationSet makes fewer Applications, or others. */
export const applicationsLost: RiskRule = {
  id: 'applications-lost',
  level: 'high',
  weaker: ['medium', 'low'],
  title: 'An ApplicationSet makes fewer Applications, or under other names',
  check({ before, after }) {
    if (before === undefined || after === undefined || groupKindOf(after) !== KIND || groupKindOf(before) !== KIND) return [];
    return keepsApplications(after) ? [] : details(before, after);
  },
};

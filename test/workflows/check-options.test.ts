import { checkWorkflowOptions } from '../../src/workflows/check-options';
import type { AcceptedRisk } from '../../src/workflows/options';

const right: AcceptedRisk = { rule: 'becomes-public', resource: 'v1 Service default/web', reason: 'the shop opens' };

const accept = (...accepted: readonly AcceptedRisk[]) => checkWorkflowOptions({ github: { review: { riskCheck: { accepted } } } });

it('an accepted risk names its rule, its object and a reason', () => {
  expect(accept(right)).toEqual([]);
  expect(accept(right, { rule: '', resource: ' ', reason: '' })).toEqual([
    {
      code: 'accepted-risk-incomplete',
      path: 'workflows.github.review.riskCheck.accepted[1].rule',
      message: 'rule ""',
      hint: 'copy the rule from the report on the pull request',
    },
    {
      code: 'accepted-risk-incomplete',
      path: 'workflows.github.review.riskCheck.accepted[1].resource',
      message: 'resource " "',
      hint: 'copy the resource from the report on the pull request',
    },
    {
      code: 'accepted-risk-incomplete',
      path: 'workflows.github.review.riskCheck.accepted[1].reason',
      message: 'reason ""',
      hint: 'say in a few words why the risk is right',
    },
  ]);
});

it('a branch has a name', () => {
  expect(checkWorkflowOptions({ github: { branch: 'trunk' } })).toEqual([]);
  expect(checkWorkflowOptions({ github: { branch: '' } })).toEqual([{
    code: 'branch-empty', path: 'workflows.github.branch', message: 'branch ""', hint: 'name the branch that pull requests are merged into, such as "main"',
  }]);
});

it('no workflows, no problems', () => {
  expect(checkWorkflowOptions({ github: false })).toEqual([]);
  expect(checkWorkflowOptions({ gitlab: true })).toEqual([]);
});

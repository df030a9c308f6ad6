import { checkWorkflowOptions } from '../../../src/generator/workflows/check-options';
import type { AcceptedRisk, WorkflowOptions } from '../../../src/generator/workflows/parts/options';

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

it('options are of the names and types that there are', () => {
  const untyped = (options: object): WorkflowOptions => options as WorkflowOptions;
  expect(checkWorkflowOptions(untyped({ gitLab: true }))).toEqual([
    { code: 'option-unknown', path: 'workflows.gitLab', message: 'there is no option "gitLab"', hint: 'did you mean "gitlab"?' },
  ]);
  expect(checkWorkflowOptions(untyped({ github: { review: { riskcheck: {} }, branch: 1 } }))).toEqual([
    { code: 'option-unknown', path: 'workflows.github.review.riskcheck', message: 'there is no option "riskcheck"', hint: 'did you mean "riskCheck"?' },
    { code: 'option-invalid', path: 'workflows.github.branch', message: '1', hint: 'give a string' },
  ]);
  expect(checkWorkflowOptions({ gitlab: true, github: { branch: 'main', codeScanning: true, review: { riskCheck: false }, renderedBranch: {} } })).toEqual([]);
  expect(checkWorkflowOptions({ github: false })).toEqual([]);
});

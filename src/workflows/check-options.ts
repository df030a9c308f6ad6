import type { AcceptedRisk, WorkflowOptions } from './options';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

function checkEntry(entry: AcceptedRisk, path: string): readonly Problem[] {
  const empty = (['rule', 'resource', 'reason'] as const).filter((field) => entry[field].trim() === '');
  return empty.map((field) => ({
    code: 'accepted-risk-incomplete',
    path: `${path}.${field}`,
    message: `${field} ${showValue(entry[field])}`,
    hint: field === 'reason' ? 'say in a few words why the risk is right' : `copy the ${field} from the report on the pull request`,
  }));
}

/** What is wrong with the options of the pipelines. */
export function checkWorkflowOptions({ github }: WorkflowOptions): readonly Problem[] {
  if (!github) return [];
  const { branch, review } = github;
  const noBranch: readonly Problem[] = branch?.trim() === ''
    ? [{ code: 'branch-empty', path: 'workflows.github.branch', message: `branch ${showValue(branch)}`, hint: 'name the branch that pull requests are merged into, such as "main"' }]
    : [];
  const accepted = review && review.riskCheck ? review.riskCheck.accepted ?? [] : [];
  return [...noBranch, ...accepted.flatMap((entry, index) => checkEntry(entry, `workflows.github.review.riskCheck.accepted[${index}]`))];
}

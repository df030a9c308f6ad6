import type { AcceptedRisk, GitHubWorkflowOptions, RenderedBranchOptions, ReviewOptions, RiskCheckOptions, WorkflowOptions } from './parts/options';
import type { Shape } from '../options/shape';
import { flag, listOf, optional, optionsOf, text } from '../options/shape';
import { shapeProblems } from '../options/shape-problems';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

/** Fits options, `false` and absence. */
function unlessOff(options: Shape): Shape {
  return (value, place) => value === false || value === undefined ? value : options(value, place);
}

const RISK_CHECK = optionsOf<RiskCheckOptions>({ accepted: optional(listOf(optionsOf<AcceptedRisk>({ rule: text, resource: text, reason: text }))) });

const GITHUB = optionsOf<GitHubWorkflowOptions>({
  branch: optional(text),
  codeScanning: optional(flag),
  review: unlessOff(optionsOf<ReviewOptions>({ riskCheck: unlessOff(RISK_CHECK) })),
  renderedBranch: unlessOff(optionsOf<RenderedBranchOptions>({ branch: optional(text) })),
});

const WORKFLOWS = optionsOf<WorkflowOptions>({ github: unlessOff(GITHUB), gitlab: optional(flag) });

function checkEntry(entry: AcceptedRisk, path: string): readonly Problem[] {
  const empty = (['rule', 'resource', 'reason'] as const).filter((field) => entry[field].trim() === '');
  return empty.map((field) => ({
    code: 'accepted-risk-incomplete',
    path: `${path}.${field}`,
    message: `${field} ${showValue(entry[field])}`,
    hint: field === 'reason' ? 'say in a few words why the risk is right' : `copy the ${field} from the report on the pull request`,
  }));
}

/** What is wrong with the options of the pipelines; those of a wrong type are reported before all else. */
export function checkWorkflowOptions(options: WorkflowOptions): readonly Problem[] {
  const misfits = shapeProblems(WORKFLOWS, options, 'workflows');
  const { github } = options;
  if (misfits.length > 0 || !github) return misfits;
  const { branch, review } = github;
  const noBranch: readonly Problem[] = branch?.trim() === ''
    ? [{ code: 'branch-empty', path: 'workflows.github.branch', message: `branch ${showValue(branch)}`, hint: 'name the branch that pull requests are merged into, such as "main"' }]
    : [];
  const accepted = review && review.riskCheck ? review.riskCheck.accepted ?? [] : [];
  return [...noBranch, ...accepted.flatMap((entry, index) => checkEntry(entry, `workflows.github.review.riskCheck.accepted[${index}]`))];
}

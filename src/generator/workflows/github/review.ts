import { checkOut, IF_INSTALLED, install } from './setup';
import type { ScriptStep, Workflow } from './workflow';
import { ACTIONS } from '../parts/actions';
import type { RiskCheckOptions } from '../parts/options';
import type { Tools } from '../parts/tools';

/** Name of the workflow, to which the comment's workflow listens. */
export const REVIEW = 'gitops-review';
/** Name of the artifact that carries the report from one workflow to the other. */
export const REPORT = 'gitops-report';
/** Where the report is until it is kept: beside the checkout, because what is in there may have any name. */
const DIRECTORY = '${{ runner.temp }}/report';
/** Label by which a person accepts the high risks of a pull request. */
export const ACCEPTED_LABEL = 'gitops-accepted';

// What is checked out is the result of the merge; its first parent is the target branch that it was merged with.
const COMPARE = `base=$(git rev-parse HEAD^1)
mkdir "$REPORT"
printf '{"number":%s,"headSha":"%s","accepted":%s}\\n' "$NUMBER" "$HEAD_SHA" "$ACCEPTED" > "$REPORT/pull-request.json"
status=0
npx projen diff --base "$base" --format json > "$REPORT/report.json" || status=$?
npx projen diff --base "$base" --format markdown --max-chars 60000 > "$REPORT/report.md" || status=$?
npx projen diff --base "$base" --format html > "$REPORT/report.html" || status=$?
exit "$status"
`;

/** On the page of the run, which shows up to 1 MiB. */
const SHOW = `if [ -f "$REPORT/report.md" ]; then cat "$REPORT/report.md" >> "$GITHUB_STEP_SUMMARY"; fi
if [ -n "$ARTIFACT" ]; then printf '\\n[The whole report](%s) as HTML, Markdown and JSON\\n' "$ARTIFACT" >> "$GITHUB_STEP_SUMMARY"; fi
`;

/** Entries as JSON in which nothing is an expression to GitHub. */
function acceptedJson(riskCheck: false | RiskCheckOptions): string {
  const entries = riskCheck === false ? [] : riskCheck.accepted ?? [];
  return JSON.stringify(entries).replaceAll('${{', '$\\u007b{');
}

function compare(riskCheck: false | RiskCheckOptions): ScriptStep {
  return {
    name: 'Compare with the target branch',
    env: {
      REPORT: DIRECTORY,
      NUMBER: '${{ github.event.pull_request.number }}',
      HEAD_SHA: '${{ github.event.pull_request.head.sha }}',
      ACCEPTED: acceptedJson(riskCheck),
    },
    run: COMPARE,
  };
}

/** Only the label that accepts risks asks for a new verdict. */
const RELEVANT = `\${{ !endsWith(github.event.action, 'labeled') || github.event.label.name == '${ACCEPTED_LABEL}' }}`;

/** Compares what a pull request renders with its target branch; it runs what the pull request brings, so it may write nothing. */
export function reviewWorkflow(riskCheck: false | RiskCheckOptions, tools: Tools): Workflow {
  const types = ['opened', 'synchronize', 'reopened', ...(riskCheck === false ? [] : ['labeled', 'unlabeled'])];
  return {
    name: REVIEW,
    on: { pull_request: { types } },
    concurrency: {
      // A label must not cancel the review of a commit.
      'group': `\${{ github.workflow }}-\${{ github.event.pull_request.number }}${riskCheck === false ? '' : '-${{ github.event.label.name }}'}`,
      'cancel-in-progress': true,
    },
    jobs: {
      review: {
        ...(riskCheck === false ? {} : { if: RELEVANT }),
        timeoutMinutes: 30,
        permissions: { contents: 'read' },
        steps: [
          checkOut(2),
          ...install(tools),
          compare(riskCheck),
          { name: 'Keep the report', id: 'keep', if: IF_INSTALLED, action: ACTIONS.uploadArtifact, with: { 'name': REPORT, 'path': DIRECTORY, 'retention-days': 30 } },
          { name: 'Show the report', if: IF_INSTALLED, env: { REPORT: DIRECTORY, ARTIFACT: '${{ steps.keep.outputs.artifact-url }}' }, run: SHOW },
        ],
      },
    },
  };
}

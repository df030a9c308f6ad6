import { COMMENT_SCRIPT } from './comment-script';
import { REPORT, REVIEW } from './review';
import type { Workflow } from './workflow';
import { ACTIONS } from '../parts/actions';

const DIRECTORY = '${{ runner.temp }}/report';

const NOTE = `Runs with the default branch's version of this file and never checks out or runs anything of the pull request.
The report that it downloads is data; see docs/workflows.md of projen-gitops.`;

/** One run for a branch at a time; a review that was skipped or cancelled must not cancel the comment of another. */
const GROUP = ['github.workflow', ...['head_repository.id', 'head_branch', 'conclusion'].map((field) => `github.event.workflow_run.${field}`)]
  .map((value) => `\${{ ${value} }}`).join('-');

/** A workflow of the review's name may run for other events, such as a push, whose commits no one has asked to merge. */
const FOR_PULL_REQUEST = "${{ github.event.workflow_run.event == 'pull_request'"
  + " && contains(fromJSON('[\"success\", \"failure\", \"timed_out\"]'), github.event.workflow_run.conclusion) }}";

/** Shows the report on its pull request: the only workflow that may write there, so it runs nothing that the pull request brings. */
export function commentWorkflow(riskCheck: boolean): Workflow {
  return {
    name: 'gitops-comment',
    note: NOTE,
    answeredRule: 'dangerous-triggers',
    on: { workflow_run: { workflows: [REVIEW], types: ['completed'] } },
    concurrency: {
      'group': GROUP,
      'cancel-in-progress': true,
    },
    jobs: {
      comment: {
        if: FOR_PULL_REQUEST,
        timeoutMinutes: 10,
        permissions: { 'actions': 'read', 'pull-requests': 'write', ...(riskCheck ? { statuses: 'write' } : {}) },
        steps: [
          {
            name: 'Get the report',
            action: ACTIONS.downloadArtifact,
            mayFail: true,
            with: { 'name': REPORT, 'path': DIRECTORY, 'run-id': '${{ github.event.workflow_run.id }}', 'github-token': '${{ github.token }}' },
          },
          {
            name: 'Comment, label and judge',
            action: ACTIONS.githubScript,
            env: { REPORT: DIRECTORY, RISK_CHECK: String(riskCheck) },
            with: { script: COMMENT_SCRIPT },
          },
        ],
      },
    },
  };
}

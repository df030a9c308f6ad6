import type { Workflow } from './workflow';
import { ACTIONS } from '../parts/actions';

const NOTE = `A merge queue asks for the required checks again, on commits that no review is made of. What is in the queue was judged on
its pull request, or it would not be there; this says so of the queue's commit, and runs nothing of the repository.`;

/** The script that repeats the verdict of the pull requests in a merge queue. */
export const QUEUE_SCRIPT = `const { head_sha: sha } = context.payload.merge_group;
await github.rest.repos.createCommitStatus({ ...context.repo, sha, context: 'gitops / risks', state: 'success', description: 'Judged on the pull request' });
`;

/** Sets the status on the commits of a merge queue, which would not merge without it. */
export function queueWorkflow(): Workflow {
  return {
    name: 'gitops-queue',
    note: NOTE,
    on: { merge_group: { types: ['checks_requested'] } },
    concurrency: { 'group': '${{ github.workflow }}-${{ github.ref }}', 'cancel-in-progress': true },
    jobs: {
      judged: {
        timeoutMinutes: 5,
        permissions: { statuses: 'write' },
        steps: [{ name: 'Repeat the verdict', action: ACTIONS.githubScript, with: { script: QUEUE_SCRIPT } }],
      },
    },
  };
}

import { checkOut, install } from './setup';
import type { Job, Workflow } from './workflow';
import { ACTIONS } from '../parts/actions';
import type { Tools } from '../parts/tools';

/** What publishing depends on. */
export interface RenderedParameters {
  /** The branch whose pushes are rendered. */
  readonly branch: string;
  /** The branch that holds the rendered manifests. */
  readonly target: string;
  readonly tools: Tools;
}

/** Who commits: a runner has no identity of its own, and git refuses to commit without one. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

const ARTIFACT = 'rendered-branch';
const BUNDLE = 'rendered.bundle';
const DIRECTORY = '${{ runner.temp }}';

function renderJob({ target, tools }: RenderedParameters): Job {
  return {
    timeoutMinutes: 30,
    permissions: { contents: 'read' },
    steps: [
      checkOut(0),
      ...install(tools),
      {
        name: 'Render to the branch, locally',
        env: {
          TARGET: target,
          BUNDLE: `${DIRECTORY}/${BUNDLE}`,
          GIT_AUTHOR_NAME: BOT.name,
          GIT_AUTHOR_EMAIL: BOT.email,
          GIT_COMMITTER_NAME: BOT.name,
          GIT_COMMITTER_EMAIL: BOT.email,
        },
        run: [
          'if git show-ref --quiet "refs/remotes/origin/$TARGET"; then git branch "$TARGET" "origin/$TARGET"; fi',
          'npx projen rendered --branch "$TARGET"',
          'git bundle create "$BUNDLE" "refs/heads/$TARGET"',
        ].join('\n'),
      },
      { name: 'Keep the branch', action: ACTIONS.uploadArtifact, with: { 'name': ARTIFACT, 'path': `${DIRECTORY}/${BUNDLE}`, 'retention-days': 1 } },
    ],
  };
}

/** The only job that may write runs nothing of the repository. */
function pushJob({ target }: RenderedParameters): Job {
  return {
    needs: 'render',
    timeoutMinutes: 10,
    permissions: { contents: 'write' },
    steps: [
      checkOut(0),
      { name: 'Get the branch', action: ACTIONS.downloadArtifact, with: { name: ARTIFACT, path: `${DIRECTORY}/rendered` } },
      {
        name: 'Push the branch',
        env: { TARGET: target, BUNDLE: `${DIRECTORY}/rendered/${BUNDLE}`, TOKEN: '${{ github.token }}' },
        run: [
          'git fetch "$BUNDLE" "refs/heads/$TARGET:refs/heads/$TARGET"',
          'credentials=$(printf \'x-access-token:%s\' "$TOKEN" | base64 --wrap 0)',
          'git -c "http.extraHeader=Authorization: Basic $credentials" push origin "refs/heads/$TARGET"',
        ].join('\n'),
      },
    ],
  };
}

/** Keeps a branch of rendered manifests, `rendered/<overlay>/<kind>-<namespace>-<name>.yaml`, up to date with the branch that is generated. */
export function renderedWorkflow(parameters: RenderedParameters): Workflow {
  return {
    name: 'gitops-rendered',
    on: { push: { branches: [parameters.branch] }, workflow_dispatch: {} },
    concurrency: { 'group': '${{ github.workflow }}', 'cancel-in-progress': false },
    jobs: { render: renderJob(parameters), push: pushJob(parameters) },
  };
}

import { checkOut, IF_INSTALLED, install } from './setup';
import type { ActionStep, Job, ScriptStep, Workflow } from './workflow';
import { ACTIONS } from '../parts/actions';
import type { Tools } from '../parts/tools';

/** What the check depends on. */
export interface CheckParameters {
  readonly branch: string;
  readonly codeScanning: boolean;
  readonly tools: Tools;
}

const SARIF = 'findings.sarif';
const DIRECTORY = '${{ runner.temp }}';
const ARTIFACT = 'gitops-findings';

/** Findings of a fork's pull request cannot be uploaded: its token may not write. */
const SAME_REPOSITORY = "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository";

const WRITE_FINDINGS: readonly (ScriptStep | ActionStep)[] = [
  // Findings have failed the step before; here they are data.
  { name: 'Write findings for code scanning', if: IF_INSTALLED, env: { SARIF: `${DIRECTORY}/${SARIF}` }, run: 'npx projen validate --format sarif > "$SARIF" || test -s "$SARIF"' },
  { name: 'Keep findings', if: IF_INSTALLED, action: ACTIONS.uploadArtifact, with: { 'name': ARTIFACT, 'path': `${DIRECTORY}/${SARIF}`, 'retention-days': 1 } },
];

function checkJob({ codeScanning, tools }: CheckParameters): Job {
  return {
    timeoutMinutes: 30,
    permissions: { contents: 'read' },
    steps: [
      checkOut(1),
      ...install(tools),
      { name: 'Generate, render and validate', run: 'npx projen' },
      { name: 'Fail on drift', run: 'git add --all && git diff --staged --exit-code' },
      { name: 'Test', run: 'npx projen test' },
      { name: 'Annotate findings', if: IF_INSTALLED, run: 'npx projen validate --format github' },
      ...(codeScanning ? WRITE_FINDINGS : []),
    ],
  };
}

/** The only job that may write alerts runs nothing of the repository. */
const CODE_SCANNING: Job = {
  needs: 'check',
  if: `\${{ !cancelled() && (${SAME_REPOSITORY}) }}`,
  timeoutMinutes: 10,
  // In a private repository the upload asks which workflow it belongs to.
  permissions: { 'actions': 'read', 'contents': 'read', 'security-events': 'write' },
  steps: [
    checkOut(1),
    { name: 'Get findings', action: ACTIONS.downloadArtifact, with: { name: ARTIFACT, path: `${DIRECTORY}/findings` } },
    { name: 'Upload findings', action: ACTIONS.uploadSarif, with: { sarif_file: `${DIRECTORY}/findings/${SARIF}`, category: 'projen-gitops' } },
  ],
};

/** Checks pushes and pull requests: what is committed is what is generated, it passes the tests, and it is valid. */
export function checkWorkflow(parameters: CheckParameters): Workflow {
  return {
    name: 'gitops-check',
    on: { push: { branches: [parameters.branch] }, pull_request: {}, merge_group: {}, workflow_dispatch: {} },
    concurrency: {
      'group': '${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}',
      'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
    },
    jobs: { check: checkJob(parameters), ...(parameters.codeScanning ? { 'code-scanning': CODE_SCANNING } : {}) },
  };
}

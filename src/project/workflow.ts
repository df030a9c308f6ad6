import type { Project } from 'projen';
import { github, javascript } from 'projen';
import { ACTIONS } from './actions';

function steps(node: string): github.workflows.JobStep[] {
  return [
    { name: `Check out (${ACTIONS.checkout.release})`, uses: ACTIONS.checkout.uses, with: { 'persist-credentials': false, 'fetch-depth': 0 } },
    { name: `Set up Node.js (${ACTIONS.setupNode.release})`, uses: ACTIONS.setupNode.uses, with: { 'node-version': node, 'cache': 'npm' } },
    { name: 'Install', run: 'npm ci' },
    { name: 'Generate, render and validate', run: 'npx projen' },
    { name: 'Fail on drift', run: 'git add --all && git diff --staged --exit-code' },
    { name: 'Test', run: 'npm test' },
    { name: 'Annotate findings', if: 'always()', run: 'npx projen validate --format github' },
  ];
}

/** Adds the workflow that checks every push and pull request, where the project has GitHub support; it can read the repository and nothing else. */
export function addWorkflow(project: Project): void {
  const host = github.GitHub.of(project);
  if (!host) return;
  const node = project instanceof javascript.NodeProject ? project.package.minNodeVersion : undefined;
  const workflow = new github.GithubWorkflow(host, 'check');
  workflow.on({ push: { branches: ['main'] }, pullRequest: {}, workflowDispatch: {} });
  workflow.addJob('check', {
    name: 'check',
    runsOn: ['ubuntu-24.04'],
    permissions: { contents: github.workflows.JobPermission.READ },
    timeoutMinutes: 30,
    steps: steps(node ?? '22'),
  });
}

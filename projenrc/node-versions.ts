import type { typescript } from 'projen';
import { github } from 'projen';
import { ACTIONS } from '../src/generator/workflows/parts/actions';

/** The oldest that is supported, the long-term ones since, and the current one. */
const VERSIONS = ['20.19.0', '22', '24', '26'];

const { checkout, setupNode } = ACTIONS;

/** Runs the tests of single modules, and those of both kinds of configuration, on every Node.js that users may have. */
export function testOnNodeVersions(project: typescript.TypeScriptProject): void {
  const workflow = new github.GithubWorkflow(project.github ?? new github.GitHub(project), 'node-versions');
  workflow.on({ push: { branches: ['main'] }, pullRequest: {}, workflowDispatch: {} });
  workflow.addJob('test', {
    runsOn: ['ubuntu-24.04'],
    timeoutMinutes: 30,
    permissions: { contents: github.workflows.JobPermission.READ },
    strategy: { failFast: false, matrix: { domain: { node: VERSIONS } } },
    steps: [
      { name: 'Check out', uses: checkout.uses, with: { 'persist-credentials': false } },
      { name: 'Set up Node.js', uses: setupNode.uses, with: { 'node-version': '${{ matrix.node }}', 'cache': 'npm' } },
      { name: 'Install', run: 'npm ci' },
      { name: 'Test single modules', run: 'npx projen test:unit' },
      { name: 'Generate from CommonJS and from an ES module', run: 'npx jest --ci --testPathPatterns=module-types' },
    ],
  });
}

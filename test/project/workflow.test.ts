import { parse } from 'yaml';
import { image } from '../helpers/repository';
import { useTestProject } from '../helpers/test-project';

const WORKFLOW = '.github/workflows/check.yml';
const testProject = useTestProject();

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: object;
}

interface Workflow {
  readonly on: object;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>>;
}

function workflow(): Workflow {
  testProject().synth((repository) => void repository.addApp('web', { image }), { kind: 'node' });
  return parse(testProject().read(WORKFLOW)) as Workflow;
}

it('runs on pushes to main and on pull requests', () => {
  expect(workflow().on).toEqual({ push: { branches: ['main'] }, pull_request: {}, workflow_dispatch: {} });
});

it('can read the repository, and nothing else', () => {
  const { jobs, permissions } = workflow();
  expect(permissions).toBeUndefined();
  expect(Object.values(jobs).map((job) => job.permissions)).toEqual([{ contents: 'read' }]);
});

it('installs, generates, fails on drift, tests and annotates findings', () => {
  const steps = workflow().jobs.check.steps.filter(({ run }) => run !== undefined);
  expect(steps.map(({ name, run, if: condition }) => ({ name, run, condition }))).toEqual([
    { name: 'Install', run: 'npm ci' },
    { name: 'Generate, render and validate', run: 'npx projen' },
    { name: 'Fail on drift', run: 'git add --all && git diff --staged --exit-code' },
    { name: 'Test', run: 'npm test' },
    { name: 'Annotate findings', run: 'npx projen validate --format github', condition: 'always()' },
  ]);
});

it('pins every action by the commit of a release that its step names', () => {
  const uses = workflow().jobs.check.steps.filter((step) => step.uses !== undefined);
  expect(uses.length).toBeGreaterThan(0);
  for (const { uses: action, name } of uses) {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(name).toMatch(/\(v\d+\.\d+\.\d+\)$/);
  }
});

it('does not leave the token of the checkout behind', () => {
  expect(workflow().jobs.check.steps[0].with).toMatchObject({ 'persist-credentials': false });
});

it('is generated with the Node.js version that the project asks for', () => {
  expect(workflow().jobs.check.steps[1].with).toEqual({ 'node-version': '20.19.0', 'cache': 'npm' });
});

it('is not generated where the project has no GitHub support, or does not want it', () => {
  testProject().synth(() => undefined);
  expect(testProject().list('').filter((file) => file.startsWith('.github'))).toEqual([]);
  testProject().synth(() => undefined, { kind: 'node', workflow: false });
  expect(testProject().has(WORKFLOW)).toBe(false);
});

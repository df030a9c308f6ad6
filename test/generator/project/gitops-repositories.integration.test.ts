import type { Project } from 'projen';
import type { CommandLine } from '../../../src';
import { GitOpsRepository, NodePort } from '../../../src';
import { image } from '../../helpers/repository';
import { repositoryIn, useTestProject } from '../../helpers/test-project';

const testProject = useTestProject();

/** Declares one application and one overlay. */
function declare(repository: GitOpsRepository, replicas = 1): void {
  const web = repository.addApp('web', { image, replicas, ports: { http: 80 } });
  repository.addOverlay('dev', { expose: [web.endpoint('http').publicly(NodePort.any())] });
}

/** Two repositories below the one of the root, which the second of them gives its replicas. */
const two = (replicas: number) => (root: GitOpsRepository, project: Project): void => {
  declare(root);
  declare(repositoryIn('shop', project));
  declare(repositoryIn('bank', project), replicas);
};

const written = (): readonly string[] => testProject().list().filter((file) => file.endsWith('deployment.yaml'));

it('several repositories under one root are written each into its folder, on the first run as well', () => {
  testProject().synth(two(2));
  expect(written()).toEqual(['bank/base/web/deployment.yaml', 'base/web/deployment.yaml', 'shop/base/web/deployment.yaml']);
});

it('a mistake in one of them keeps all of them from being written, and names the folder', () => {
  testProject().synth(two(2));
  const before = testProject().snapshot();
  expect(() => testProject().synth(two(-1), { namespace: 'No' })).toThrow(/^The configuration has 2 problems; no file was changed\.\n {2}name-invalid {2}namespace\n[^]*\n {2}replicas-invalid {2}bank › apps\.web\.replicas \(test\/generator\/project\/gitops-repositories\.integration\.test\.ts:\d+\)\n/);
  expect(testProject().snapshot()).toEqual(before);
});

it('a second one in the same project is refused with both places, and what is advised works', () => {
  expect(() => testProject().synth((_, project) => new GitOpsRepository(project))).toThrow(
    /repository-duplicate {2}GitOpsRepository \(test\/generator\/project\/[^:]+:\d+\)\n {4}found: the project has a GitOpsRepository already, and both would write base\/ and overlays\/ \(test\/helpers\/test-project\.ts:\d+\)\n {4}to do: .* new GitOpsRepository\(new Project\(\{ parent: project, outdir: 'shop', name: 'shop' \}\)\)/,
  );
  testProject().synth((_, project) => declare(repositoryIn('shop', project)));
  expect(written()).toEqual(['shop/base/web/deployment.yaml']);
});

/** Writes down what would be run, and where. */
const commandLine: CommandLine = (command) => [process.execPath, '-e', 'require(\'node:fs\').appendFileSync(\'log\', process.argv.slice(1).join(\' \') + \'\\n\')', command];

/** What is run after all is written. */
function runAfter(synth: () => void): readonly string[] {
  synth();
  return testProject().list().filter((file) => /(?:^|\/)log$/.test(file)).map((file) => `${file}: ${testProject().read(file).trim().replaceAll('\n', ', ')}`);
}

it('a single repository is checked without naming it', () => {
  expect(runAfter(() => testProject().synth((root) => declare(root), { commandLine, post: true }))).toEqual(['log: check --fetch']);
});

it('several are checked at once, so that there is one table; folders of rendered manifests are kept before', () => {
  expect(runAfter(() => testProject().synth((_, project) => {
    declare(repositoryIn('shop', project, { commandLine }));
    declare(repositoryIn('bank', project, { commandLine, renderedFolder: true }));
    repositoryIn('empty', project, { commandLine });
  }, { commandLine, post: true }))).toEqual(['bank/log: rendered --fetch', 'log: check --fetch shop bank']);
});

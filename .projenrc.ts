import { javascript, typescript } from 'projen';

const project = new typescript.TypeScriptProject({
  name: 'projen-gitops',
  description: 'GitOps repositories for Kustomize, generated from typed TypeScript and proven on the rendered output',
  defaultReleaseBranch: 'main',
  projenrcTs: true,
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.19.0',
  projenVersion: '0.103.25',
  typescriptVersion: '~6.0.3',
  license: 'Apache-2.0',
  copyrightOwner: 'The projen-gitops authors',
  entrypoint: 'lib/index.js',
  bin: { 'projen-gitops': 'lib/bin/projen-gitops.js' },
  deps: ['yaml@^2.9.1', '@kubernetes/client-node@1.4.0', 'commander@^14.0.3', 'picocolors@^1.1.1', 'diff@^9.0.0'],
  peerDeps: ['projen@>=0.103.25 <1', 'constructs@^10.4.2'],
  peerDependencyOptions: { pinnedDevDependency: false },
  devDeps: [
    'constructs@^10.4.2', 'projen@0.103.25',
    '@swc/core@^1.16.22', '@swc/jest@^0.2.39', '@types/jest@^30.0.0', 'fast-check@^4.10.2', 'jest@^30.5.2', 'ts-node@^10.9.2',
  ],
  tsconfig: {
    compilerOptions: {
      target: 'ES2023',
      lib: ['es2023'],
      module: 'node16',
      moduleResolution: javascript.TypeScriptModuleResolution.NODE16,
      skipLibCheck: true,
      forceConsistentCasingInFileNames: true,
    },
  },
  tsconfigDev: { include: ['../src/**/*.ts', '../scripts/**/*.ts', '../bench/**/*.ts', '../.projenrc.ts'] },
  eslintOptions: { dirs: ['src', 'scripts'], devdirs: ['test', 'bench'] },
  jest: false,
  buildWorkflow: false,
  githubOptions: { mergify: false, pullRequestLint: false },
  release: false,
  pullRequestTemplate: false,
  depsUpgrade: false,
  sampleCode: false,
  readme: { contents: '# projen-gitops\n' },
});

for (const file of ['tsconfig.json', 'test/tsconfig.json', 'projenrc/tsconfig.json']) {
  project.tryFindObjectFile(file)?.addOverride('ts-node', { swc: true });
}

project.addFields({
  jest: {
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    transform: { '^.+\\.ts$': '@swc/jest' },
    clearMocks: true,
  },
});
project.testTask.exec('tsc --noEmit -p test/tsconfig.json', { name: 'types' });
project.testTask.exec("jest --ci", { receiveArgs: true });
project.synth();

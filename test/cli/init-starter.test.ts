import { starter } from '../../src/cli/init-starter';

const nothing = { type: 'commonjs', branch: 'main', ignored: [], attributes: [] } as const;

test('the first configuration is one application and one overlay', () => {
  expect(starter('our-gitops', nothing)).toBe(`import { GitOpsProject, NodePort } from 'projen-gitops';

const project = new GitOpsProject({ name: 'our-gitops' });

const web = project.addApp('web', {
  image: 'registry.example.com/web:1.0.0',
  ports: { http: 8080 },
});

project.addOverlay('development', {
  expose: [web.endpoint('http').publicly(NodePort.any())],
});

project.synth();
`);
});

test('what the folder said already is said in it: branch, kind of modules, what git ignores and how it treats files', () => {
  expect(starter('a', { type: 'module', branch: "it's", ignored: ['.idea/', '\\#x'], attributes: ['*.psd  filter=lfs -text'] }).split('\n').filter((line) => line.includes('project'))).toEqual([
    "const project = new GitOpsProject({ name: 'a', defaultBranch: 'it\\'s', type: 'module' });",
    "const web = project.addApp('web', {",
    "project.addOverlay('development', {",
    "project.addGitIgnore('.idea/');",
    "project.addGitIgnore('\\\\#x');",
    "project.gitattributes.addAttributes('*.psd', 'filter=lfs', '-text');",
    'project.synth();',
  ]);
});

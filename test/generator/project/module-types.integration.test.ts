import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../../../src/system/process';
import { useTestProject } from '../../helpers/test-project';

const ROOT = path.join(__dirname, '../../..');
const testProject = useTestProject();

/** As the default task of a project of this type runs it. */
const RUNNERS = {
  commonjs: [require.resolve('ts-node/dist/bin.js'), '--cwd-mode', '--project', path.join(ROOT, 'test/tsconfig.json')],
  module: [require.resolve('tsx/cli'), '--tsconfig', path.join(ROOT, 'test/tsconfig.json')],
} as const;

async function projen(type: keyof typeof RUNNERS, declarations: string) {
  const library = path.join(ROOT, 'src/index.ts');
  testProject().write('package.json', JSON.stringify({ type }));
  testProject().write('.projenrc.ts', `import { GitOpsProject } from ${JSON.stringify(library)};
const project = new GitOpsProject({ name: 'test', outdir: process.cwd(), type: '${type}' });
${declarations}
project.synth();
`);
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(testProject().outdir, 'node_modules'));
  const { NODE_ENV: _, JEST_WORKER_ID: __, ...env } = process.env;
  return run(process.execPath, [...RUNNERS[type], '.projenrc.ts'], { cwd: testProject().outdir, env: { ...env, PROJEN_DISABLE_POST: 'true' } });
}

describe.each(['commonjs', 'module'] as const)('a configuration of type %s', (type) => {
  it('generates, and keeps its type', async () => {
    const { exitCode, stderr } = await projen(type, 'project.addApp(\'web\', { image: \'registry.example.com/web:1.0.0\' });\nproject.addOverlay(\'dev\');');
    expect({ exitCode, stack: /^ +at /m.test(stderr) }).toEqual({ exitCode: 0, stack: false });
    expect(testProject().list('overlays')).toEqual(['overlays/dev/kustomization.yaml']);
    expect(JSON.parse(testProject().read('package.json'))).toMatchObject({ type });
  });

  it('that is wrong is told with its lines, and nothing is written', async () => {
    const { exitCode, stderr } = await projen(type, `project.addApp('web', {
  image: 'registry.example.com/web:1.0.0',
  replicas: -1,
});
project.addApp('web', { image: 'registry.example.com/web:1.0.0' });`);
    expect(stderr).toBe(`
The configuration has 2 problems; no file was changed.
  name-duplicate  apps.web (.projenrc.ts:7)
    found: application name "web" is already used by apps.web (.projenrc.ts:3)
    to do: give each application its own name
  replicas-invalid  apps.web.replicas (.projenrc.ts:3)
    found: replicas -1
    to do: use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or 'unset'

`);
    expect(exitCode).toBe(1);
    expect(fs.readdirSync(testProject().outdir).sort()).toEqual(['.projenrc.ts', 'node_modules', 'package.json']);
  });
});

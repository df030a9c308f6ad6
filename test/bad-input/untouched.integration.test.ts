import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../../src/system/process';
import { projenrc, useTestProject } from '../helpers/test-project';

const ROOT = path.join(__dirname, '../..');
const testProject = useTestProject();

/** Runs a .projenrc.ts in the test's folder, as `npx projen` does; a broken type check does not keep it from running. */
async function projen(declarations: string) {
  testProject().write('.projenrc.ts', projenrc(path.join(ROOT, 'src'), declarations));
  const { NODE_ENV: _, JEST_WORKER_ID: __, ...env } = process.env;
  return run(process.execPath, [require.resolve('ts-node/dist/bin.js'), '--cwd-mode', '--transpile-only', '--project', path.join(ROOT, 'test/tsconfig.json'), '.projenrc.ts'], {
    cwd: testProject().outdir, env: { ...env, PROJEN_DISABLE_POST: 'true' },
  });
}

/** Every file below a folder with its content and the time of its last change, beside the configuration itself. */
function treeOf(folder: string): Readonly<Record<string, string>> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== '.projenrc.ts');
  return Object.fromEntries(files.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file), `${fs.statSync(file).mtimeMs} ${fs.readFileSync(file, 'utf8')}`];
  }));
}

it('all problems of a wrong configuration are told at once, with exit code 1, and what was generated before is left as it was', async () => {
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(testProject().outdir, 'node_modules'));
  const right = await projen('repository.addApp("web", { image: "web:1", ports: { http: 80 } });\nrepository.addOverlay("here");');
  expect(right.exitCode).toBe(0);
  const before = treeOf(testProject().outdir);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['base/web/deployment.yaml', 'overlays/here/kustomization.yaml', '.projen/gitops.json']));

  const { exitCode, stderr, stdout } = await projen(`const web = repository.addApp('web', { image: 5, ports: ['http'], mount: {} } as any);
repository.addSecret('login', { password: 'hunter2' } as any);
repository.addJob('work', undefined as any);
repository.addOverlay('here', { overrides: [web.override({ replicas: 'many' } as any)], without: ['web'] } as any);`);
  expect(stderr).toBe(`
The configuration has 7 problems; no file was changed.
  option-unknown  apps.web.mount (.projenrc.ts:6)
    found: there is no option "mount"
    to do: did you mean "mounts"?
  option-invalid  apps.web.ports (.projenrc.ts:6)
    found: ["http"]
    to do: give an object
  option-invalid  jobs.work (.projenrc.ts:8)
    found: undefined
    to do: give an object
  option-invalid  overlays.here.without[0] (.projenrc.ts:9)
    found: "web"
    to do: give what addApp or its like returned
  option-invalid  secrets.login.keys (.projenrc.ts:7)
    found: no list
    to do: give a list of the names of its keys, such as ["password"]; its values never belong here
  image-invalid  apps.web.image (.projenrc.ts:6)
    found: image 5: it must be a string
    to do: give a reference such as "registry.example.com/team/app:1.2.3"
  replicas-invalid  overlays.here.overrides[0].replicas (.projenrc.ts:9)
    found: replicas "many"
    to do: use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or 'unset'

`);
  expect(stdout).not.toContain('hunter2');
  expect(exitCode).toBe(1);
  expect(treeOf(testProject().outdir)).toEqual(before);
}, 60_000);

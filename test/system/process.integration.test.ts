import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../../src/system/ancestors';
import { run } from '../../src/system/process';
import { script } from '../checker/read/render/fake-renderer';
import { writeTree } from '../checker/read/render/temporary-tree';
import { waitFor } from '../helpers/running';

/** A script that notes its own process, starts another one that it waits for, and can be deaf to the request to end. */
function slow(root: string, deaf = ''): string {
  return script(join(root, 'slow'), `${deaf}\nsleep 60 &\necho $! > ${root}/child\necho $$ > ${root}/leader\necho started\nwait\nwait`);
}

function pid(root: string, which: 'child' | 'leader'): number {
  return Number(readFileSync(join(root, which), 'utf8'));
}

test('what a program prints, reads and ends with is collected', async () => {
  const program = script(join(writeTree(), 'program'), 'echo out; echo err >&2; cat; exit 3');
  expect(await run(program, [], { input: 'in' })).toEqual({ exitCode: 3, stdout: 'out\nin', stderr: 'err\n' });
});

test('a program that does not exist is the error of the system', async () => {
  await expect(run('/nowhere/program', [])).rejects.toMatchObject({ code: 'ENOENT' });
});

test.each([
  ['that ends when it is asked to', ''],
  ['that is deaf to it', "trap '' TERM"],
])('when its time is over, a program %s is ended with all that it started', async (_what, deaf) => {
  const root = writeTree();
  expect(await run(slow(root, deaf), [], { timeout: 500 })).toEqual({ exitCode: -1, stdout: 'started\n', stderr: '', timedOut: true });
  await waitFor(() => !isRunning(pid(root, 'child')) && !isRunning(pid(root, 'leader')));
});

test('a program that ends in time is not touched, and its time is not waited for', async () => {
  const start = performance.now();
  expect(await run('sh', ['-c', 'echo out'], { timeout: 60_000 })).toEqual({ exitCode: 0, stdout: 'out\n', stderr: '' });
  expect(performance.now() - start).toBeLessThan(30_000);
});

test('a program that is aborted is ended with all that it started, and its result is refused', async () => {
  const root = writeTree();
  const abort = new AbortController();
  const running = run(slow(root), [], { signal: abort.signal });
  await waitFor(() => existsSync(join(root, 'leader')));
  abort.abort();
  await expect(running).rejects.toThrow('aborted');
  await waitFor(() => !isRunning(pid(root, 'child')) && !isRunning(pid(root, 'leader')));
});

test('what was aborted before is not started', async () => {
  const root = writeTree();
  await expect(run(script(join(root, 'program'), `touch ${root}/started`), [], { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  expect(existsSync(join(root, 'started'))).toBe(false);
});

test('a process that waits for nothing listens for no signal', async () => {
  await run('sh', ['-c', 'true']);
  expect(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal))).toEqual([0, 0, 0]);
});

import { runCommand } from '../../src/cli/run-command';
import { CommandFault } from '../../src/system/fault';

async function failing(error: unknown, env: NodeJS.ProcessEnv = {}): Promise<{ code: number; err: string }> {
  let err = '';
  const terminal = { out: () => undefined, err: (text: string) => { err += text; }, colour: false, interactive: false };
  return { code: await runCommand(async () => { throw error; }, [], { cwd: '/', env, terminal }), err };
}

function systemError(code: string, syscall: string, message: string): Error {
  return Object.assign(new Error(message), { code, syscall, errno: -1 });
}

const REPORT = '  This is a defect of projen-gitops, not of your files: please report it to its maintainers with the command and, '
  + 'where you can, the input; PROJEN_GITOPS_DEBUG=1 shows the stack.\n';

test('a fault of the user ends a command with its message and hint', async () => {
  expect(await failing(new CommandFault('a.yaml is no folder', 'Name one.'))).toEqual({ code: 2, err: 'error: a.yaml is no folder\n  Name one.\n' });
});

test('an internal fault is one line that says where to report it, and no stack', async () => {
  const fault = new TypeError('x is not a function\nat somewhere');
  expect(await failing(fault)).toEqual({ code: 2, err: `error: internal fault: TypeError: x is not a function\n${REPORT}` });
  expect(await failing('thrown text')).toEqual({ code: 2, err: `error: internal fault: thrown text\n${REPORT}` });
  expect(await failing(undefined)).toEqual({ code: 2, err: `error: internal fault: an unknown value was thrown\n${REPORT}` });
});

test('the stack of an internal fault is shown to those who ask for it', async () => {
  const fault = new Error('defect');
  expect((await failing(fault, { PROJEN_GITOPS_DEBUG: '1' })).err).toBe(`error: internal fault: Error: defect\n${REPORT}${fault.stack}\n`);
  expect((await failing(new CommandFault('wrong'), { PROJEN_GITOPS_DEBUG: '1' })).err).toBe('error: wrong\n');
});

test.each([
  ['ENOENT', 'mkdtemp', 'The folder for temporary files (TMPDIR) must exist and be writable.'],
  ['EACCES', 'mkdtemp', 'The folder for temporary files (TMPDIR) must exist and be writable.'],
  ['ENOSPC', 'mkdtemp', 'Free some space on the disk and run it again.'],
  ['ENOSPC', 'write', 'Free some space on the disk and run it again.'],
  ['EROFS', 'open', 'Choose a folder that can be written.'],
  ['EMFILE', 'spawn', 'Too many files are open: raise the limit (ulimit -n).'],
  ['EAGAIN', 'spawn', 'The machine starts no more processes: raise the limit (ulimit -u), or run it again later.'],
])('a fault of the system is told as such: %s of %s', async (code, syscall, hint) => {
  expect(await failing(systemError(code, syscall, `${code}: no luck, ${syscall}`))).toEqual({ code: 2, err: `error: ${code}: no luck, ${syscall}\n  ${hint}\n` });
});

test('a code of Node.js that is no fault of the system is a defect of ours', async () => {
  const fault = Object.assign(new TypeError('The "path" argument must be of type string'), { code: 'ERR_INVALID_ARG_TYPE' });
  expect((await failing(fault)).err).toContain('error: internal fault: TypeError: The "path" argument must be of type string\n');
});

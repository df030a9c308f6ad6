import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { STARTED_BY } from '../../../src/system/end-with-parents';
import { IN_GROUPS, startWithThisProcess, whenEnded } from '../../../src/system/ending';
import { CommandFault } from '../../../src/system/fault';
import { ROOT } from '../../helpers/snippets';
import { removeCgroups } from '../servers/cgroups';
import { clusterFolder } from '../servers/left-behind';

/** Names the folder of the machine, to what runs in it. */
export const MACHINE_VARIABLE = 'CLUSTER_MACHINE';

const NEEDED = ['setpriv', 'unshare', 'nsenter', 'ip', 'mount', 'sysctl', 'tar', 'curl'];

/** The first process of a machine takes over those whose parent has ended, which Node.js does not. */
const INIT = ['sh', '-c', '"$@"; exit "$?"', 'init'];

/**
 * Holds that this computer can have a machine within it.
 *
 * @throws CommandFault with what it lacks
 */
export function needMachine(): void {
  if (process.platform !== 'linux') throw new CommandFault('a node that runs containers takes Linux', 'See CONTRIBUTING.md for what else it takes.');
  if (process.getuid?.() !== 0) throw new CommandFault('a node that runs containers takes root', 'Run it as root, in a virtual machine where you would rather not: see CONTRIBUTING.md for what it does.');
  const missing = NEEDED.filter((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined);
  if (missing.length > 0) throw new CommandFault(`${missing.join(', ')} not found on PATH`, 'They are in the Debian packages util-linux, iproute2, mount, procps, tar and curl.');
}

/**
 * Runs the command once more, in namespaces of its own for processes, network and mounts: whatever it starts there ends with it, and is seen there
 * alone. It ends with this process, also where that is killed; its exit code.
 */
export async function runInMachine(args: readonly string[], env: NodeJS.ProcessEnv, started: (pid: number) => void): Promise<number> {
  const folder = clusterFolder();
  const remove = (): void => {
    removeCgroups(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const forget = whenEnded(remove);
  const command = [process.execPath, '-r', require.resolve('ts-node/register'), join(ROOT, 'scripts', 'cluster-test.ts'), ...args];
  const unshare = ['unshare', '--mount', '--net', '--pid', '--uts', '--ipc', '--fork', '--kill-child', '--mount-proc', ...INIT, ...command];
  // In there, numbers of processes mean others than they mean here.
  const own = { ...env, [MACHINE_VARIABLE]: folder, TMPDIR: folder, [STARTED_BY]: '', npm_execpath: undefined };
  const child = startWithThisProcess(() => spawn('setpriv', ['--pdeathsig', 'KILL', '--', ...unshare], { stdio: 'inherit', detached: IN_GROUPS, env: own }));
  if (child.pid !== undefined) started(child.pid);
  try {
    return await new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? -1)));
  } finally {
    remove();
    forget();
  }
}

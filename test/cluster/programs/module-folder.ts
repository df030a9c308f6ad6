import { join } from 'node:path';
import { MODULES } from './built';
import type { Program, ProgramName } from './programs';
import { PROGRAMS } from './programs';
import { CommandFault } from '../../../src/system/fault';
import { run } from '../../../src/system/process';

/**
 * The sources of the module that a program comes from, which hold its CustomResourceDefinitions.
 *
 * @throws CommandFault where Go cannot fetch them.
 */
export async function moduleFolder(name: ProgramName, env: NodeJS.ProcessEnv): Promise<string> {
  const { module, source, home }: Program = PROGRAMS[name];
  const question = home === undefined ? ['-find', '-f', '{{.Module.Dir}}', source] : ['-m', '-f', '{{.Dir}}', home];
  const { exitCode, stdout, stderr } = await run('go', ['list', ...question], { cwd: join(MODULES, module), env: { ...env, GOFLAGS: '', GOWORK: 'off' } });
  if (exitCode !== 0) throw new CommandFault(`the sources of ${name} could not be fetched: ${stdout}${stderr}`);
  return stdout.trim();
}

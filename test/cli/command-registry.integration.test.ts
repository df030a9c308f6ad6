import { join } from 'node:path';
import { run } from '../../src/system/process';

const ROOT = join(__dirname, '..', '..');

/** The modules of this package that are loaded once some code has run. */
async function loaded(code: string): Promise<readonly string[]> {
  const count = `${code}; console.log(JSON.stringify(Object.keys(require.cache).filter((file) => file.includes('/src/'))))`;
  const env = { ...process.env, TS_NODE_PROJECT: join(ROOT, 'scripts/tsconfig.json') };
  const { stdout } = await run(process.execPath, ['-r', 'ts-node/register', '-e', count], { cwd: ROOT, env });
  return JSON.parse(stdout) as readonly string[];
}

test('what is not asked for is not loaded: the program starts with a handful of modules, and takes up those of one command', async () => {
  const atStart = await loaded("require('./src/cli/commands')");
  expect(atStart.length).toBeLessThan(40);
  expect(atStart.filter((file) => /\/src\/checker\/(rules|diff|read)\//.test(file))).toEqual([]);
  const help = await loaded("require('./src/cli/command-registry').COMMANDS.render.program().helpInformation()");
  expect(help.filter((file) => /\/src\/checker\/rules\//.test(file))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/system/process';
import { buildCommand } from '../helpers/renderer';

const ROOT = join(__dirname, '../..');

/** Refreshed on purpose only: `npx projen golden`. */
describe('the rendered overlays of the reference system are as reviewed', () => {
  test.each(['cloud-lb', 'on-prem', 'on-prem-metallb'])('%s', async (overlay) => {
    const { stdout, stderr, exitCode } = await run(...buildCommand(join(ROOT, 'overlays', overlay)));

    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toBe(readFileSync(join(ROOT, 'test', 'golden', `${overlay}.yaml`), 'utf8'));
  });
});

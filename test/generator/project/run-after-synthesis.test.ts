import { join } from 'node:path';
import { started } from '../../../src/generator/project/run-after-synthesis';
import { writeTree } from '../../checker/read/render/temporary-tree';

it('the program of the package is started by its file, which Windows can do without a shell', () => {
  const own = join(writeTree({ 'projen-gitops.js': '' }), 'projen-gitops.js');
  expect(started(['projen-gitops', 'check', '--fetch'], own)).toEqual([process.execPath, [own, 'check', '--fetch']]);
});

it('where it is not compiled it is looked for by its name, and so is every other program', () => {
  expect(started(['projen-gitops', 'check'], join(writeTree({}), 'projen-gitops.js'))).toEqual(['projen-gitops', ['check']]);
  expect(started(['ts-node', 'scripts/check.ts', '--fetch'], __filename)).toEqual(['ts-node', ['scripts/check.ts', '--fetch']]);
});

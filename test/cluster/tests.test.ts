import { testsOf } from './tests';
import { ROOT } from '../helpers/snippets';

const FLUX = { name: 'flux' };

test('without names, all tests of a tier are run', () => {
  const { files, all } = testsOf(FLUX, [], ROOT);
  expect(all).toBe(true);
  expect(files).toContain('test/cluster/flux/order.flux.cluster.test.ts');
  expect(files.filter((file) => !file.endsWith('.flux.cluster.test.ts'))).toEqual([]);
});

test('with names, those of the tier that are these files or below these folders', () => {
  expect(testsOf(FLUX, ['cluster/flux/order.flux.cluster.test.ts'], `${ROOT}/test`)).toEqual({ files: ['test/cluster/flux/order.flux.cluster.test.ts'], all: false });
  expect(testsOf(FLUX, ['test/cluster/flux'], ROOT)).toEqual(testsOf(FLUX, [], ROOT));
});

test('a file of another tier is none of it, nor is a folder whose name only begins so', () => {
  expect(testsOf(FLUX, ['test/cluster/overlays.api.cluster.test.ts'], ROOT).files).toEqual([]);
  expect(testsOf(FLUX, ['test/cluster/fl'], ROOT).files).toEqual([]);
});

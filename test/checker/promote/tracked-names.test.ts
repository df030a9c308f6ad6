import { readTrackedNames } from '../../../src/checker/promote/tracked-names';
import { writeTree } from '../read/render/temporary-tree';

test('a generated kustomization has the images that its ledger names, any other all', () => {
  const files = { a: { digest: 'x', images: ['web'] }, b: 'x', c: ['x', { digest: 'y', images: ['proxy'] }] };
  const tracked = readTrackedNames(writeTree({ '.projen/gitops.json': JSON.stringify({ files }) }));
  expect(['a', 'b', 'c', 'd'].map(tracked)).toEqual([new Set(['web']), new Set(), new Set(['proxy']), undefined]);
});

test.each(['[]', 'null', '{', '{"files": 1}'])('a ledger that says nothing, %s, names no file', (text) => {
  expect(readTrackedNames(writeTree({ '.projen/gitops.json': text }))('a')).toBeUndefined();
});

import fc from 'fast-check';
import { tar, zip } from './archives';
import { fileInTar } from '../../../../../src/checker/read/render/fetch/tar';
import { fileInZip } from '../../../../../src/checker/read/render/fetch/zip';

const TAR = tar({ 'package/a': 'first', 'package/empty': '', 'package/b': 'x'.repeat(1000) });

test.each([['package/a', 'first'], ['package/empty', ''], ['package/b', 'x'.repeat(1000)]])('a tar archive has %s', (name, content) => {
  expect(fileInTar(TAR, name)?.toString()).toBe(content);
});

test.each([
  ['has no such file', TAR, 'package/c'],
  ['is cut off', TAR.subarray(0, -1600), 'package/b'],
  ['is empty', Buffer.alloc(0), 'package/a'],
  ['is none', Buffer.alloc(2048, 'x'), 'package/a'],
])('where a tar archive %s, nothing is found', (_what, archive, name) => {
  expect(fileInTar(archive, name)).toBeUndefined();
});

test.each([['stored', 0], ['deflated', 8]])('a zip archive gives a file that is %s', (_how, method) => {
  expect(fileInZip(zip('kubectl/kubectl', 'program'.repeat(100), { method }), 'kubectl/kubectl', 1000)?.toString()).toBe('program'.repeat(100));
});

test('a comment after a zip archive does not hide it', () => {
  expect(fileInZip(Buffer.concat([zip('a', 'content'), Buffer.from('comment')]), 'a', 100)?.toString()).toBe('content');
});

test.each([
  ['has no such file', zip('a', 'content'), 'b'],
  ['is cut off', zip('a', 'content').subarray(0, -5), 'a'],
  ['is empty', Buffer.alloc(0), 'a'],
  ['is none', Buffer.alloc(1000, 'x'), 'a'],
  ['packs in a way that we do not know', zip('a', 'content', { method: 12 }), 'a'],
  ['has a longer file than is allowed', zip('a', 'x'.repeat(101)), 'a'],
  ['has a longer file than it says', zip('a', 'x'.repeat(90), { size: 10 }), 'a'],
])('where a zip archive %s, nothing is found', (_what, archive, name) => {
  expect(fileInZip(archive, name, 100)).toBeUndefined();
});

test('whatever byte of an archive is changed, a reader does not throw and gives no more than is allowed', () => {
  const archive = zip('a', 'some content, some content');
  fc.assert(fc.property(fc.nat(archive.length - 1), fc.nat(255), (at, byte) => {
    const damaged = Buffer.from(archive);
    damaged[at] = byte;
    expect(fileInZip(damaged, 'a', 100)?.length ?? 0).toBeLessThanOrEqual(100);
    const other = Buffer.from(TAR);
    other[at] = byte;
    expect(fileInTar(other, 'package/b')?.length ?? 0).toBeLessThanOrEqual(TAR.length);
  }));
});

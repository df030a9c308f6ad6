import { chmodSync, cpSync, readFileSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { script } from './fake-renderer';
import { writeTree } from './temporary-tree';
import type * as Checked from '../../../../src/checker/read/render/checked-kubectl';
import { checkedKubectl, noteChecksum } from '../../../../src/checker/read/render/checked-kubectl';
import { fileChecksum } from '../../../../src/checker/read/render/checksum';
import type * as Checksum from '../../../../src/checker/read/render/checksum';
import { kubectlInCache } from '../../../../src/checker/read/render/fetch/kubectl-release';

jest.mock('../../../../src/checker/read/render/checksum', () => {
  const actual = jest.requireActual<typeof Checksum>('../../../../src/checker/read/render/checksum');
  return { fileChecksum: jest.fn(actual.fileChecksum) };
});

/** A cache with a kubectl that was changed for the last time a while ago, as far as our clock goes. */
function cache(pinned = true): { cached: Checked.CachedKubectl; path: string } {
  const root = writeTree();
  const env = { PROJEN_GITOPS_CACHE: join(root, 'cache'), XDG_CONFIG_HOME: join(root, 'settings') };
  const path = script(kubectlInCache({ env, platform: 'linux/amd64', release: { version: 'v1.99.0', sha256: {} } }), 'echo kubectl');
  const sha256: Record<string, string> = pinned ? { 'linux/amd64': fileChecksum(path) } : {};
  return { cached: { env, platform: 'linux/amd64', release: { version: 'v1.99.0', sha256 } }, path };
}

/** How often a kubectl is read to look at it in a process that has not seen it before. */
function readsIn(cached: Checked.CachedKubectl): { kind: string; reads: number } {
  let found = { kind: '', reads: 0 };
  jest.isolateModules(() => {
    const reading = jest.requireMock<{ fileChecksum: jest.Mock }>('../../../../src/checker/read/render/checksum').fileChecksum;
    const { checkedKubectl: look } = jest.requireActual<typeof Checked>('../../../../src/checker/read/render/checked-kubectl');
    const before = reading.mock.calls.length;
    look(cached);
    found = { kind: look(cached).kind, reads: reading.mock.calls.length - before };
  });
  return found;
}

test('the kubectl that was fetched is believed', () => {
  const { cached, path } = cache();
  expect(checkedKubectl(cached)).toEqual({ kind: 'right', path });
});

test('where there is none, none is found', () => {
  const { cached, path } = cache();
  unlinkSync(path);
  expect(checkedKubectl(cached)).toEqual({ kind: 'absent' });
});

test('every process reads it again, once: what an earlier one found is not believed', () => {
  const { cached } = cache();
  expect([readsIn(cached), readsIn(cached)]).toEqual([{ kind: 'right', reads: 1 }, { kind: 'right', reads: 1 }]);
});

test('content of the same length, with the old date, is found out', () => {
  const { cached, path } = cache();
  utimesSync(path, 1, 1);
  expect(readsIn(cached)).toEqual({ kind: 'right', reads: 1 });
  writeFileSync(path, readFileSync(path, 'utf8').replace('kubectl', 'another'));
  utimesSync(path, 1, 1);
  expect(readsIn(cached)).toEqual({ kind: 'changed', reads: 1 });
});

test('a copy of the whole cache is read again', () => {
  const { cached, path } = cache();
  readsIn(cached);
  const copy = join(dirname(dirname(dirname(path))), 'copy');
  cpSync(cached.env.PROJEN_GITOPS_CACHE ?? '', copy, { recursive: true, preserveTimestamps: true });
  expect(readsIn({ ...cached, env: { ...cached.env, PROJEN_GITOPS_CACHE: copy } })).toEqual({ kind: 'right', reads: 1 });
});

test('a folder that is a link, or a note of somebody else, is not believed', () => {
  const { cached, path } = cache();
  readsIn(cached);
  expect(readsIn({ ...cached, env: { ...cached.env, PROJEN_GITOPS_CACHE_KEY: 'x'.repeat(32) } })).toEqual({ kind: 'right', reads: 1 });
  const link = join(writeTree(), 'cache');
  symlinkSync(dirname(dirname(path)), link);
  expect(readsIn({ ...cached, env: { ...cached.env, PROJEN_GITOPS_CACHE: link } })).toEqual({ kind: 'changed', reads: 0 });
});

test('for a platform without a pinned checksum, the one that it was fetched with counts', () => {
  const { cached, path } = cache(false);
  expect(checkedKubectl(cached)).toEqual({ kind: 'changed', path });
  noteChecksum(cached, fileChecksum(path));
  expect(checkedKubectl(cached)).toEqual({ kind: 'right', path });
});

test('the folder is made private', () => {
  const { cached, path } = cache();
  chmodSync(dirname(path), 0o777);
  expect(checkedKubectl(cached).kind).toBe('right');
  expect(statSync(dirname(path)).mode % 0o1000).toBe(0o700);
});

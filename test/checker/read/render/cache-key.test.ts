import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeTree } from './temporary-tree';
import { cacheKey, cacheKeyFile } from '../../../../src/checker/read/render/cache-key';

function home(): { env: NodeJS.ProcessEnv; file: string } {
  const env = { HOME: writeTree() };
  return { env, file: cacheKeyFile(env) };
}

test('the key is made once, random, for this user alone', () => {
  const { env, file } = home();
  const key = cacheKey(env);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(cacheKey(env)).toBe(key);
  expect(readFileSync(file, 'utf8')).toBe(key);
  expect([statSync(file).mode % 0o1000, statSync(dirname(file)).mode % 0o1000]).toEqual([0o600, 0o700]);
  expect(cacheKey(home().env)).not.toBe(key);
});

test('a key in the environment is used as it is, and none is made', () => {
  const { env, file } = home();
  const given = 'x'.repeat(32);
  expect(cacheKey({ ...env, PROJEN_GITOPS_CACHE_KEY: given })).toBe(given);
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
});

test.each([
  ['others could read it', (file: string) => chmodSync(file, 0o644)],
  ['it is cut', (file: string) => writeFileSync(file, 'abc')],
])('another key is made where %s', (_what, spoil) => {
  const { env, file } = home();
  const key = cacheKey(env);
  spoil(file);
  const other = cacheKey(env);
  expect(other).toMatch(/^[0-9a-f]{64}$/);
  expect(other).not.toBe(key);
  expect(statSync(file).mode % 0o1000).toBe(0o600);
});

test('a key that is a link is not followed', () => {
  const { env, file } = home();
  const elsewhere = join(env.HOME ?? '', 'elsewhere');
  writeFileSync(elsewhere, 'a'.repeat(64), { mode: 0o600 });
  mkdirSync(dirname(file), { recursive: true });
  symlinkSync(elsewhere, file);
  expect(cacheKey(env)).not.toBe('a'.repeat(64));
  expect(readFileSync(elsewhere, 'utf8')).toBe('a'.repeat(64));
});

test('where no key can be kept, there is none', () => {
  const file = join(writeTree({ file: '' }), 'file');
  expect(cacheKey({ HOME: file })).toBeUndefined();
});

test('it is kept with the user\'s settings, not in the cache', () => {
  expect(cacheKeyFile({ HOME: '/home/ada' }, 'linux')).toBe('/home/ada/.config/projen-gitops/cache-key');
  expect(cacheKeyFile({ HOME: '/home/ada', XDG_CONFIG_HOME: '/settings' }, 'linux')).toBe('/settings/projen-gitops/cache-key');
  expect(cacheKeyFile({ APPDATA: '/Users/ada/AppData/Roaming' }, 'win32')).toBe('/Users/ada/AppData/Roaming/projen-gitops/cache-key');
});

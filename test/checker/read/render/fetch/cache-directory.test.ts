import { join } from 'node:path';
import { cacheDirectory } from '../../../../../src/checker/read/render/fetch/cache-directory';

test('the cache lies in the home directory', () => {
  expect(cacheDirectory({ HOME: '/home/ada' }, 'linux')).toBe(join('/home/ada', '.cache', 'projen-gitops'));
});

test('XDG_CACHE_HOME moves it', () => {
  expect(cacheDirectory({ HOME: '/home/ada', XDG_CACHE_HOME: '/var/cache/ada' }, 'linux')).toBe(join('/var/cache/ada', 'projen-gitops'));
});

test('on Windows it lies in LOCALAPPDATA', () => {
  expect(cacheDirectory({ LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, 'win32')).toBe(join('C:\\Users\\ada\\AppData\\Local', 'projen-gitops'));
});

test('PROJEN_GITOPS_CACHE names it outright', () => {
  expect(cacheDirectory({ HOME: '/home/ada', XDG_CACHE_HOME: '/x', PROJEN_GITOPS_CACHE: '/cache' }, 'linux')).toBe('/cache');
});

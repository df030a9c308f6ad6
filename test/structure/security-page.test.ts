import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8');

/** The rows of the table of promises: what is promised, and what is said to hold it. */
const PROMISES = PAGE.slice(PAGE.indexOf('## Promises'), PAGE.indexOf('## What each command')).split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'))
  .map((line) => line.split('|').slice(1, 3).map((cell) => cell.trim()) as [string, string]);

test('the page makes promises', () => {
  expect(PROMISES.length).toBeGreaterThan(15);
});

test.each(PROMISES)('a test holds it: %s', (_promise, holders) => {
  const files = [...holders.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('who looks for how to report a flaw is led to the page', () => {
  expect(readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')).toContain('docs/security.md');
});

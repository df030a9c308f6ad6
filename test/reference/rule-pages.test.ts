import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from '../../scripts/rule-pages/all-pages';
import { allRules } from '../../src/checker/rules/all-rules';

const ROOT = join(__dirname, '../..');
const DIRECTORY = join(ROOT, 'docs/rules');
const IDS = allRules().map((rule) => rule.id);

test('the id of a rule is unique over all checks', () => {
  expect(IDS.filter((id, index) => IDS.indexOf(id) !== index)).toEqual([]);
});

test.each([...allPages()])('%s says what the rules say; npx ts-node scripts/build-rule-pages.ts writes it', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

test('every rule has a page, and no page is left of a rule that is gone', () => {
  const pages = readdirSync(DIRECTORY).filter((name) => name !== 'README.md').map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...IDS].sort());
});

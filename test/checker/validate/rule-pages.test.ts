import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../../src/checker/rules/all-rules';
import { rulePagesIndex } from '../../../src/checker/validate/rule-pages';

const DIRECTORY = join(__dirname, '../../../docs/rules');
const IDS = allRules().map((rule) => rule.id);

test('the id of a rule is unique over all checks', () => {
  expect(IDS.filter((id, index) => IDS.indexOf(id) !== index)).toEqual([]);
});

test.each(IDS)('%s has a page that says what, why, how to fix, an example and how to accept it', (id) => {
  const page = readFileSync(join(DIRECTORY, `${id}.md`), 'utf8');
  expect(page.split('\n').filter((line) => line.startsWith('#'))).toEqual([`# ${id}`, '## Why', '## How to fix', '## Example', '## How to accept it']);
});

test('no page is left of a rule that is gone', () => {
  const pages = readdirSync(DIRECTORY).filter((name) => name !== 'README.md').map((name) => name.replace(/\.md$/, ''));
  expect(pages.filter((page) => !IDS.includes(page))).toEqual([]);
});

test('the index lists every rule; scripts/update-rule-index.ts writes it', () => {
  expect(readFileSync(join(DIRECTORY, 'README.md'), 'utf8')).toBe(rulePagesIndex(allRules()));
});

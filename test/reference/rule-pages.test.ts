import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from '../../scripts/rule-pages/all-pages';
import { FORBIDDEN_RULES } from '../../src/checker/diff/forbidden/registry';
import { RISK_RULES } from '../../src/checker/diff/risks/registry';
import { allRules } from '../../src/checker/rules/all-rules';

const ROOT = join(__dirname, '../..');
const IDS = allRules().map((rule) => rule.id);

test('the id of a rule is unique over all checks', () => {
  expect(IDS.filter((id, index) => IDS.indexOf(id) !== index)).toEqual([]);
});

test.each([...allPages()])('%s says what the rules say; npx ts-node scripts/build-rule-pages.ts writes it', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

test.each([['docs/rules', IDS], ['docs/risks', RISK_RULES.map(({ id }) => id)], ['docs/refusals', FORBIDDEN_RULES.map(({ id }) => id)]])('every rule has a page in %s, and no page is left of one that is gone', (folder, ids) => {
  const pages = readdirSync(join(ROOT, folder)).filter((name) => name !== 'README.md').map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...ids].sort());
});

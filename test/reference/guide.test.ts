import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isConfiguration, ROOT, snippetsOf } from '../helpers/snippets';

test('what the guide shows is a whole configuration, or whole lines of the shop', () => {
  const shop = readFileSync(join(ROOT, 'examples', 'shop', '.projenrc.ts'), 'utf8');
  const fragments = snippetsOf('docs/guide.md').filter((snippet) => !isConfiguration(snippet)).map(({ text }) => text);
  expect(fragments.length).toBeGreaterThan(10);
  expect(fragments.filter((text) => !shop.includes(`\n${text}`))).toEqual([]);
});

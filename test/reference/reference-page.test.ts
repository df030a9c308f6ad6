import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, referencePage } from '../../scripts/reference-docs/page';
import { readPublic } from '../../scripts/reference-docs/read';
import { REST } from '../../scripts/reference-docs/sections';

const ROOT = join(__dirname, '../..');
const symbols = readPublic(ROOT);
const members = symbols.flatMap(({ name, kind, members: own }) => own.map((member) => ({ ...member, path: `${name}.${member.name}`, kind })));

test('docs/reference.md is what the doc comments say; npx ts-node scripts/build-reference-docs.ts renews it', () => {
  expect(readFileSync(join(ROOT, 'docs/reference.md'), 'utf8')).toBe(referencePage(symbols));
});

test('every public name and each of its members says what it is', () => {
  expect([...symbols.map(({ name, text }) => [name, text]), ...members.map(({ path, text }) => [path, text])].filter(([, text]) => text === '')).toEqual([]);
});

test('every option that may be left out says what holds then', () => {
  const silent = members.filter((member) => member.kind === 'options' && member.isOptional && !member.isMethod && member.default === undefined);
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('every public name has a part of the page: scripts/reference-docs/sections.ts names the folders', () => {
  expect(symbols.filter((symbol) => placeOf(symbol).section === REST).map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
});

test('an option is told with its type, its default and its page', () => {
  const page = referencePage(symbols);
  expect(page).toContain('\n### AppOptions\n');
  expect(page).toMatch(/\n\| `replicas` \|.*\| `Replicas` \| .*1 \|\n/);
  expect(page).toMatch(/\n\| `pod` \|.*\(https:\/\/kubernetes\.io\/docs\/reference\/.*\| `PodFields` \| none \|\n/);
});

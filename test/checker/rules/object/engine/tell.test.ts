import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUSTOM_RULES } from '../../../../../src/checker/rules/custom/rules';
import { OBJECT_RULES } from '../../../../../src/checker/rules/object/catalog/rules';

const SIGHTS = join(__dirname, '../../../../../src/checker/rules/object/scope/sights.ts');

/** The names of all sights, as their type states them. */
function names(): string[] {
  const [, body] = /export interface Sights \{\n([^]*?)\n\}/.exec(readFileSync(SIGHTS, 'utf8')) ?? [];
  return [...(body ?? '').matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name);
}

test('each sight is told by one rule', () => {
  const told = [...OBJECT_RULES, ...CUSTOM_RULES].flatMap(({ check: { tells = {} } }) => Object.keys(tells));
  expect(told.toSorted()).toEqual(names().toSorted());
});

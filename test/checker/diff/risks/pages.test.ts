import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RISK_LEVELS } from '../../../../src/checker/diff/changes/risk';
import { RISK_RULES } from '../../../../src/checker/diff/risks/registry';
import type { RiskRule } from '../../../../src/checker/diff/risks/rule';

const PAGES = join(__dirname, '../../../../docs/risks');

/** `high`, `high or low`, `high, medium or low`. */
function levelsOf({ level, weaker = [] }: RiskRule): string {
  return [level, ...weaker].join(', ').replace(/, (\w+)$/, ' or $1');
}

function read(name: string): string {
  return readFileSync(join(PAGES, name), 'utf8');
}

describe.each(RISK_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a page that says what, why and what to do', () => {
    expect(read(`${id}.md`).match(/^#+ .*/gm)).toEqual([`# ${id}`, '## Why', '## What to do']);
  });

  test('names its levels on its page', () => {
    expect(/^Level: ([a-z, ]+)\. /m.exec(read(`${id}.md`))?.[1]).toBe(levelsOf(rule));
  });

  test('says for each of several levels when it is given', () => {
    const cases = read(`${id}.md`).match(/(?<=^- \*)\w+(?=\*: )/gm) ?? [];
    expect(cases).toEqual(rule.weaker === undefined ? [] : [rule.level, ...rule.weaker]);
  });

  test('has levels from the strongest to the weakest', () => {
    const ranks = [rule.level, ...rule.weaker ?? []].map((level) => RISK_LEVELS.indexOf(level));
    expect(ranks).toEqual([...new Set(ranks)].sort());
  });
});

test('there is no page without a rule', () => {
  expect(readdirSync(PAGES).sort()).toEqual(['README.md', ...RISK_RULES.map((rule) => `${rule.id}.md`)].sort());
});

test('the index lists every rule, in the order of the registry', () => {
  expect(read('README.md').match(/^\| \[.*/gm)).toEqual(RISK_RULES.map((rule) => `| [${rule.id}](${rule.id}.md) | ${levelsOf(rule)} | ${rule.title}. |`));
});

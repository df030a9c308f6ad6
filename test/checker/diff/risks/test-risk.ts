import { RISK_RULES } from '../../../../src/checker/diff/risks/registry';
import { risksBetween } from '../stories';

/** A change, and everything that is said about it. */
export type Risky = readonly [story: string, before: string, after: string, expected: readonly string[]];
/** A change of which a rule says nothing. */
export type Harmless = readonly [story: string, before: string, after: string];

/** The examples of a rule: what it tells, and what is like that and it does not. */
export function testRisk(id: string, risky: readonly Risky[], harmless: readonly Harmless[]): void {
  const declared = RISK_RULES.flatMap(({ id: rule, severity, cases = {} }) => [severity, ...Object.keys(cases)].map((each) => `${each} ${rule}`));

  describe(id, () => {
    test.each(risky)('is told: %s', (_, before, after, expected) => {
      expect(risksBetween(before, after)).toEqual(expected);
    });

    test.each(risky)('has a level that its rule declares: %s', (_story, _before, _after, expected) => {
      expect(expected.map((line) => line.split(':')[0]).filter((found) => !declared.includes(found))).toEqual([]);
    });

    test.each(harmless)('is not told: %s', (_, before, after) => {
      expect(risksBetween(before, after).filter((line) => line.includes(` ${id}: `))).toEqual([]);
    });
  });
}

import { RISK_LEVELS } from '../../../../src/checker/diff/changes/risk';
import { diffStates } from '../../../../src/checker/diff/diff-states';
import { cluesBetween } from '../../../../src/checker/diff/elsewhere/clues-of';
import { fitsAny } from '../../../../src/checker/diff/elsewhere/fits';
import { SourceText } from '../../../../src/checker/diff/elsewhere/source-text';
import { ANYTHING } from '../../../../src/checker/diff/risks/clue';
import { RISK_RULES } from '../../../../src/checker/diff/risks/registry';
import type { ChangedManifests } from '../../../../src/checker/findings/define-rule';
import { withText } from '../../rules/judge-example';
import { wellSaid } from '../../well-said';
import { overlay } from '../stories';

const SEPARATOR = /^---\n/m;

/** What one risk says about a change, as examples write it: `level message`. */
function told(id: string, { before, after, unchanged = '' }: ChangedManifests): string[] {
  const [old, now] = [before, after].map((side) => withText([side, unchanged].map((text) => text.trim()).filter((text) => text !== '').join('\n---\n'))).map((text) => (text === '' ? [] : [overlay(text)]));
  return diffStates(old, now).overlays.flatMap(({ changes }) => changes)
    .flatMap(({ risks }) => wellSaid(risks).filter(({ rule }) => rule === id).map(({ level, message }) => `${level} ${message}`));
}

/** Objects that do not change, without which the risk would say something else, though no clue leads to them. */
function unseen(id: string, example: ChangedManifests): string[] {
  const documents = (example.unchanged ?? '').trimStart().split(SEPARATOR).filter((text) => text.trim() !== '');
  const clues = cluesBetween(overlay(withText(example.before.trimStart())), overlay(withText(example.after.trimStart())));
  const all = JSON.stringify(told(id, example));
  const deciding = documents.filter((document) => all !== JSON.stringify(told(id, { ...example, unchanged: documents.filter((other) => other !== document).join('---\n') })));
  return deciding.filter((document) => clues !== ANYTHING && !fitsAny(clues, [new SourceText([document])]));
}

describe.each(RISK_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { severity, cases, examples: { fails, passes, exempt } }) => {
  test('is told in its failing example', () => {
    expect(fails.finds).not.toEqual([]);
    expect(told(id, fails)).toEqual(fails.finds);
  });

  test('is not told in its passing and its exempt example', () => {
    expect(told(id, passes)).toEqual([]);
    if (!('none' in exempt)) expect(told(id, exempt)).toEqual([]);
  });

  test('has levels from the strongest to the weakest, and gives those alone', () => {
    const levels: readonly string[] = cases === undefined ? [severity] : Object.keys(cases);
    expect(levels[0]).toBe(severity);
    expect(levels).toEqual(RISK_LEVELS.filter((level) => levels.includes(level)));
    expect(fails.finds.filter((line) => !levels.includes(line.split(' ')[0]))).toEqual([]);
  });

  test('looks at the objects that decide about it', () => {
    expect([fails, passes, ...('none' in exempt ? [] : [exempt])].flatMap((example) => unseen(id, example))).toEqual([]);
  });
});

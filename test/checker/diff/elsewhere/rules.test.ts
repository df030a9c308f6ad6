import { RISK_RULES } from '../../../../src/checker/diff/risks/registry';

test('the rules that look at other objects are those whose ways clues follow: one more needs clues, and its objects in completeness.property.test.ts', () => {
  const looking = RISK_RULES.filter(({ check }) => /\bcontext\b/.test(String(check))).map(({ id }) => id);
  expect(looking.sort()).toEqual([
    'becomes-public', 'deleted-object', 'link-changes', 'node-port-taken', 'policy-closed', 'policy-opened', 'ports-renamed', 'reference-cut',
    'replicas-below-budget', 'scaled-to-zero', 'selector-orphans', 'service-account-changes',
  ]);
});

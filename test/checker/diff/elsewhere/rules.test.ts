import { RISK_RULES } from '../../../../src/checker/diff/risks/registry';

test('the rules that look at other objects are those whose ways clues follow: one more needs clues, and its objects in completeness.property.test.ts', () => {
  const looking = RISK_RULES.filter(({ check }) => /\bcontext\b/.test(String(check))).map(({ id }) => id);
  expect(looking.sort()).toEqual([
    'autoscaler-target', 'becomes-public', 'data-left-behind', 'deleted-object', 'link-changes', 'no-longer-served', 'node-port-taken', 'policy-closed',
    'policy-opened', 'ports-renamed', 'rbac-privileges', 'reference-cut', 'replicas-below-budget', 'replicas-unset', 'scaled-to-zero',
    'selector-orphans', 'service-account-changes', 'target-port-gone', 'version-withdrawn',
  ]);
});

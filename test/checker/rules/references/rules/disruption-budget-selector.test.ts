import { briefly, deployment } from '../support';

const RULE = 'disruption-budget-selector';

function budget(name: string, selector: string): string {
  return `\n---\n{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: ${name}}, spec: {minAvailable: 1, selector: {${selector}}}}\n`;
}

test('a budget that selects Pods is fine', () => {
  expect(briefly(RULE, budget('b', 'matchExpressions: [{key: app, operator: In, values: [web, api]}]') + deployment('web'))).toEqual([]);
});

test('a budget that selects no Pod is a warning', () => {
  expect(briefly(RULE, budget('b', 'matchLabels: {app: wep}') + deployment('web'))).toEqual([
    'warning spec.selector: No Pod in namespace default matches app=wep: the budget protects nothing.',
  ]);
});

test('two budgets over the same Pods are a warning', () => {
  expect(briefly(RULE, budget('b', 'matchLabels: {app: web}') + budget('c', '') + deployment('web'))).toEqual([
    'warning spec.selector: The Pods of Deployment web already have the budget b: with two, every eviction is refused.',
  ]);
});

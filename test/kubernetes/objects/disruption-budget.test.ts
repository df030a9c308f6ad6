import { podsLetGo } from '../../../src/kubernetes/objects/disruption-budget';

it.each([
  [{ minAvailable: 2 }, 3, 1], [{ minAvailable: '50%' }, 3, 1], [{ minAvailable: '100%' }, 3, 0], [{ maxUnavailable: 2 }, 3, 2], [{ maxUnavailable: '1%' }, 3, 1],
  [{ minAvailable: 5 }, 3, -2], [{}, 3, undefined], [{ minAvailable: 'half' }, 3, undefined],
])('a budget of %j over %p Pods lets %p go', (budget, replicas, free) => {
  expect(podsLetGo(budget, replicas)).toBe(free);
});

import { evictable } from '../../../src/kubernetes/scaling/budget';

test.each([
  [{ minAvailable: 1 }, 2, 1],
  [{ minAvailable: 3 }, 2, 0],
  [{ minAvailable: '50%' }, 3, 1],
  [{ minAvailable: '1%' }, 1, 0],
  [{ maxUnavailable: 1 }, 3, 1],
  [{ maxUnavailable: '30%' }, 3, 1],
  [{ maxUnavailable: '0%' }, 3, 0],
  [{ maxUnavailable: 'some' }, 3, undefined],
  [{}, 3, undefined],
])('%j lets of %d Pods go: %p', (spec, replicas, expected) => {
  expect(evictable({ spec }, replicas)).toBe(expected);
});

import { serviceAccountOf } from '../../../src/kubernetes/pods/service-account';

test.each([[{ serviceAccountName: 'a', serviceAccount: 'b' }, 'a'], [{ serviceAccount: 'b' }, 'b'], [{ serviceAccountName: '' }, 'default'], [{}, 'default']])('Pods with %j act as %s', (pod, expected) => {
  expect(serviceAccountOf(pod)).toBe(expected);
});

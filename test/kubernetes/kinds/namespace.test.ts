import { namespaceOf } from '../../../src/kubernetes/kinds/namespace';

test('an object lives where it says, else in the default namespace, and some live in none', () => {
  expect(namespaceOf({ kind: 'Service', metadata: { namespace: 'shop' } })).toBe('shop');
  expect([namespaceOf({ kind: 'Service' }), namespaceOf({ kind: 'Service', metadata: { namespace: '' } }, 'team')]).toEqual(['default', 'team']);
  expect(namespaceOf({ kind: 'ClusterRole', metadata: { namespace: 'shop' } }, 'team')).toBe('');
});

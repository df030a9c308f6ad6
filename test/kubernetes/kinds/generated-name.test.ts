import { withoutHash } from '../../../src/kubernetes/kinds/generated-name';

test.each([['app-config-5gt2h8d7k9', 'app-config'], ['a-2222222222', 'a'], ['app-config', undefined], ['app-5gt2h8d7k', undefined], ['app-5gt2h8d7ka', undefined], ['-2222222222', undefined]])(
  '%s is %p with a hash', (name, expected) => {
    expect(withoutHash(name)).toBe(expected);
  },
);

import { Declarations } from '../../../src/generator/declare/declarations';

it('a key of a Secret is a variable\'s value by reference: the value itself is nowhere', () => {
  const secret = new Declarations().addSecret('database', ['username', 'password']);
  expect([secret.name, secret.keys]).toEqual(['database', ['username', 'password']]);
  expect(secret.key('password')).toMatchObject({ is: 'env-source', source: { secretKeyRef: { name: 'database', key: 'password' } } });
});

import { meets, readWords, shortName } from '../../../src/checker/why/object-query';

const WEB = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'shop' } };
const POLICY = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'web' } };

function fields(object: object, ...words: readonly string[]): (string | undefined)[] {
  return readWords(words).filter((read) => meets(read.object, object as typeof WEB)).map(({ field }) => field);
}

test.each([
  [['web']], [['deployment/web']], [['deployments/web']], [['Deployment', 'web']], [['deploy', 'web']], [['deployment.apps/web']], [['deployment.v1.apps/web']],
  [['shop/web']], [['Deployment', 'shop/web']], [['deploy/shop/web']], [['apps/v1', 'Deployment', 'shop/web']],
])('%p names it', (words) => {
  expect(fields(WEB, ...words)).toEqual([undefined]);
  expect(fields(WEB, ...words, 'spec.replicas')).toEqual(['spec.replicas']);
});

test.each([[['statefulset/web']], [['other/web']], [['deployment.batch/web']], [['apps/v1beta1', 'Deployment', 'web']], [['Deployment', 'dev/web']], [['we']]])('%p names another one', (words) => {
  expect(fields(WEB, ...words)).toEqual([]);
});

test('plurals and short names of kinds', () => {
  expect([fields(POLICY, 'networkpolicies/web'), fields(POLICY, 'netpol/web')]).toEqual([[undefined], [undefined]]);
});

test('it is named by what it was called before, too', () => {
  expect(meets({ kind: 'deploy', name: 'base' }, WEB, [{ name: 'base', namespace: '' }])).toBe(true);
});

test('more words than an object and a field mean nothing', () => {
  expect(readWords(['Deployment', 'web', 'spec.replicas', 'more'])).toEqual([]);
});

test('the shortest name of an object', () => {
  expect(shortName(POLICY)).toBe('networkpolicy/web');
});

import { nearest } from '../../src/common/nearest';

test('a mistyped word finds the one it meant', () => {
  expect(nearest('cloud-bl', ['on-prem', 'cloud-lb'])).toBe('cloud-lb');
  expect(nearest('Resources', ['resources'])).toBe('resources');
});

test('a word that is near to none finds none', () => {
  expect(nearest('production', ['on-prem', 'cloud-lb'])).toBeUndefined();
});

test('of several near words the nearest is meant, of equally near ones the first', () => {
  expect(nearest('replica', ['replicate', 'replicas'])).toBe('replicas');
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});

test('how near is near can be told', () => {
  expect(nearest('service-1', ['service-9', 'serv'], 1)).toBe('service-9');
  expect(nearest('service-1', ['sevrice-1'], 1)).toBeUndefined();
});

import { nearest } from '../../src/render/nearest';

test('a mistyped word finds the one it meant', () => {
  expect(nearest('cloud-bl', ['on-prem', 'cloud-lb'])).toBe('cloud-lb');
  expect(nearest('Resources', ['resources'])).toBe('resources');
});

test('a word that is near to none finds none', () => {
  expect(nearest('production', ['on-prem', 'cloud-lb'])).toBeUndefined();
});

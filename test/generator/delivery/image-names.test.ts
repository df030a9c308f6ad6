import { imageNames, policyNames } from '../../../src/generator/delivery/image-names';

it('an image is called by the last part of its path, or by all of it where that is not enough', () => {
  expect([...imageNames(['r.example.com/shop/web', 'r.example.com/shop/Api_v2', 'r.example.com/shop/web'])]).toEqual([
    ['r.example.com/shop/web', 'web'], ['r.example.com/shop/Api_v2', 'api-v2'],
  ]);
  expect([...imageNames(['a/web', 'b:5000/web']).values()]).toEqual(['a-web', 'b-5000-web']);
});

it('a policy is called by its overlay and unit as well', () => {
  expect(policyNames('production', 'front', ['shop/web']).get('shop/web')).toBe('production-front-web');
  expect(policyNames('production', '', ['shop/web']).get('shop/web')).toBe('production-web');
});

import { deliveredName, settingNames } from '../../../../src/checker/read/gitops/delivered-name';

test.each([
  ['shop', ['shop']],
  ['clusters/prod/shop', ['clusters/prod/shop']],
  ['shop (old)', ['shop (old)']],
  [deliveredName('shop', 'Application argocd/blue in a (b)'), ['shop (Application argocd/blue in a (b))', 'shop']],
  [deliveredName('shop/web', 'beside Kustomization flux-system/blue'), ['shop/web (beside Kustomization flux-system/blue)', 'shop/web', 'shop']],
])('settings for %j are those of %j', (name, names) => {
  expect(settingNames(name)).toEqual(names);
});

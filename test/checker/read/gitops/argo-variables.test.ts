import { withBuildEnvironment } from '../../../../src/checker/read/gitops/argo-variables';

const APPLICATION = { metadata: { name: 'web' }, spec: { project: 'shop', destination: { namespace: 'team' } } };
const SOURCE = { path: 'overlays/web', repoURL: 'https://git.example.com/shop.git', targetRevision: 'main' };

test('images and labels take values of the build environment, annotations where they are to', () => {
  const kustomize = { images: ['web:$ARGOCD_APP_REVISION_SHORT'], commonLabels: { app: '${ARGOCD_APP_NAME}', n: 'a$$b' }, commonAnnotations: { from: '$ARGOCD_APP_SOURCE_PATH' } };
  const expected = { images: ['web:0000000'], commonLabels: { app: 'web', n: 'a$b' } };
  expect(withBuildEnvironment(kustomize, APPLICATION, SOURCE)).toEqual({ ...kustomize, ...expected });
  expect(withBuildEnvironment({ ...kustomize, commonAnnotationsEnvsubst: true }, APPLICATION, SOURCE)).toEqual({
    ...kustomize, ...expected, commonAnnotationsEnvsubst: true, commonAnnotations: { from: 'overlays/web' },
  });
});

test('what is not known is empty', () => {
  expect(withBuildEnvironment({ commonLabels: { a: '${HOME}x', b: '$NAME' } }, APPLICATION, SOURCE)).toEqual({ commonLabels: { a: 'x', b: '' } });
});

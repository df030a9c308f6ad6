import { withOverrides } from '../../../../src/checker/read/gitops/argo-overrides';
import type { FileReader } from '../../../../src/checker/read/kustomization/files';

function reader(texts: Readonly<Record<string, string>>): FileReader {
  return { read: (path) => new Map(Object.entries(texts)).get(path), isDirectory: () => false, isFile: () => false } as FileReader;
}

const GIVEN = { namePrefix: 'a-', images: ['web:1'] };

test('the file of every Application is merged, then that of one', () => {
  const files = reader({
    '/repo/web/.argocd-source.yaml': 'kustomize: {images: ["web:2"], nameSuffix: -z}\n',
    '/repo/web/.argocd-source-blue.yaml': 'kustomize: {images: ["web:3"], namePrefix: null}\n',
  });
  expect(withOverrides(GIVEN, 'blue', '/repo/web', files)).toEqual({ images: ['web:3'], nameSuffix: '-z' });
  expect(withOverrides(GIVEN, 'green', '/repo/web', files)).toEqual({ namePrefix: 'a-', images: ['web:2'], nameSuffix: '-z' });
});

test('without such files it is what the Application says', () => {
  expect(withOverrides(GIVEN, 'blue', '/repo/web', reader({}))).toEqual(GIVEN);
  expect(withOverrides(GIVEN, 'blue', '/repo/web', reader({ '/repo/web/.argocd-source.yaml': 'helm: {values: x}\n' }))).toEqual(GIVEN);
});

import { parseImage, pulledTag, repositoryName } from '../../../src/kubernetes/images/image';

test.each([
  ['nginx', { registry: 'docker.io', repository: 'library/nginx' }],
  ['team/app:1.2', { registry: 'docker.io', repository: 'team/app', tag: '1.2' }],
  ['registry:5000/team/app:1.2@sha256:ab', { registry: 'registry:5000', repository: 'team/app', tag: '1.2', digest: 'sha256:ab' }],
  ['registry:5000/app', { registry: 'registry:5000', repository: 'app' }],
  ['localhost/app', { registry: 'localhost', repository: 'app' }],
  ['Registry/app', { registry: 'Registry', repository: 'app' }],
  ['ghcr.io/team/app@sha256:ab', { registry: 'ghcr.io', repository: 'team/app', digest: 'sha256:ab' }],
])('%s is read as container runtimes read it', (image, parts) => {
  expect(parseImage(image)).toEqual({ tag: undefined, digest: undefined, ...parts });
});

test('one repository has one name, however its registry is written', () => {
  const written = ['x', 'library/x:1', 'docker.io/x', 'docker.io/library/x@sha256:ab', 'index.docker.io/x', 'registry-1.docker.io/library/x'];

  expect(new Set(written.map((image) => repositoryName(parseImage(image))))).toEqual(new Set(['x']));
  expect(repositoryName(parseImage('docker.io/team/x'))).toBe('team/x');
  expect(repositoryName(parseImage('quay.io/library/x'))).toBe('quay.io/library/x');
  expect(repositoryName(parseImage(''))).toBe('');
});

test('a node pulls latest where neither tag nor digest is written, and a tag beside a digest counts', () => {
  expect(['x', 'x:', 'x:1', 'x@sha256:ab', 'x:latest@sha256:ab'].map((image) => pulledTag(parseImage(image)))).toEqual(['latest', 'latest', '1', undefined, 'latest']);
});

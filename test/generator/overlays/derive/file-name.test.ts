import { FileNames } from '../../../../src/generator/overlays/derive/file-name';

const object = (kind: string, name: string, namespace?: string) => ({ apiVersion: 'v1', kind, metadata: { name, ...namespace === undefined ? {} : { namespace } } });

it('a file says in its folder which kind it is about, and for what', () => {
  const names = new FileNames();
  const stem = names.stemFor(object('HorizontalPodAutoscaler', 'web'), 'web');
  expect([names.take(stem, 'patch'), names.take(stem, 'json-patch')]).toEqual(['web/horizontal-pod-autoscaler.patch.yaml', 'web/horizontal-pod-autoscaler.json-patch.yaml']);
});

it('a file outside of a folder says its object\'s name as well, a file in one only where there is another of the kind', () => {
  const names = new FileNames();
  const paths = [undefined, 'web', 'web'].map((folder, index) => names.take(names.stemFor(object('Service', `web-${index}`), folder), 'manifest'));
  expect(paths).toEqual(['service-web-0.yaml', 'web/service.yaml', 'web/service-web-2.yaml']);
});

it('no two files have the same name, not even on a disk that knows no capitals', () => {
  const names = new FileNames();
  const paths = [object('Role', 'a:b'), object('Role', 'A-b'), object('Role', 'a-b', 'x'), object('Role', 'a-b', 'x')].map((role) => names.take(names.stemFor(role, undefined), 'delete'));
  expect(paths).toEqual(['role-a-b.delete.yaml', 'role-A-b-2.delete.yaml', 'role-a-b-x.delete.yaml', 'role-a-b-3.delete.yaml']);
});

it('abbreviations stay together', () => {
  expect(new FileNames().stemFor(object('APIService', 'v1.x'), 'a')).toBe('a/api-service');
});

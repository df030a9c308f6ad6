import { deployment, listed, service } from './listed';
import { listText } from '../../../src/checker/listing/text';

test('sizes, applications, addresses, images and deviations, each row once for all overlays that have it', () => {
  const call = '[{ name: URL, value: "http://web" }]';
  const accepts = deployment('api', { env: call }).replace('namespace: shop }', 'namespace: shop, annotations: { accept.projen-gitops/run-as-root: it binds port 80 } }');
  const dev = listed('dev', deployment('web', { requests: '{ cpu: 100m, memory: 64Mi }' }), service('web'), accepts);
  const prod = listed('prod', deployment('web', { replicas: 3, requests: '{ cpu: 500m, memory: 1Gi }' }), service('web', { spec: ', type: LoadBalancer' }), accepts);
  expect(listText([dev, prod], {})).toBe(`overlay  objects  Pods   CPU  memory  units  namespaces
dev            3     2  100m    64Mi      1  shop
prod           3     4   1.5     3Gi      1  shop

application  kind        Pods   CPU  memory  in
web          Deployment     1  100m    64Mi  dev
api          Deployment     1     -       -  all
web          Deployment     3  500m     1Gi  prod

address  kind          called from  leads to  in
web:80   LoadBalancer  everywhere   web       prod
web:80   Service       api          web       all

image            tag  pinned  in
example.com/web  1    no      all
example.com/api  1    no      all

accepted     by   because
run-as-root  api  it binds port 80
`);
});

test('a name that two namespaces have is told with its namespace', () => {
  const text = listText([listed('dev', deployment('web'), deployment('web', { namespace: 'other' }), deployment('api'))], {});
  expect(text.match(/^\S+ +Deployment.*$/gm)).toEqual(['shop/web     Deployment     1    -       -  dev', 'other/web    Deployment     1    -       -  dev', 'api          Deployment     1    -       -  dev']);
});

test('of many overlays those that lack a row are fewer words', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => listed(name, deployment('web'), ...name === 'e' ? [] : [deployment('api')]));
  expect(listText(all, {}).match(/^(?:web|api) .*$/gm)).toEqual(['web          Deployment     1    -       -  all', 'api          Deployment     1    -       -  all but e']);
});

test('of overlays in which a row is, a few are named', () => {
  const all = Array.from({ length: 9 }, (_, index) => listed(`o${index}`, deployment(index < 5 ? 'web' : 'api')));
  expect(listText(all, {}).match(/^web .*$/gm)).toEqual(['web          Deployment     1    -       -  o0, o1, o2 and 2 more']);
});

test('a long table shows its first rows, or all where that is wanted', () => {
  const many = [listed('dev', ...Array.from({ length: 20 }, (_, index) => deployment(`app-${index}`)))];
  const rows = (all: boolean): number | undefined => listText(many, { all }).match(/^app-\d+ /gm)?.length;
  expect([rows(false), rows(true)]).toEqual([12, 20]);
  expect(listText(many, {})).toContain('and 8 more; --all shows them\n');
});

test('no line is wider than the terminal', () => {
  const name = 'a-name-of-many-letters-that-a-team-once-chose';
  const text = listText([listed('an-overlay-of-a-long-name', deployment(name), service(name))], { columns: 80 });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('what is not there has no table', () => {
  expect(listText([listed('dev', 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n')], {})).toBe(`overlay  objects  Pods  CPU  memory  units  namespaces
dev            1     0    -       -      1  -
`);
});

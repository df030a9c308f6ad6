import { readResources } from '../../src/checker/read/resources/read';
import { takeInventory } from '../../src/cli/take-inventory';
import { PICTURE_STYLE } from '../../src/kubernetes/topology/svg/draw';
import { writeTree } from '../checker/read/render/temporary-tree';

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: x, env: [{name: API, value: "http://api.shop.svc:80"}]}]}
`;
const API = `apiVersion: v1
kind: Service
metadata: {name: api, namespace: shop}
spec: {selector: {app: api}, ports: [{port: 80}]}
`;

const parts = (overlay: string) => [WEB, API].map((text) => readResources(text, overlay).resources);

test('objects are taken down with their overlay, part by part', () => {
  const { seen, taken } = takeInventory({ cwd: writeTree(), topology: false });
  for (const resources of parts('a')) seen({ overlay: 'a' }, resources);
  expect(taken()).toEqual({
    objects: [{ overlay: 'a', resource: 'apps/v1 Deployment shop/web' }, { overlay: 'a', resource: 'v1 Service shop/api' }], topologies: [], styles: [],
  });
});

test('where it is asked for, what is applied together is drawn as one picture, each with ids of its own', () => {
  const { seen, taken } = takeInventory({ cwd: writeTree(), topology: true });
  for (const resources of parts('a')) seen({ overlay: 'a' }, resources);
  seen({ overlay: 'web.yaml', world: 'files' }, parts('web.yaml')[0]);
  seen({ overlay: 'api.yaml', world: 'files' }, parts('api.yaml')[1]);
  const { topologies, styles } = taken();
  expect(styles).toEqual([PICTURE_STYLE]);
  expect(topologies.map(({ name, picture }) => [name, /<title id="([^"]*)">([^<]*)</.exec(picture)?.slice(1), picture.includes('Deployment shop/web')])).toEqual([
    ['a', ['topology-1-title', 'Topology of a'], true], ['files', ['topology-2-title', 'Topology of files'], true],
  ]);
});

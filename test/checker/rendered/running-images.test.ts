import { runningImages } from '../../../src/checker/rendered/running-images';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

it('lists every container of every workload, with tag and digest', () => {
  const text = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    spec:
      initContainers: [{name: warmup, image: "registry.example.com/web:1.4.0"}]
      containers: [{name: web, image: "registry.example.com/web:1.4.0@${DIGEST}"}, {name: proxy, image: nginx}, {name: none}]
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: nightly, namespace: shop}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: main, image: "job@${DIGEST}"}]}}}}}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
`;
  const web = { overlay: 'production', resource: 'apps/v1 Deployment shop/web' };
  expect(runningImages('production', text)).toEqual({
    unreadable: 0,
    images: [
      { ...web, container: 'web', image: `registry.example.com/web:1.4.0@${DIGEST}`, repository: 'registry.example.com/web', tag: '1.4.0', digest: DIGEST, isPinned: true },
      { ...web, container: 'proxy', image: 'nginx', repository: 'nginx', tag: 'latest', isPinned: false },
      { ...web, container: 'warmup', image: 'registry.example.com/web:1.4.0', repository: 'registry.example.com/web', tag: '1.4.0', isPinned: false },
      { overlay: 'production', resource: 'batch/v1 CronJob shop/nightly', container: 'main', image: `job@${DIGEST}`, repository: 'job', digest: DIGEST, isPinned: true },
    ],
  });
});

it('says how many documents cannot be read', () => {
  expect(runningImages('production', 'a: [\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\n')).toEqual({ images: [], unreadable: 1 });
});

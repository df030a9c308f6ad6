import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { filesOf, image } from '../../helpers/repository';

function kustomization(files: Readonly<Record<string, string>>, folder: string): string {
  return files[`${folder}/kustomization.yaml`].replace(/^[^]*?\nkind: Kustomization\n/, '');
}

test('an address follows by replacements, and what has a namespace of its own is put back', () => {
  const files = filesOf((repository) => {
    const http = repository.addApp('api', { image, ports: { http: 80 } }).endpoint('http');
    repository.addApp('web', { image, env: { API: http.url() } });
    repository.addOverlay('here', { portable: true, namePrefix: 'eu-', manifests: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'pool', namespace: 'metallb-system' } }] });
  });
  expect(files['overlays/here/portable.yaml']).toBe(`# Kustomize reads this and renders none of it: the replacements beside it take names and the namespace from here, as they are after every change of them.
apiVersion: v1
kind: ConfigMap
metadata:
  name: portable
  namespace: default
  annotations:
    config.kubernetes.io/local-config: "true"
data:
  api: eu-api.default.svc.cluster.local:80
  metallb-system: metallb-system
  pool: pool
`);
  expect(kustomization(files, 'overlays/here')).toBe(`namePrefix: eu-
resources:
  - ../../base
  - configmap-pool.yaml
  - portable.yaml
patches:
  - path: web/deployment.patch.yaml
replacements:
  - source:
      version: v1
      kind: Service
      name: api
      fieldPath: metadata.name
    targets:
      - select:
          version: v1
          kind: ConfigMap
          name: portable
        fieldPaths:
          - data.api
        options:
          delimiter: "."
          index: 0
  - source:
      version: v1
      kind: ConfigMap
      name: portable
      fieldPath: metadata.namespace
    targets:
      - select:
          version: v1
          kind: ConfigMap
          name: portable
        fieldPaths:
          - data.api
        options:
          delimiter: "."
          index: 1
  - source:
      version: v1
      kind: ConfigMap
      name: portable
      fieldPath: data.api
    targets:
      - select:
          group: apps
          version: v1
          kind: Deployment
          name: web
        fieldPaths:
          - "spec.template.spec.containers.[name=web].env.[name=API].value"
        options:
          delimiter: /
          index: 2
  - source:
      version: v1
      kind: ConfigMap
      name: portable
      fieldPath: data.metallb-system
    targets:
      - select:
          version: v1
          kind: ConfigMap
          name: pool
        fieldPaths:
          - metadata.namespace
  - source:
      version: v1
      kind: ConfigMap
      name: portable
      fieldPath: data.pool
    targets:
      - select:
          version: v1
          kind: ConfigMap
          name: pool
        fieldPaths:
          - metadata.name
`);
});

test('what a platform puts into its own namespace is put back as well', () => {
  const files = filesOf((repository) => {
    const http = repository.addApp('api', { image, ports: { http: 80 } }).endpoint('http');
    repository.addOverlay('here', { portable: true, expose: [http.publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.1-10.0.0.9'] }))] });
  });
  expect(kustomization(files, 'overlays/here')).toContain(`
      fieldPath: data.metallb-system
    targets:
      - select:
          group: metallb.io
          version: v1beta1
          kind: IPAddressPool
          name: public
        fieldPaths:
          - metadata.namespace
`);
});

test('an address in another unit follows by an object that stands for its Service', () => {
  const files = filesOf((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 }, group: 'back' });
    repository.addApp('web', { image, env: { API: api.endpoint('http').host({ name: 'short' }) }, group: 'front' });
    repository.addOverlay('here', { portable: true });
  });
  expect(files['overlays/here/front/portable.yaml']).toContain(`
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: api
  namespace: default
  annotations:
    config.kubernetes.io/local-config: "true"
`);
  expect(kustomization(files, 'overlays/here/front')).toBe(`resources:
  - ../../../base/front
  - portable.yaml
replacements:
  - source:
      version: v1
      kind: ConfigMap
      name: api
      fieldPath: metadata.name
    targets:
      - select:
          group: apps
          version: v1
          kind: Deployment
          name: web
        fieldPaths:
          - "spec.template.spec.containers.[name=web].env.[name=API].value"
`);
  expect(Object.keys(files)).not.toContain('overlays/here/back/portable.yaml');
});

test('an overlay without anything to follow is as any other', () => {
  const files = filesOf((repository) => {
    repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { portable: true });
  });
  expect(kustomization(files, 'overlays/here')).toBe('resources:\n  - ../../base\n');
});

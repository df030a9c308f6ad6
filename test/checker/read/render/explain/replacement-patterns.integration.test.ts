import { DEPLOYMENT } from '../temporary-tree';
import { explained } from './explained';

test('a source that is no resource', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- source: {kind: Service, name: x}
  targets:
  - select: {kind: Deployment}
    fieldPaths: [spec.x]
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:3: a replacement takes its value from Service x, which no resource of the kustomization is
  Correct the source, or add the resource.
`);
});

test('a source that is several resources', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- source: {version: v1}
  targets:
  - select: {kind: Service}
    fieldPaths: [spec.nope.x]
`,
    'a.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: c
        image: x
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
data:
  k: v
`,
  })).toBe(`kustomization.yaml:2: a replacement takes its value from v1, and several resources are that
  Name kind, name and namespace in the source.
`);
});

test('a source without the field', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- source: {kind: Deployment, name: web, fieldPath: spec.nope}
  targets:
  - select: {kind: Deployment}
    fieldPaths: [metadata.name]
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:3: a replacement takes its value from spec.nope of Deployment web, which has no such field
  Correct the fieldPath of the source, or give the resource that field.
`);
});

test('a target without the field', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- source: {kind: Deployment, name: web}
  targets:
  - select: {kind: Deployment}
    fieldPaths: [spec.nope.x]
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:6: a replacement writes to spec.nope.x, which a selected resource does not have
  Correct the path or narrow the selection; with 'options: {create: true}' the field is created.
`);
});

test('a part that the source does not have', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- source: {kind: Deployment, name: web, options: {delimiter: '-', index: 3}}
  targets:
  - select: {kind: Deployment}
    fieldPaths: [metadata.name]
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:3: a replacement takes part 3 of 'web', which has fewer parts (they count from 0)
  Correct index or delimiter in the options of the source.
`);
});

import { parse } from 'yaml';
import { unifiedHunk } from '../../../../src/checker/diff/report/hunk';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

function replicaSet(spec: string, container = ''): JsonObject {
  return parse(`{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: web}, spec: {${spec} template: {spec: {containers: [{name: main, ${container}}]}}}}`) as JsonObject;
}

test('values that mean the same are no lines of a hunk: quantities, defaults, lists without order', () => {
  const before = replicaSet('replicas: 1,', 'resources: {limits: {cpu: "1", memory: 1Gi}}, env: [{name: A, value: a}, {name: B, value: b}], imagePullPolicy: IfNotPresent, image: "x:1"');
  const after = replicaSet('', 'resources: {limits: {cpu: 1000m, memory: 1024Mi}}, env: [{name: B, value: b}, {name: A, value: z}], image: "x:1"');
  expect(unifiedHunk(before, after)).toBe(`@@ -11,7 +11,7 @@
             - name: B
               value: b
             - name: A
-              value: a
+              value: z
           image: x:1
           resources:
             limits:`);
});

test('what goes from a list stands where it stood, what comes where it comes', () => {
  const before = replicaSet('', 'env: [{name: GONE, value: g}, {name: A, value: a}, {name: OLD, value: o}, {name: B, value: b}]');
  const after = replicaSet('', 'env: [{name: B, value: b}, {name: NEW, value: n}, {name: A, value: a}]');
  expect(unifiedHunk(before, after)).toBe(`@@ -8,11 +8,9 @@
       containers:
         - name: main
           env:
-            - name: GONE
-              value: g
             - name: B
               value: b
+            - name: NEW
+              value: n
             - name: A
               value: a
-            - name: OLD
-              value: o`);
});

test('a side without the object starts before its first line', () => {
  const object = parse('{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}') as JsonObject;
  expect(unifiedHunk(undefined, object)).toBe('@@ -0,0 +1,4 @@\n+apiVersion: v1\n+kind: ConfigMap\n+metadata:\n+  name: c');
  expect(unifiedHunk(object, undefined)).toBe('@@ -1,4 +0,0 @@\n-apiVersion: v1\n-kind: ConfigMap\n-metadata:\n-  name: c');
});

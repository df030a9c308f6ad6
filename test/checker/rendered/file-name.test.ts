import fc from 'fast-check';
import { fileNames } from '../../../src/checker/rendered/file-name';

function id(kind: string, namespace: string, name: string, group = ''): Parameters<typeof fileNames>[0][number] {
  return { group, version: 'v1', kind, namespace, name };
}

test('a file is named for kind, namespace and name', () => {
  expect(fileNames([id('Service', 'shop', 'web'), id('Namespace', '', 'shop')])).toEqual(['service-shop-web.yaml', 'namespace-shop.yaml']);
});

test('what no file system takes is replaced, and a digest keeps the name unique', () => {
  expect(fileNames([id('ClusterRole', '', 'system:web'), id('ClusterRole', '', 'system/web')])).toEqual(['clusterrole-system-web-9968e152.yaml', 'clusterrole-system-web-665e1f6d.yaml']);
});

test('two objects that would share a name both get a digest, in any order', () => {
  const objects = [id('Service', 'a', 'b'), id('Service', '', 'a-b'), id('Service', 'a', 'b', 'serving.knative.dev')];
  const names = fileNames(objects);
  expect(new Set(names).size).toBe(3);
  expect(fileNames([...objects].reverse()).reverse()).toEqual(names);
});

test('names are distinct, also where case does not count, and safe', () => {
  const text = fc.string({ maxLength: 300 });
  const objects = fc.uniqueArray(fc.record({ group: fc.constantFrom('', 'apps'), version: fc.constant('v1'), kind: fc.constantFrom('Service', 'Role'), namespace: text, name: text }), { selector: (object) => JSON.stringify(object) });
  fc.assert(fc.property(objects, (ids) => {
    const names = fileNames(ids);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
    expect(names.every((name) => /^[a-z0-9][a-z0-9.-]{0,250}\.yaml$/.test(name))).toBe(true);
  }));
});

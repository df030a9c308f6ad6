import { orderKeys } from '../../../src/generator/plan/key-order';

it('a manifest starts with what it is, its metadata with its name; all else keeps its order', () => {
  const ordered = orderKeys({ data: { b: '1', a: '2' }, spec: { z: 1, a: 2 }, metadata: { labels: { z: '1', a: '2' }, finalizers: [], namespace: 'a', name: 'b' }, kind: 'Secret', type: 'Opaque', immutable: true, apiVersion: 'v1' });
  expect(JSON.stringify(ordered)).toBe('{"apiVersion":"v1","kind":"Secret","metadata":{"name":"b","namespace":"a","labels":{"z":"1","a":"2"},"finalizers":[]},"type":"Opaque","immutable":true,"spec":{"z":1,"a":2},"data":{"b":"1","a":"2"}}');
});

it.each([[{ spec: {}, kind: 'A' }, '{"kind":"A","spec":{}}'], [{ metadata: null, kind: 'A' }, '{"kind":"A","metadata":null}'], [{}, '{}']])('an object without metadata is ordered as well: %j', (manifest, ordered) => {
  expect(JSON.stringify(orderKeys(manifest))).toBe(ordered);
});

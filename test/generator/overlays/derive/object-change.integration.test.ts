import type { Example } from './example';
import { objectOf } from './example';
import { LIST_EXAMPLES } from './list-examples';
import { MAP_EXAMPLES, METADATA_EXAMPLES } from './map-examples';
import { OTHER_LIST_EXAMPLES } from './other-list-examples';
import { explain, pairOf, unequalPairs } from './render-pairs';
import { availableRenderers } from './renderers';
import { writeYaml } from '../../../../src/common/yaml/write';
import { deriveObjectChange } from '../../../../src/generator/overlays/derive/object-change';
import type { KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';

const EXAMPLES: readonly Example[] = [...MAP_EXAMPLES, ...LIST_EXAMPLES, ...OTHER_LIST_EXAMPLES, ...METADATA_EXAMPLES];

/** A merge without the lines that name its object. */
function textBelowIdentity({ metadata: { name: _, namespace: __, ...metadata }, ...object }: KubernetesObject): string {
  const { apiVersion: ___, kind: ____, ...fields } = object;
  return writeYaml({ ...Object.keys(metadata).length === 0 ? {} : { metadata }, ...fields });
}

it.each(EXAMPLES)('$rule', ({ kind, base, wanted, merge, operations = '' }) => {
  const change = deriveObjectChange(objectOf(kind, base, 'web'), objectOf(kind, wanted, 'web'));
  expect(change.merge === undefined ? '' : textBelowIdentity(change.merge)).toBe(merge);
  expect(change.jsonPatch === undefined ? '' : writeYaml(change.jsonPatch.operations)).toBe(operations);
});

it.each(availableRenderers())('every example renders as wanted: %s', async (renderer) => {
  const pairs = EXAMPLES.map(({ kind, base, wanted }, index) => pairOf(objectOf(kind, base, `o${index}`), objectOf(kind, wanted, `o${index}`)));
  expect((await unequalPairs(renderer, pairs)).map(explain)).toEqual([]);
});

it('a merge names the object, a JSON patch aims at it and at no other: names are regular expressions there', () => {
  const base = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web.v2', namespace: 'shop' }, spec: { replicas: 1, paused: 'no' } };
  expect(deriveObjectChange(base, { ...base, spec: { replicas: 2, paused: true } })).toEqual({
    merge: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web.v2', namespace: 'shop' }, spec: { replicas: 2 } },
    jsonPatch: {
      target: { group: 'apps', version: 'v1', kind: 'Deployment', name: 'web\\.v2', namespace: 'shop' },
      operations: [{ op: 'replace', path: '/spec/paused', value: true }],
    },
  });
});

it('an object of no namespace is not aimed at by one, even if it names one', () => {
  const base = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', namespace: 'shop' }, spec: { finalizers: ['a', 'b'] } };
  expect(deriveObjectChange(base, { ...base, spec: { finalizers: null } }).jsonPatch?.target).toEqual({ version: 'v1', kind: 'Namespace', name: 'shop' });
});

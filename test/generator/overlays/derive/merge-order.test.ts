import { inMergeOrder } from '../../../../src/generator/overlays/derive/merge-order';
import { deriveObjectChange } from '../../../../src/generator/overlays/derive/object-change';
import type { Json, KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';
import { at } from '../../../../src/kubernetes/objects/json';

function deployment(pod: Record<string, Json>): KubernetesObject {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { template: { spec: pod } } };
}

/** What comes of a list of the Pod, and of one of its containers, where base has `before`. */
function ordered(list: string, before: Json, after: Json): Json {
  const inList = inMergeOrder(deployment({ [list]: before }), deployment({ [list]: after }));
  return at(inList, 'spec', 'template', 'spec', list) as Json;
}

function orderedIn(list: string, before: Json, after: Json): Json {
  const containers = (items: Json): Json => [{ name: 'web', [list]: items }];
  return at(ordered('containers', containers(before), containers(after)), '0', list) as Json;
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name, emptyDir: {} }));

it('volumes that come or change are first, in their order, and the others as base has them', () => {
  const changed = { name: 'c', emptyDir: { medium: 'Memory' } };
  expect(ordered('volumes', [a, b, c], [a, changed, b, d])).toEqual([changed, d, a, b]);
  expect(ordered('volumes', [a, b, c], [c, a])).toEqual([a, c]);
});

it('so do mounts and devices, and ports that are known by their number alone', () => {
  const mounts = ['/a', '/b'].map((mountPath) => ({ name: 'x', mountPath }));
  expect(orderedIn('volumeMounts', mounts, [...mounts, { name: 'y', mountPath: '/y' }])).toEqual([{ name: 'y', mountPath: '/y' }, ...mounts]);
  const devices = ['/dev/a', '/dev/b'].map((devicePath) => ({ name: 'x', devicePath }));
  expect(orderedIn('volumeDevices', devices, [devices[0], { name: 'y', devicePath: '/dev/b' }])).toEqual([{ name: 'y', devicePath: '/dev/b' }, devices[0]]);
  expect(orderedIn('ports', [{ containerPort: 1 }, { containerPort: 2 }], [{ containerPort: 1 }, { containerPort: 2, name: 'b' }])).toEqual([{ containerPort: 2, name: 'b' }, { containerPort: 1 }]);
});

it('of ports with a protocol only new ones are first: a merge leaves those that change in their place', () => {
  const port = (containerPort: number, name: string): Json => ({ containerPort, protocol: 'TCP', name });
  expect(orderedIn('ports', [port(1, 'a'), port(2, 'b')], [port(1, 'a'), port(2, 'c'), port(3, 'd')])).toEqual([port(3, 'd'), port(1, 'a'), port(2, 'c')]);
});

/** Variables, one after the other: `A=1 B=$(A)`. */
function variables(text: string): readonly Json[] {
  return text.split(' ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) }));
}

it.each([
  ['those that come or change are first', 'A=1 B=2 C=3', 'A=1 B=2 C=4 D=5', 'C=4 D=5 A=1 B=2'],
  ['those that they name are in front of them, and what these name', 'A=1 B=2 C=$(B) D=4', 'A=1 B=2 C=$(B) D=$(C)', 'B=2 C=$(B) D=$(C) A=1'],
  ['two dollars name nothing', 'A=1 B=2', 'A=1 B=$$(A)', 'B=$$(A) A=1'],
  ['nor does what is no variable of the list', 'A=1 B=2', 'A=1 B=$(X)', 'B=$(X) A=1'],
  ['one that is named behind stays behind', 'A=$(B) B=1', 'A=$(B) B=2', 'A=$(B) B=2'],
  ['also one that names itself from in front', 'A=1 B=$(C) C=3', 'A=2 B=$(C) C=4', 'A=2 B=$(C) C=4'],
])('of variables %s', (_, before, after, expected) => {
  expect(orderedIn('env', variables(before), variables(after))).toEqual(variables(expected));
});

it('the order of arguments stays as it is wanted', () => {
  const after = ['a', 'c'];
  expect(orderedIn('args', ['a', 'b'], after)).toBe(after);
});

it('nor does the order of containers change, nor lists in which an item is there twice, nor what is new', () => {
  const containers = [{ name: 'a', image: 'a' }, { name: 'b', image: 'b' }];
  const more = [...containers, { name: 'c', image: 'c' }];
  expect(ordered('containers', containers, more)).toBe(more);
  expect(ordered('volumes', [a, b], [a, a, c])).toEqual([a, a, c]);
  const wanted = deployment({ volumes: [b, a] });
  expect(inMergeOrder({ ...wanted, spec: {} }, wanted)).toBe(wanted);
  expect(inMergeOrder({ ...wanted, kind: 'Widget' }, { ...wanted, kind: 'Widget' })).toEqual({ ...wanted, kind: 'Widget' });
});

it('a patch to it names what changes, and nothing else', () => {
  const base = deployment({ volumes: [a, b, c] });
  const wanted = inMergeOrder(base, deployment({ volumes: [a, b, c, d] }));
  expect(deriveObjectChange(base, wanted)).toEqual({ merge: deployment({ volumes: [d] }) });
});

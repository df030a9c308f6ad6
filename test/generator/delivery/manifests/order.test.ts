import { unitsBefore, waves } from '../../../../src/generator/delivery/manifests/order';
import type { DeliveredObject, DeliveredUnit } from '../../../../src/generator/delivery/manifests/units';

const object = (kind: string, name: string, { group = '', namespace = '', manifest = {} } = {}): DeliveredObject => ({ kind, name, group, namespace, manifest });
const unit = (name: string, ...objects: DeliveredObject[]): DeliveredUnit => ({ name, overlay: 'here', path: name, objects });

const definition = object('CustomResourceDefinition', 'widgets.example.com', { group: 'apiextensions.k8s.io', manifest: { spec: { group: 'example.com', names: { kind: 'Widget' } } } });
const widget = object('Widget', 'w', { group: 'example.com', namespace: 'shop' });

function named(units: readonly DeliveredUnit[]): Record<string, string[]> {
  return Object.fromEntries([...unitsBefore(units)].map(([{ name }, before]) => [name, before.map((other) => other.name)]));
}

test('what makes a namespace comes before what is in it', () => {
  expect(named([unit('web', object('Service', 'web', { namespace: 'shop' })), unit('shared', object('Namespace', 'shop'))])).toEqual({ web: ['shared'], shared: [] });
});

test('what makes a kind comes before its objects', () => {
  expect(named([unit('web', widget), unit('kinds', definition)])).toEqual({ web: ['kinds'], kinds: [] });
});

test('a namespace of another name, and a kind of another group, hold nobody back', () => {
  const other = object('Widget', 'w', { group: 'example.org', namespace: 'shop' });
  expect(named([unit('web', other), unit('shared', object('Namespace', 'store'), definition)])).toEqual({ web: [], shared: [] });
});

test('a unit does not wait for itself', () => {
  expect(named([unit('web', object('Namespace', 'shop'), object('Service', 'web', { namespace: 'shop' }))])).toEqual({ web: [] });
});

test('of units that need each other neither waits', () => {
  const left = unit('left', object('Namespace', 'a'), object('Service', 's', { namespace: 'b' }));
  const right = unit('right', object('Namespace', 'b'), object('Service', 's', { namespace: 'a' }));
  const outside = unit('outside', object('Service', 's', { namespace: 'a' }));
  expect(named([left, right, outside])).toEqual({ left: [], right: [], outside: ['left'] });
});

test('a wave is one after the last of what comes before', () => {
  const units = [unit('kinds', definition), unit('shared', object('Namespace', 'shop'), object('Widget', 'x', { group: 'example.com' })), unit('web', widget)];
  expect([...waves(unitsBefore(units)).values()]).toEqual([0, 1, 2]);
});

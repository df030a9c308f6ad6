import type { Flows } from '../../../src/generator/links/flows';
import { NO_FLOWS } from '../../../src/generator/links/flows';
import type { Instance, Port, Scope } from '../../../src/generator/model/scope';
import { Reading } from '../../../src/generator/objects/reading';

const [web, api] = ['web', 'api'].map((name) => ({ name }) as Instance);
const http = { name: 'http' } as Port;

type Fields = Partial<Record<keyof Scope, unknown>>;

function scope(fields: Fields): Scope {
  return { namespace: 'default', clusterDomain: 'cluster.local', namespaces: new Map([['default', 'default'], ['other', 'other']]), ...fields } as unknown as Scope;
}

/** Whether a scope with other fields, or other flows, answers as the first one did what is asked. */
function isSame(ask: (reading: Reading) => unknown, fields: Fields, [before, after]: readonly [Flows, Flows] = [NO_FLOWS, NO_FLOWS]): boolean {
  const reading = new Reading({ scope: scope({}), flows: before });
  ask(reading);
  return reading.isSameIn({ scope: scope(fields), flows: after });
}

it('what is not asked for may differ', () => {
  expect(isSame(() => undefined, { namespace: 'a', namespaces: new Map() })).toBe(true);
  expect(isSame((reading) => reading.scope.clusterDomain, { namespace: 'a' })).toBe(true);
});

it('a field that is asked for may not', () => {
  expect(isSame((reading) => reading.scope.namespace, { namespace: 'a' })).toBe(false);
  expect(isSame((reading) => reading.scope.namespace, {})).toBe(true);
  expect(isSame((reading) => ({ ...reading.scope }), { namespace: 'a' })).toBe(false);
});

it('of a map only the entries that are asked for count', () => {
  const namespaces = new Map([['default', 'moved'], ['other', 'other']]);
  expect(isSame((reading) => reading.scope.namespaces.get('other'), { namespaces })).toBe(true);
  expect(isSame((reading) => reading.scope.namespaces.get('default'), { namespaces })).toBe(false);
  expect(isSame((reading) => reading.scope.namespaces.has('default'), { namespaces: new Map() })).toBe(false);
  expect(isSame((reading) => reading.scope.namespaces.get('absent'), { namespaces: new Map([['absent', 'a']]) })).toBe(false);
});

it.each<[string, (map: Scope['namespaces']) => unknown]>([
  ['its size', (map) => map.size],
  ['its keys', (map) => [...map.keys()]],
  ['its values', (map) => [...map.values()]],
  ['its entries', (map) => [...map.entries()]],
  ['what is in it', (map) => [...map]],
  ['each of them', (map) => map.forEach(() => undefined)],
])('where %s is asked for, all of it counts', (_, ask) => {
  expect(isSame((reading) => ask(reading.scope.namespaces), { namespaces: new Map([['default', 'default'], ['other', 'other']]) })).toBe(false);
});

it('the map answers as the scope\'s own', () => {
  const { namespaces } = new Reading({ scope: scope({}), flows: NO_FLOWS }).scope;
  expect([namespaces.size, namespaces.has('a'), namespaces.get('other'), [...namespaces]]).toEqual([2, false, 'other', [['default', 'default'], ['other', 'other']]]);
});

it('who may reach whom counts where it is asked for', () => {
  const called: Flows = { sourcesOf: () => [web], targetsOf: () => [{ instance: web, port: http }] };
  const byOther: Flows = { sourcesOf: () => [api], targetsOf: () => [{ instance: api, port: http }] };
  const ask = (reading: Reading): unknown => [reading.flows.sourcesOf(http), reading.flows.targetsOf(web)];
  expect(isSame(ask, {}, [called, { ...called }])).toBe(true);
  expect(isSame(ask, {}, [called, byOther])).toBe(false);
  expect(isSame(({ flows }) => flows.sourcesOf(http), {}, [called, NO_FLOWS])).toBe(false);
  expect(isSame(({ flows }) => flows.targetsOf(web), {}, [called, NO_FLOWS])).toBe(false);
  const onOther: Flows = { ...called, targetsOf: () => [{ instance: web, port: { ...http } }] };
  expect(isSame(({ flows }) => flows.targetsOf(web), {}, [called, onOther])).toBe(false);
  expect(isSame(() => undefined, {}, [called, byOther])).toBe(true);
});

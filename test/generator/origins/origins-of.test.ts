import { readFileSync } from 'node:fs';
import { originKey } from '../../../src/contract/origins';
import { Declarations } from '../../../src/generator/declare/declarations';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { originsOf } from '../../../src/generator/origins/origins-of';
import { resolve } from '../../../src/generator/resolve/resolve';

const LEDGER = 'a ledger\n';

/** The line of this file on which a call begins that has a word in it. */
function lineOf(word: string): number {
  return readFileSync(__filename, 'utf8').split('\n').findIndex((line) => line.includes(word)) + 1;
}

test('every object has the line that declares it, every overlay its own and those of what it changes', () => {
  const config = new Declarations({ namespace: 'shop' });
  const web = config.addApp('web', { image: 'example.com/web:1', ports: { http: 80 } }); // line of web
  const settings = config.addConfig('settings', { data: { LEVEL: 'info' } }); // line of settings
  config.addApp('api', { image: 'example.com/api:1', envFrom: [settings] }); // line of api
  const small = config.addProfile('small', { overrides: [web.override({ replicas: 1 })] }); // line of small
  config.addOverlay('dev', {
    extends: small,
    overrides: [settings.override({ data: { LEVEL: 'debug' } })], // line of override
    expose: [web.endpoint('http').publicly(NodePort.any())], // line of exposure
  });
  const { model, problems } = resolve(config);
  expect(problems).toEqual([]);
  const { places, base, overlays, ledger, version } = originsOf(model, __dirname, LEDGER);
  const shown = (number: number): string => `${places[number][0]}:${places[number][1]}`;
  const at = (what: string): string => `origins-of.test.ts:${lineOf(`// line of ${what}`)}`;
  expect(Object.entries(base).map(([key, number]) => [key, shown(number)])).toEqual([
    ['apps/Deployment/shop/web', at('web')],
    ['/Service/shop/web', at('web')],
    ['apps/Deployment/shop/api', at('api')],
    ['/ConfigMap/shop/settings', at('settings')],
  ]);
  const { declared, objects, changes } = overlays.dev;
  expect([shown(declared), objects]).toEqual([`origins-of.test.ts:${lineOf('config.addOverlay(\'dev\'')}`, {}]);
  expect(Object.entries(changes).map(([number, all]) => [shown(Number(number)), all.map(shown)])).toEqual([
    [at('web'), [at('small'), at('exposure')]],
    [at('settings'), [at('override')]],
  ]);
  expect([version, ledger]).toEqual([1, expect.stringMatching(/^[0-9a-f]{64}$/)]);
});

test('what only an overlay has is declared there', () => {
  const config = new Declarations({ namespace: 'shop' });
  const db = config.addStatefulSet('db', { image: 'example.com/db:1', inBase: false }); // line of db
  config.addApp('web', { image: 'example.com/web:1' });
  config.addOverlay('dev', { with: [db] });
  const { model } = resolve(config);
  const { places, base, overlays } = originsOf(model, __dirname, LEDGER);
  const key = originKey({ group: 'apps', kind: 'StatefulSet', namespace: 'shop', name: 'db' });
  expect(base).not.toHaveProperty([key]);
  expect(places[overlays.dev.objects[key]]).toEqual(['origins-of.test.ts', lineOf('// line of db')]);
});

import { App } from '../../../src/generator/declare/app';
import { Declarations } from '../../../src/generator/declare/declarations';
import { interpolate, addressesIn, LiveText } from '../../../src/generator/texts/text';
import { image, problemsOf, untyped } from '../../helpers/repository';

const endpoint = new App<'http'>('app', 'api', { image, ports: { http: 80 } }).endpoint('http');
const address = { endpoint, form: { kind: 'host', name: 'full' } };

describe('interpolate', () => {
  it('keeps text and addresses apart, in their order, and leaves out what is empty', () => {
    expect(interpolate`a${endpoint.host()}b${1}${''}${endpoint.host()}`.parts).toEqual(['a', address, 'b', '1', address]);
    expect(interpolate`${''}`.parts).toEqual([]);
  });

  it('takes texts that are interpolated themselves', () => {
    expect(interpolate`http://${interpolate`${endpoint.host()}:${80}`}/`.parts).toEqual(['http://', address, ':', '80', '/']);
  });

  it('leaves Kubernetes\' own $(VARIABLE) as it is', () => {
    expect(interpolate`http://$(USER):$(PASSWORD)@host`.parts).toEqual(['http://$(USER):$(PASSWORD)@host']);
  });
});

describe('an address in a plain text would not follow what it names', () => {
  const lost = expect.objectContaining({ name: 'ConfigError', problems: [expect.objectContaining({ code: 'text-lost' })] }) as Error;

  it.each<[string, () => unknown]>([
    ['a template literal', () => `http://${endpoint.host() as unknown as string}/`],
    ['a sum of texts', () => `${'http://'}` + (endpoint.host() as unknown as string)], // eslint-disable-line prefer-template
    ['String()', () => String(endpoint.host())],
    ['a joined list', () => [endpoint.host()].join(',')],
    ['a template literal of an interpolated text', () => `${interpolate`a` as unknown as string}`],
  ])('%s throws, and says what to write instead', (_, make) => {
    expect(make).toThrow(lost);
    expect(make).toThrow('write interpolate`…${endpoint.url()}…` instead of `…${endpoint.url()}…`'); // eslint-disable-line no-template-curly-in-string
  });

  it('a text without an address is a text: it may be joined', () => {
    expect(`${'http://'}a`).toBe('http://a');
    expect(problemsOf((repository) => void repository.addApp('web', { image, env: { A: interpolate`a` } }))).toEqual([]);
  });
});

it('the addresses in a text are found, and a plain text has none', () => {
  expect(addressesIn(interpolate`a${endpoint.host()}b`)).toEqual([address]);
  expect(addressesIn('a')).toEqual([]);
  expect(addressesIn(undefined)).toEqual([]);
  expect(addressesIn(new LiveText(['a']))).toEqual([]);
});

it.each([
  ['the key of a Secret', new Declarations().addSecret('login', ['password']).key('password'), 'what only Kubernetes knows stands in a text'],
  ['a config as a whole', new Declarations().addConfig('settings', { data: { A: '1' } }).options, '{"data":{"A":"1"}} stands in a text'],
])('%s stands in no text', (_, value, message) => {
  expect(() => interpolate`a ${untyped(value)}`).toThrow(message);
});

it('a key of a config is a text, and one alone is told from a text around it', () => {
  const key = new Declarations().addConfig('settings', { data: { A: '1' } }).key('A');
  expect([key.is, interpolate`${key}`.is]).toEqual(['config-key', 'text']);
});

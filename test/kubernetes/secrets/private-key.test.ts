import { generateKeyPairSync } from 'node:crypto';
import { privateKeyIn, privateKeyInBase64 } from '../../../src/kubernetes/secrets/private-key';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const encrypted = { cipher: 'aes-256-cbc', passphrase: 'x' } as const;

it.each([
  ['PKCS #8', privateKey.export({ type: 'pkcs8', format: 'der' })],
  ['PKCS #8, encrypted', privateKey.export({ type: 'pkcs8', format: 'der', ...encrypted })],
  ['SEC 1', privateKey.export({ type: 'sec1', format: 'der' })],
  ['PKCS #1', rsa.export({ type: 'pkcs1', format: 'der' })],
])('a private key in DER is one: %s', (_, bytes) => {
  expect(privateKeyIn(bytes)).toBe('a private key (DER)');
});

/** An entry of a Java keystore: its tag, alias, date, and the rest by its kind. */
function entry(tag: number, rest: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, tag, 0, 1, 0x61]), Buffer.alloc(8), rest]);
}

/** A certificate of two bytes; version 1 does not say its type. */
function trusted(version: number): Buffer {
  const type = version > 1 ? [0, 5, ...Buffer.from('X.509')] : [];
  return entry(2, Buffer.from([...type, 0, 0, 0, 2, 0x30, 0]));
}

function keystore(version: number, entries: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, version, 0, 0, 0, entries.length]), ...entries]);
}

const KEY = entry(1, Buffer.from([0, 0, 0, 1, 0xff]));

it.each([1, 2])('a Java keystore is one where an entry is a key, not where all are certificates (version %i)', (version) => {
  expect(privateKeyIn(keystore(version, [KEY]))).toBe('a private key (Java keystore)');
  expect(privateKeyIn(keystore(version, [trusted(version), trusted(version), KEY]))).toBe('a private key (Java keystore)');
  expect(privateKeyIn(keystore(version, [trusted(version), trusted(version)]))).toBeUndefined();
  expect(privateKeyIn(keystore(version, [trusted(version), KEY]).subarray(0, 30))).toBeUndefined();
});

const BAG = [0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01];

it.each([[1, 'a private key (PKCS #12)'], [2, 'a private key (PKCS #12)'], [3, undefined]])('a PKCS #12 store is one where it has a bag for a key: bag of type %i', (type, found) => {
  expect(privateKeyIn(Buffer.from([0x30, 0x82, 0xff, ...BAG, type]))).toBe(found);
});

it.each([
  ['a public key', publicKey.export({ type: 'spki', format: 'der' })],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff])],
  ['a file that names a bag in the midst of it', Buffer.from([0x00, ...BAG, 1])],
  ['nothing', Buffer.alloc(0)],
])('%s is none', (_, bytes) => {
  expect(privateKeyIn(bytes)).toBeUndefined();
});

it('a text is one where it is base64 of one', () => {
  const lines = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64').replace(/.{70}/g, '$&\n');
  expect(privateKeyInBase64(lines)).toBe('a private key (DER)');
  expect(privateKeyInBase64(`${lines}!`)).toBeUndefined();
  expect(privateKeyInBase64(keystore(2, [trusted(2), trusted(2), trusted(2), KEY]).toString('base64'))).toBe('a private key (Java keystore)');
});

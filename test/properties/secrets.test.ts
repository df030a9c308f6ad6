import fc from 'fast-check';
import { stringify } from 'yaml';
import { diffOutputs, validateOutputs } from './outputs';
import type { JsonObject, JsonValue } from '../../src/kubernetes/objects/json';
import { runs } from '../helpers/runs';

const MARK = 'MaRk_7hQ';

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** A marker with something around it, as text, as base64, in a structure, or as a key. */
const value: fc.Arbitrary<JsonValue> = fc.tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 90 })).chain(([before, after]) => {
  const text = `${before}${MARK}${after}`;
  return fc.constantFrom<JsonValue>(text, base64(text), `${text}\nline two of ${MARK}`, [text], { inner: text }, { inner: [{ deep: text }] }, { [`${MARK} {}`]: 1 }, [[text]]);
});

const key = fc.constantFrom('password', 'tls.key', '.dockerconfigjson', 'username', 'a b', 'data', 'name', '__proto__x', 'true');
const field = fc.constantFrom('data', 'stringData', 'Data', 'stringdata', 'string_data', 'binaryData', 'spec', 'value', 'password', 'status');
const type = fc.constantFrom(undefined, 'Opaque', 'kubernetes.io/tls', 'kubernetes.io/dockerconfigjson', 'kubernetes.io/basic-auth', 'kubernetes.io/ssh-auth');

const values = fc.oneof(fc.tuple(key, value).map(([name, found]): JsonValue => ({ [name]: found })), value);

function defined(entries: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(entries).filter(([, found]) => found !== undefined));
}

const metadata = fc.oneof(
  { weight: 4, arbitrary: fc.constant<JsonObject>({ name: 's' }) },
  fc.tuple(fc.constantFrom('data', 'stringData', 'password'), value).map(([name, found]): JsonObject => ({ name: 's', [name]: found })),
  // A text under an ordinary name is a label: only what cannot be one, or is called a password, is taken for misplaced.
  fc.tuple(fc.constantFrom('labels', 'annotations'), value).map(([name, found]): JsonObject => ({ name: 's', [name]: { password: `${JSON.stringify(found)}.` } })),
  fc.tuple(fc.constantFrom('labels', 'annotations'), value).map(([name, found]): JsonObject => ({ name: 's', [name]: { data: { inner: found } } })),
  value.map((found): JsonObject => ({ name: 's', annotations: { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ kind: 'Secret', data: { p: found } }) } })),
);

const secret = fc.tuple(fc.constantFrom('Secret', 'secret', 'Secrets'), metadata, type, field, values, field, values)
  .map(([kind, meta, ofType, one, first, other, second]): JsonObject => defined({ apiVersion: 'v1', kind, metadata: meta, type: ofType, [other]: second, [one]: first }));

/** What a Secret may be inside of. */
const WRAPPERS: readonly ((found: JsonObject) => JsonObject)[] = [
  (found) => found,
  (found) => ({ apiVersion: 'v1', kind: 'List', items: [found] }),
  (found) => ({ apiVersion: 'v1', kind: 'SecretList', items: [{ ...found, kind: 'Secret' }] }),
  (found) => ({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'a' }, spec: { source: { helm: { valuesObject: { extra: [{ ...found, metadata: { name: 's' } }] } } } } }),
  (found) => ({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'a' }, spec: { values: { nested: { ...found, data: found.data ?? {} } } } }),
  (found) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { 'secret.yaml': stringify({ ...found, data: found.data ?? {} }) } }),
  (found) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', annotations: { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ ...found, stringData: {} }) } }, spec: { containers: [{ name: 'c' }] } }),
  ({ metadata: _, kind: _kind, apiVersion: _version, ...found }) => ({ apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name: 'x' }, spec: { template: found, encryptedData: {} } }),
  ({ metadata: _, kind: _kind, apiVersion: _version, ...found }) => ({ apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'x' }, spec: { target: { template: found } } }),
];

const manifest = fc.tuple(secret, fc.constantFrom(...WRAPPERS)).map(([found, wrap]) => stringify(wrap(found), { lineWidth: 0 }));

/** A piece cut out or put in, so that the document may be broken. */
const broken = fc.tuple(fc.tuple(secret, fc.constantFrom(...WRAPPERS.slice(0, 3))).map(([found, wrap]) => stringify(wrap(found))), fc.nat(), fc.nat(12), fc.constantFrom('', '{', '"', '\n', '*', '!', '&', '@', '`', '\t', ': ', '\\q', '%'))
  .map(([text, start, length, piece]) => {
    const before = /\W*$/.exec(text.slice(0, start % (text.length + 1)));
    const from = before?.index ?? 0;
    const cut = text.slice(from, from + length);
    // No name is cut: what makes the document a Secret stays.
    return /\w/.test(cut) ? text.slice(0, from) + piece + text.slice(from) : text.slice(0, from) + piece + text.slice(from + length);
  }).filter((text) => /^(?:- {3}|  )?kind: \w*Secret/im.test(text.replace(/^ {2}- /gm, '- ')));

const FORMS = [MARK, base64(MARK).slice(0, 8), base64(`x${MARK}`).slice(2, 10), base64(`xx${MARK}`).slice(3, 10)];

/** The lines that show a marker, by format. */
function leaks(outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs).flatMap(([format, text]) => text.split('\n').filter((line) => FORMS.some((form) => line.includes(form))).map((line) => `${format}: ${line}`));
}

test('no value of a Secret, in any shape and any place, is in a report of validate', async () => {
  await fc.assert(fc.asyncProperty(manifest, async (text) => expect(leaks(await validateOutputs(text))).toEqual([])), { numRuns: runs(400) });
}, 120_000);

test('no value of a Secret whose manifest is broken is in a report', async () => {
  await fc.assert(fc.asyncProperty(broken, async (text) => {
    expect(leaks({ ...await validateOutputs(text), ...diffOutputs('', text) })).toEqual([]);
  }), { numRuns: runs(400) });
}, 120_000);

test('no value of a Secret that is added, removed, modified or renamed is in a report of diff', () => {
  fc.assert(fc.property(manifest, manifest, (one, other) => {
    expect(leaks(diffOutputs('', one))).toEqual([]);
    expect(leaks(diffOutputs(one, ''))).toEqual([]);
    expect(leaks(diffOutputs(one, other))).toEqual([]);
    expect(leaks(diffOutputs(one, one.replace('name: s', 'name: other')))).toEqual([]);
  }), { numRuns: runs(250) });
}, 120_000);

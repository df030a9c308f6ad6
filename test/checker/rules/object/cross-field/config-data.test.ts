import { judge } from '../judge';

/** Base64 of so many KiB of bytes that are no text. */
function base64(kib: number): string {
  return Buffer.alloc(kib * 1024, 0xff).toString('base64');
}

test.each([
  ['a Secret', `{apiVersion: v1, kind: Secret, metadata: {name: a}, data: {a: ${base64(1000)}}}`, []],
  ['a Secret that is too large', `{apiVersion: v1, kind: Secret, metadata: {name: a}, data: {a: ${base64(1025)}}}`, ['too-long data']],
  ['a Secret of which a text takes the place of bytes', `{apiVersion: v1, kind: Secret, metadata: {name: a}, data: {a: ${base64(1025)}}, stringData: {a: b}}`, []],
  ['a ConfigMap', `{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, binaryData: {a: ${base64(1000)}}}`, []],
  ['a ConfigMap that is too large with its texts', `{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, binaryData: {a: ${base64(1000)}}, data: {b: ${'x'.repeat(25 * 1024)}}}`, ['too-long data']],
])('base64 counts by the bytes that it stands for: %s', (_, manifest, found) => {
  expect(judge(manifest).filter((line) => line.startsWith('too-long'))).toEqual(found);
});

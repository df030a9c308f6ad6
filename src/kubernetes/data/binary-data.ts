import { isUtf8 } from 'node:buffer';

/** Characters of a line of base64 that kustomize writes. */
const LINE = 70;

/** True for what kustomize puts into `binaryData` of a ConfigMap: all that is no UTF-8. @see https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/generators/utils.go */
export function isBinary(bytes: Buffer): boolean {
  return !isUtf8(bytes);
}

/** A value of `binaryData` as kustomize writes it: base64, in lines where it is long. Hashes are taken of it as it is written. */
export function binaryValue(bytes: Buffer): string {
  const text = bytes.toString('base64');
  return text.length < LINE ? text : text.replace(/.{1,70}/g, '$&\n');
}

/** The bytes of a value of `binaryData`, or of `data` of a Secret. */
export function bytesOf(value: string): Buffer {
  return Buffer.from(value, 'base64');
}

import type { JsonObject } from '../objects/json';
import { isObject } from '../objects/json';

/** How SOPS writes a value that it has encrypted. */
const ENCRYPTED = /^ENC\[AES256_GCM,data:/;

/**
 * True for an object that SOPS has encrypted: what decrypts it drops the block `sops`.
 *
 * @see https://fluxcd.io/flux/guides/mozilla-sops/
 */
export function isSopsEncrypted({ sops }: JsonObject): boolean {
  return isObject(sops) && (sops.mac !== undefined || sops.version !== undefined || sops.lastmodified !== undefined);
}

/** The object as it is applied: without what SOPS notes about its encryption. */
export function withoutSops(object: JsonObject): JsonObject {
  const { sops: _, ...rest } = object;
  return rest;
}

/** True for a value that SOPS has encrypted. */
export function isSopsValue(text: string): boolean {
  return ENCRYPTED.test(text);
}

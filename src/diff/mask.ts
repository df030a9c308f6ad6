import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '../resources/json';
import { asObject, asString } from '../resources/json';
import { idOf } from '../resources/resource';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

function describe(bytes: Buffer): string {
  return `(secret, ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 8)})`;
}

function maskMap(map: JsonObject, encoding: 'base64' | 'utf8'): [string, JsonValue][] {
  return Object.entries(map)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, describe(Buffer.from(asString(value) ?? JSON.stringify(value), encoding))]);
}

function withoutLastApplied(object: JsonObject): JsonObject {
  const metadata = asObject(object.metadata);
  const annotations = asObject(metadata.annotations);
  if (annotations[LAST_APPLIED] === undefined) return object;
  const rest = Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== LAST_APPLIED));
  return { ...object, metadata: { ...metadata, annotations: rest } };
}

/**
 * Replaces the values of a Secret by their size and the start of their digest, and joins `stringData` into `data` as the
 * API server does; so nothing behind this point can print one. Any other object passes through.
 */
export function maskSecret(object: JsonObject): JsonObject {
  const { group, kind } = idOf(object);
  if (group !== '' || kind !== 'Secret') return object;
  const { stringData, data, ...rest } = withoutLastApplied(object);
  const entries = [...maskMap(asObject(data), 'base64'), ...maskMap(asObject(stringData), 'utf8')];
  return entries.length === 0 ? rest : { ...rest, data: Object.fromEntries(entries) };
}

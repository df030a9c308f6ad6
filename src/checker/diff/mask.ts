import type { JsonObject, JsonValue } from '../../kubernetes/objects/json';
import { asObject, asString } from '../../kubernetes/objects/json';
import { idOf } from '../../kubernetes/objects/resource';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

type Values = ReadonlyMap<string, Buffer>;

/** True for a Secret, whose values no report may show. */
export function isSecret(object: JsonObject | undefined): boolean {
  if (object === undefined) return false;
  const { group, kind } = idOf(object);
  return group === '' && kind === 'Secret';
}

function readMap(map: JsonObject, encoding: 'base64' | 'utf8'): [string, Buffer][] {
  return Object.entries(map)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, Buffer.from(asString(value) ?? JSON.stringify(value), encoding)]);
}

function valuesOf(object: JsonObject | undefined): Values {
  return new Map([...readMap(asObject(object?.data), 'base64'), ...readMap(asObject(object?.stringData), 'utf8')]);
}

function withoutLastApplied(object: JsonObject): JsonObject {
  const metadata = asObject(object.metadata);
  const annotations = asObject(metadata.annotations);
  if (annotations[LAST_APPLIED] === undefined) return object;
  const rest = Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== LAST_APPLIED));
  return { ...object, metadata: { ...metadata, annotations: rest } };
}

function describe(value: Buffer, other: Buffer | undefined): string {
  const changed = other !== undefined && !other.equals(value) ? ', changed' : '';
  return `(secret value, ${value.length} byte${value.length === 1 ? '' : 's'}${changed})`;
}

function mask(object: JsonObject, others: Values): JsonObject {
  const { stringData: _text, data: _data, ...rest } = withoutLastApplied(object);
  const data = Object.fromEntries([...valuesOf(object)].map(([key, value]): [string, JsonValue] => [key, describe(value, others.get(key))]));
  return Object.keys(data).length === 0 ? rest : { ...rest, data };
}

/**
 * Replaces the values of both states of a Secret by their size, and says of a new value that it changed; joins `stringData`
 * into `data` as the API server does. So nothing behind this point can print a value, nor a digest that lets a guess be confirmed.
 * Any other object passes through.
 */
export function maskSecrets(before: JsonObject | undefined, after: JsonObject | undefined): readonly (JsonObject | undefined)[] {
  return [
    before !== undefined && isSecret(before) ? mask(before, new Map()) : before,
    after !== undefined && isSecret(after) ? mask(after, isSecret(before) ? valuesOf(before) : new Map()) : after,
  ];
}

import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject, asString, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { FindSecrets, SecretValue } from '../../../kubernetes/secrets/secret-places';
import { LAST_APPLIED, replaceSecrets } from '../../../kubernetes/secrets/secret-places';
import { shownKey } from '../../../kubernetes/secrets/secret-shape';
import { bytesOf, describeSecret, secretsIn } from '../../read/resources/secret-list';

/** True for a Secret, whose values no report may show. */
export function isSecret(object: JsonObject | undefined): boolean {
  if (object === undefined) return false;
  const { group, kind } = idOf(object);
  return group === '' && kind === 'Secret';
}

function withoutLastApplied(object: JsonObject): JsonObject {
  const metadata = asObject(object.metadata);
  const annotations = asObject(metadata.annotations);
  if (annotations[LAST_APPLIED] === undefined) return object;
  const rest = Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== LAST_APPLIED));
  return { ...object, metadata: { ...metadata, annotations: rest } };
}

function toBase64(value: JsonValue): string {
  return Buffer.from(asString(value) ?? JSON.stringify(value)).toString('base64');
}

/** A Secret as the API server keeps it: `stringData` is part of `data`. */
function stored(object: JsonObject): JsonObject {
  const { stringData, data, ...rest } = withoutLastApplied(object);
  if ([data, stringData].some((map) => map !== undefined && map !== null && !isObject(map))) return withoutLastApplied(object);
  const added = Object.entries(asObject(stringData)).filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]): [string, JsonValue] => [key, toBase64(value as JsonValue)]);
  const all = { ...asObject(data), ...Object.fromEntries(added) };
  return Object.keys(all).length === 0 ? rest : { ...rest, data: all };
}

/** What stood in place of a secret when an object was masked before. */
const MASKED = /^\(secret [^()]*\)$/;

function isMasked({ value }: SecretValue): boolean {
  return typeof value === 'string' && MASKED.test(value);
}

/** The secrets of an object by their places; a key that is not shown is a part of what stands there. */
type Known = ReadonlyMap<string, string>;

function contentOf(secret: SecretValue): string {
  const key = String(secret.path.at(-1));
  return `${shownKey(key) === key ? '' : key}\0${bytesOf(secret).toString('base64')}`;
}

function valuesOf(object: JsonObject | undefined, find: FindSecrets | undefined): Known {
  const secrets = object === undefined ? [] : secretsIn(object, find)?.values ?? [];
  return new Map(secrets.filter((secret) => !isMasked(secret)).map((secret) => [secret.place, contentOf(secret)]));
}

function mask(object: JsonObject, others: Known, find: FindSecrets | undefined): JsonObject {
  return replaceSecrets(object, {
    ...find === undefined ? {} : { find },
    value: (secret) => {
      if (isMasked(secret)) return secret.value;
      const other = others.get(secret.place);
      const isNew = other !== undefined && other !== contentOf(secret);
      return describeSecret(secret.value, bytesOf(secret).length, isNew ? ', changed' : '');
    },
  });
}

/** Both states of an object. */
export type States = readonly [before: JsonObject | undefined, after: JsonObject | undefined];

/** Replaces what is secret in both states by its size, and says of a new value that it changed. */
export function maskBoth([before, after]: States, find?: FindSecrets): States {
  const known = valuesOf(before, find);
  return [before && mask(before, new Map(), find), after && mask(after, known, find)];
}

/**
 * Replaces the values of both states of a Secret by their size, and says of a new value that it changed; joins `stringData`
 * into `data` as the API server does. So nothing behind this point can print a value, nor a digest that lets a guess be confirmed.
 * Of any other object, what it holds of Secrets is replaced.
 */
export function maskSecrets(before: JsonObject | undefined, after: JsonObject | undefined): States {
  const [old, now] = [before, after].map((object) => (object !== undefined && isSecret(object) ? stored(object) : object));
  return maskBoth([old, now]);
}

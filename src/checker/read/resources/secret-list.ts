import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import type { FindSecrets, SecretValue } from '../../../kubernetes/secrets/secret-places';
import { replaceSecrets } from '../../../kubernetes/secrets/secret-places';

/** The bytes of a secret: of what base64 stands for, else of what is written. */
export function bytesOf({ value, encoding }: Pick<SecretValue, 'value' | 'encoding'>): Buffer {
  if (typeof value !== 'string') return Buffer.from(JSON.stringify(value));
  const decoded = encoding === 'base64' && /^[A-Za-z0-9+/\s]*=*\s*$/.test(value);
  return Buffer.from(value, decoded ? 'base64' : 'utf8');
}

/** What a report shows in place of a secret: its kind and size. */
export function describeSecret(value: JsonValue, bytes: number, note = ''): string {
  if (Array.isArray(value)) return `(secret list of ${value.length}${note})`;
  if (isObject(value)) return `(secret mapping of ${Object.keys(value).length}${note})`;
  return `(secret ${typeof value === 'string' ? 'value' : typeof value}, ${bytes} byte${bytes === 1 ? '' : 's'}${note})`;
}

function* scalarsIn(value: JsonValue | undefined): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) yield* scalarsIn(item);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* scalarsIn(item);
    }
  } else if (value !== null && value !== undefined) {
    yield String(value);
  }
}

/** Every text that a secret shows itself by: as written, decoded, and line by line. */
export function textsOf(secret: Pick<SecretValue, 'value' | 'encoding'>): string[] {
  const written = [...scalarsIn(secret.value)];
  const decoded = secret.encoding === 'base64' ? [bytesOf(secret).toString('utf8')] : [];
  return [...new Set([...written, ...decoded].flatMap((text) => [text, ...text.includes('\n') ? text.split(/\r?\n/) : []]).map((text) => text.trim()))]
    .filter((text) => text !== '');
}

/** The secrets of one object. */
export interface SecretList {
  readonly values: readonly SecretValue[];
  /** Keys that are not shown, with their places. */
  readonly keys: readonly Pick<SecretValue, 'path' | 'value'>[];
  /** The object as it may be shown. */
  readonly shown: JsonObject;
}

/** Finds the secrets of an object; undefined where it has none. */
export function secretsIn(object: JsonObject, find?: FindSecrets): SecretList | undefined {
  const values: SecretValue[] = [];
  const keys: { path: SecretValue['path']; value: JsonValue }[] = [];
  const shown = replaceSecrets(object, {
    ...find === undefined ? {} : { find },
    key: (value, path) => void keys.push({ path, value }),
    value: (secret) => {
      values.push(secret);
      return describeSecret(secret.value, bytesOf(secret).length);
    },
  });
  return values.length + keys.length === 0 ? undefined : { values, keys, shown };
}

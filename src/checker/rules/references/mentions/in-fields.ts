import type { Mention } from './mention';
import { kindIn, readName } from './mention';
import type { Path } from '../../../../common/path';
import { asRead } from '../../../../kubernetes/documents/as-read';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asString, isObject } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';

/** Fields whose name says that the object is read, as Flux, Argo and many operators spell them. */
const REFERENCES: ReadonlySet<string> = new Set([
  'configMapKeyRef', 'configMapRef', 'envFrom', 'imagePullSecrets', 'secretKeyRef', 'secretRef', 'substituteFrom', 'valuesFrom',
]);

/** `writeConnectionSecretToRef`: the controller makes the object. */
const OUTPUT = /^(?:create|destination|output|publish|store|target|write)/i;

const NAME_FIELD = /(?:config[_-]?maps?|secrets?)(?:[_-]?(?:ref|name))?$/i;

interface Place {
  readonly referrer: Resource;
  readonly home: string;
  readonly path: Path;
}

function mention({ referrer, home, path }: Place, kind: Mention['kind'], name: string, namespace: string | undefined): Mention[] {
  const target = readName(name, namespace ?? home);
  return target === undefined ? [] : [{ referrer, path, kind, ...target, isReference: path.some((part) => REFERENCES.has(String(part))) }];
}

/** The namespace that stands beside a name: `namespace`, or `fooNamespace` for `fooName`. */
function namespaceBeside(object: JsonObject, key: string): string | undefined {
  const stem = key.replace(/name$/i, '');
  return [`${stem}Namespace`, `${stem}namespace`, 'namespace'].map((candidate) => asString(object[candidate])).find((found) => found !== undefined);
}

/** The kinds that a field may name: both, where a name stands beside a key and nothing says of what. */
function kindsOfName(object: JsonObject, key: string, parent: string): readonly Mention['kind'][] {
  if (key !== 'name') {
    const kind = key === 'credentialName' ? 'Secret' : NAME_FIELD.test(key) ? kindIn(key) : undefined;
    return kind === undefined ? [] : [kind];
  }
  if (object.kind !== undefined) return object.kind === 'ConfigMap' || object.kind === 'Secret' ? [object.kind] : [];
  const kind = kindIn(parent);
  if (kind !== undefined) return [kind];
  return typeof object.key === 'string' ? ['ConfigMap', 'Secret'] : [];
}

function parentKey(path: Path): string {
  return path.filter((part): part is string => typeof part === 'string').at(-1) ?? '';
}

function* inObject(object: JsonObject, place: Place): Iterable<Mention> {
  const parent = parentKey(place.path);
  for (const [key, value] of Object.entries(object)) {
    const here = { ...place, path: [...place.path, key] };
    if (OUTPUT.test(key)) continue;
    const kinds = typeof value === 'string' ? kindsOfName(object, key, parent) : [];
    if (kinds.length > 0 && object.optional !== true) {
      for (const kind of kinds) yield* mention(here, kind, value as string, namespaceBeside(object, key));
    } else {yield* inValue(value, here);}
  }
}

function* inValue(value: JsonValue | undefined, place: Place): Iterable<Mention> {
  if (isObject(value)) return yield* inObject(value, place);
  if (!Array.isArray(value)) return;
  const kind = NAME_FIELD.test(parentKey(place.path)) ? kindIn(parentKey(place.path)) : undefined;
  for (const [position, item] of (value as JsonValue[]).entries()) {
    const here = { ...place, path: [...place.path, position] };
    if (typeof item !== 'string') yield* inValue(item, here);
    else if (kind !== undefined) yield* mention(here, kind, item, undefined);
  }
}

/** The mentions in the fields of an object whose kind says nothing about them: custom resources, storage classes. */
export function* mentionsInFields(referrer: Resource, home: string): Iterable<Mention> {
  for (const [key, value] of Object.entries(referrer.object)) {
    if (key !== 'metadata' && key !== 'status') yield* inValue(value, { referrer, home, path: [key] });
  }
}

/** The mentions in a value that was written as text, such as the JSON of an annotation. */
export function mentionsInText(referrer: Resource, home: string, path: Path, text: string): Mention[] {
  try {
    const value = asRead(JSON.parse(text));
    return [...inValue(value, { referrer, home, path: [] })].map((found) => ({ ...found, path }));
  } catch {
    return [];
  }
}

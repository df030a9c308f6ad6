import type { Weight } from './reference-table';
import { REFERENCE_FIELDS } from './reference-table';
import { own } from '../../common/own';
import { MultiMap } from '../index/multi-map';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import { isClusterWide, namespaceOf } from '../kinds/namespace';
import type { JsonObject, JsonValue } from '../objects/json';
import { asObject, asString, isObject } from '../objects/json';

/** An object that another one names. */
export interface Reference {
  readonly kind: GroupKind;
  /** `''` for cluster-wide kinds. */
  readonly namespace: string;
  readonly name: string;
  readonly weight: Weight;
  /** What becomes of the object that names it. */
  readonly effect: string;
}

const BY_KIND = new MultiMap<(typeof REFERENCE_FIELDS)[number]>();
for (const field of REFERENCE_FIELDS) for (const kind of field.from) BY_KIND.add(kind, field);

/** Kinds that objects name in fields of the table. */
export const REFERRED_KINDS: ReadonlySet<GroupKind> = new Set(REFERENCE_FIELDS.flatMap(({ to }) => Object.values(to)));

/** Kinds, without their groups, of the objects that may name one of a kind. */
export function referringKinds(kind: GroupKind): readonly string[] {
  const fields = REFERENCE_FIELDS.filter(({ to }) => Object.values(to).includes(kind));
  return [...new Set(fields.flatMap(({ from }) => from.map((name) => name.split('.')[0])))];
}

function valuesAt(value: JsonValue | undefined, [key, ...rest]: readonly string[]): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  if (key === undefined) return [value];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item: JsonValue) => valuesAt(item, rest)) : [];
  return isObject(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
}

/** What an object names in the fields of the table. */
export function referencesOf(object: JsonObject, defaultNamespace = 'default'): readonly Reference[] {
  const home = namespaceOf(object, defaultNamespace);
  return BY_KIND.get(groupKindOf(object)).flatMap(({ path, to, nameField = 'name', weight, effect }) => valuesAt(object, path).flatMap((value) => {
    const reference = asObject(value);
    const name = asString(value) ?? asString(reference[nameField]) ?? '';
    const word = asString(reference.kind) ?? Object.keys(to)[0];
    const kind = own(to, word);
    if (name === '' || kind === undefined) return [];
    const namespace = isClusterWide({ kind: word }) ? '' : asString(reference.namespace) ?? home;
    return [{ kind, namespace, name, weight, effect }];
  }));
}

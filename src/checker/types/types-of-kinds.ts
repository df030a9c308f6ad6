import { comment } from './comment';
import { Interfaces } from './interfaces';
import { pascal, quoted } from './names';
import { fieldsOf } from './type-of';
import { asObject } from '../../kubernetes/objects/json';
import type { Definition } from '../rules/custom/definition';
import type { Schema } from '../rules/custom/schema';

/** One version of a custom kind, with its schema. */
interface Version {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
  readonly deprecated?: string;
  readonly schema: Schema;
}

/** What every object has, typed once for all kinds, and what no manifest sets. */
const COMMON = new Set(['apiVersion', 'kind', 'metadata', 'status']);

function versionsOf(definitions: readonly Definition[]): readonly Version[] {
  const all = definitions.flatMap(({ group, kind, versions }) => versions.flatMap(({ name, served, schema, deprecated }): Version[] =>
    served && schema ? [{ group, kind, version: name, schema, deprecated }] : []));
  const byKey = new Map(all.toReversed().map((version) => [keyOf(version), version]));
  return [...byKey].sort(([a], [b]) => a < b ? -1 : 1).map(([, version]) => version);
}

function keyOf({ group, version, kind }: Version): string {
  return `${group}/${version} ${kind}`;
}

function withoutCommon(schema: Schema): Schema {
  const properties = Object.fromEntries(Object.entries(asObject(schema.properties)).filter(([name]) => !COMMON.has(name)));
  return { ...schema, properties: properties as Schema['properties'] };
}

function namesOf(versions: readonly Version[]): ReadonlyMap<Version, string> {
  const short = ({ kind, version }: Version): string => pascal(version) + pascal(kind);
  const groups = new Map<string, Set<string>>();
  for (const one of versions) groups.set(short(one), (groups.get(short(one)) ?? new Set()).add(one.group));
  const isShared = (one: Version): boolean => (groups.get(short(one))?.size ?? 0) > 1;
  return new Map(versions.map((one) => [one, isShared(one) ? pascal(one.version) + pascal(one.group) + pascal(one.kind) : short(one)]));
}

/** Types of custom kinds. */
export interface KindTypes {
  /** `export interface …` for each, the kinds first. */
  readonly declarations: string;
  /** The entries of a registry: `'example.com/v1 Widget': V1Widget;`. */
  readonly entries: readonly string[];
}

/**
 * TypeScript for every served version of these kinds that has a schema: what an object of the kind has beside `apiVersion`, `kind` and
 * `metadata`. Of two definitions of one kind the first counts. The same definitions always give the same text, in whatever order.
 */
export function typesOfKinds(definitions: readonly Definition[]): KindTypes {
  const versions = versionsOf(definitions);
  const names = namesOf(versions);
  const interfaces = new Interfaces(new Set(names.values()));
  const said = new Set<string>();
  const kinds = versions.map((version) => {
    const name = names.get(version) ?? '';
    const { text, uses } = fieldsOf(withoutCommon(version.schema), name, interfaces);
    const open = version.schema['x-kubernetes-preserve-unknown-fields'] === true ? '  readonly [field: string]: unknown;\n' : '';
    const head = `${comment(version.schema, '') || `/** ${keyOf(version)} */\n`}export interface ${name} {\n${text}${open}}\n`;
    const entry = `${version.deprecated === undefined ? '' : '/** @deprecated */ '}${quoted(keyOf(version))}: ${name};`;
    return { entry, text: [head, ...interfaces.declarations(uses, said)].join('\n') };
  });
  return { declarations: kinds.map(({ text }) => text).join('\n'), entries: kinds.map(({ entry }) => entry) };
}

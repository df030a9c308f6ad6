import type { CrdBundle, PackedSchema } from '../../src/checker/rules/custom/bundle';
import type { Definition } from '../../src/checker/rules/custom/definition';
import type { Schema } from '../../src/checker/rules/custom/schema';
import { mapParts } from '../../src/checker/rules/custom/schema-parts';

/** Schemas shorter than this are cheaper than a reference to them. */
const WORTH_SHARING = 24;

type Mapper = (schema: Schema) => unknown;

function countParts(definitions: readonly Definition[]): Map<string, number> {
  const counts = new Map<string, number>();
  const visit: Mapper = (schema) => {
    const text = JSON.stringify(schema);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    if (seen === 0) mapParts(schema, visit);
    return schema;
  };
  for (const { schema } of definitions.flatMap(({ versions }) => versions)) {
    if (schema) visit(schema);
  }
  return counts;
}

/** Packs the schemas of a group: each part that occurs more than once is written once. */
export function pack(definitions: readonly Definition[]): Pick<CrdBundle, 'kinds' | 'shared'> {
  const counts = countParts(definitions);
  const shared: PackedSchema[] = [];
  const numbers = new Map<string, number>();
  const packSchema = (schema: Schema): PackedSchema => {
    const text = JSON.stringify(schema);
    if (text.length < WORTH_SHARING || (counts.get(text) ?? 0) < 2) return mapParts(schema, packSchema);
    let number = numbers.get(text);
    if (number === undefined) {
      number = shared.push({}) - 1;
      numbers.set(text, number);
      shared[number] = mapParts(schema, packSchema);
    }
    return number;
  };
  const kinds = definitions.map(({ group: _group, versions, ...kind }) => ({
    ...kind,
    versions: versions.map(({ schema, ...version }) => ({ ...version, ...schema && { schema: packSchema(schema) } })),
  }));
  return { kinds, shared };
}

import type { BundleFile, Container, FieldSchema, KindSchema, ScalarType, SchemaBundle, SchemaSource, TypeSchema } from './bundle';
import { own } from '../../common/own';

/** One letter per scalar in the compact form. */
const SCALAR_CODES: Readonly<Record<string, ScalarType>> = {
  's': 'string', 'b': 'boolean', 'i': 'int32', 'l': 'int64', 'd': 'double', 'x': 'int-or-string', 'q': 'quantity', 't': 'time', 'y': 'bytes', '*': 'any',
};

const CONTAINER_CODES: Readonly<Record<string, Container>> = { '[': 'list', '{': 'map', '<': 'map-of-lists' };

function parseField(text: string): FieldSchema {
  const equals = text.indexOf('=');
  const required = text[equals - 1] === '!';
  const container = own(CONTAINER_CODES, text[equals + 1]) ?? 'one';
  const code = text.slice(equals + (container === 'one' ? 1 : 2));
  const type = code.startsWith('@') ? code.slice(1) : undefined;
  return { name: text.slice(0, required ? equals - 1 : equals), required, container, scalar: type ? undefined : own(SCALAR_CODES, code) ?? 'any', type };
}

function parseType(name: string, text: string): TypeSchema {
  const fields = text === '' ? [] : text.split(' ').map(parseField);
  return { name, fields: new Map(fields.map((field) => [field.name, field])), required: fields.filter((field) => field.required) };
}

function parseKinds(file: BundleFile): Map<string, KindSchema> {
  const kinds = new Map<string, KindSchema>();
  for (const [apiVersion, text] of Object.entries(file.kinds)) {
    for (const entry of text.split(' ')) {
      const [kind, rest] = entry.split('=');
      const [type, scope] = rest.split('/');
      kinds.set(`${apiVersion} ${kind}`, { apiVersion, kind, type, namespaced: scope === 'n' });
    }
  }
  return kinds;
}

/** Makes a bundle of its file's content; types are read when first asked for. */
export function parseBundle(file: BundleFile, source: SchemaSource): SchemaBundle {
  const kinds = parseKinds(file);
  const texts = new Map(Object.entries(file.types));
  const types = new Map<string, TypeSchema>();
  return {
    version: file.version,
    source,
    kindOf: (apiVersion, kind) => kinds.get(`${apiVersion} ${kind}`),
    kinds: () => [...kinds.values()],
    typeOf: (name) => {
      const text = texts.get(name);
      if (text === undefined) return undefined;
      let type = types.get(name);
      if (type === undefined) types.set(name, type = parseType(name, text));
      return type;
    },
  };
}

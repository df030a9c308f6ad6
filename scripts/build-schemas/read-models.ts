import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUANTITY_FIELDS } from './quantity-fields';

interface Attribute {
  readonly baseName: string;
  readonly type: string;
  readonly format: string;
}

const SCALARS: Readonly<Record<string, string>> = {
  'string ': 's',
  'string byte': 'y',
  'boolean ': 'b',
  'number int32': 'i',
  'number int64': 'l',
  'number double': 'd',
  'number ': 'd',
  'IntOrString int-or-string': 'x',
  'Date date-time': 't',
  'V1MicroTime date-time-micro': 't',
  'any ': '*',
  'object ': '*',
};

function itemCode(type: string, format: string, quantity: boolean): string {
  if (quantity && type === 'string') return 'q';
  const code = SCALARS[`${type} ${format}`] ?? SCALARS[`${type} `];
  if (code !== undefined) return code;
  if (!/^[A-Z]\w+$/.test(type)) throw new Error(`unknown type ${type} ${format}`);
  return `@${type}`;
}

function typeCode({ type, format }: Attribute, quantity: boolean): string {
  const list = /^Array<(.+)>$/.exec(type);
  if (list) return `[${itemCode(list[1], format, quantity)}`;
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type);
  const lists = /^Array<(.+)>$/.exec(map?.[1] ?? '');
  if (lists) return `<${itemCode(lists[1], format, quantity)}`;
  if (map) return `{${itemCode(map[1], format, quantity)}`;
  return itemCode(type, format, quantity);
}

function readAttributes(source: string): Attribute[] {
  const array = /\.attributeTypeMap = (\[[\s\S]*?\n\]|\[\]);/.exec(source);
  return array ? JSON.parse(array[1]) as Attribute[] : [];
}

function readRequired(declaration: string): Set<string> {
  return new Set([...declaration.matchAll(/^ {4}'([^']+)': /gm)].map((match) => match[1]));
}

function readModel(directory: string, name: string): string {
  const attributes = readAttributes(readFileSync(join(directory, `${name}.js`), 'utf8'));
  const declaration = readFileSync(join(directory, `${name}.d.ts`), 'utf8');
  const required = readRequired(declaration);
  const unversioned = name.replace(/^V\d+(?:(?:alpha|beta)\d+)?/, '');
  return attributes.map((attribute) => {
    const field = attribute as Attribute & { name: string };
    const code = typeCode(field, QUANTITY_FIELDS.has(`${unversioned}.${field.baseName}`));
    return `${field.baseName}${required.has(field.name) ? '!' : ''}=${code}`;
  }).join(' ');
}

/** Reads every model of an unpacked client release into the compact form of a bundle. */
export function readModels(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((file) => /^(?:[A-Z]\w*V\d|V\d)\w*\.js$/.test(file)).map((file) => file.slice(0, -3)).sort();
  return Object.fromEntries(names.filter((name) => !name.endsWith('List') && name !== 'V1MicroTime').map((name) => [name, readModel(directory, name)]));
}

/** The Kubernetes minor that a release's models were generated from. */
export function readMinor(directory: string): string {
  const header = readFileSync(join(directory, 'V1Pod.js'), 'utf8').slice(0, 1000);
  const match = /OpenAPI spec version: (?:release-|v)(\d+\.\d+)/.exec(header);
  if (match === null) throw new Error(`no Kubernetes version in ${directory}`);
  return match[1];
}

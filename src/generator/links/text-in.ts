import { addressText } from './evaluate';
import { own } from '../../common/own';
import { writeYaml } from '../../common/yaml/write';
import { isBinary } from '../../kubernetes/data/binary-data';
import type { Scope } from '../model/scope';
import type { ConfigText, Data, DataText, FileText, Text, TextPart } from '../texts/text';
import { LiveText, wholeFile } from '../texts/text';

/** The keys of configs on the way to a text; one that is among them again would have no end. */
type Visited = readonly string[];

/** The text under a key of a config, as it was declared or as the overlay has it. */
function underKey({ config, key }: ConfigText, scope: Scope, visited: Visited): string {
  const id = JSON.stringify([config.name, key]);
  const text = own(scope.configs.get(config)?.texts ?? config.texts, key);
  return visited.includes(id) || text === undefined ? '' : evaluated(text as Text, scope, [...visited, id]);
}

function leaves(data: Data | undefined, scope: Scope, visited: Visited): unknown {
  if (data instanceof LiveText) return evaluated(data, scope, visited);
  if (Array.isArray(data)) return (data as readonly Data[]).map((entry) => leaves(entry, scope, visited));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data as Readonly<Record<string, Data>>).map(([key, field]) => [key, leaves(field, scope, visited)]));
}

function written({ format, data }: DataText, scope: Scope, visited: Visited): string {
  const value = leaves(data, scope, visited);
  return format === 'yaml' ? writeYaml(value as object) : `${JSON.stringify(value, undefined, 2)}\n`;
}

function fileBytes({ file }: FileText, { readFile }: Scope): Buffer {
  const found = readFile(file);
  return found.kind === 'file' ? found.bytes : Buffer.alloc(0);
}

/** Git may give a text other line ends on another machine; what is generated must not follow that. */
function fileText(part: FileText, scope: Scope): string {
  return fileBytes(part, scope).toString('utf8').replaceAll('\r\n', '\n');
}

function partText(part: TextPart, scope: Scope, visited: Visited): string {
  if (typeof part === 'string') return part;
  if ('endpoint' in part) return addressText(part, scope);
  if ('config' in part) return underKey(part, scope, visited);
  return 'format' in part ? written(part, scope, visited) : fileText(part, scope);
}

function evaluated(text: Text, scope: Scope, visited: Visited): string {
  return text instanceof LiveText ? text.parts.map((part) => partText(part, scope, visited)).join('') : text;
}

/** A text as it stands in a scope. What leads nowhere, which is reported as a problem, leaves nothing. */
export function textIn(text: Text, scope: Scope): string {
  return evaluated(text, scope, []);
}

/** What stands under a key of a config: bytes where it is a file that is no text, and nothing else. */
export function contentIn(text: Text, scope: Scope): string | Buffer {
  const file = wholeFile(text);
  if (file === undefined) return textIn(text, scope);
  const bytes = fileBytes(file, scope);
  if (isBinary(bytes)) return bytes;
  return bytes.includes(0) ? bytes.toString('utf8') : textIn(text, scope);
}

/** Texts by key as they stand in a scope. */
export function textsIn(texts: Readonly<Record<string, Text>> | undefined, scope: Scope): Record<string, string> | undefined {
  return texts && Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textIn(text, scope)]));
}

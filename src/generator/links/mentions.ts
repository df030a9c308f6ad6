import type { ConfigReference, SecretReference } from '../texts/reference';
import type { Address, TextPart } from '../texts/text';
import { ConfigKey, LiveText, partsIn, wholeFile } from '../texts/text';

/** An address in options. */
export interface PlacedAddress {
  readonly address: Address;
  /** Where it stands, below the path of what has the options: `env.API_URL`. */
  readonly path: string;
}

/** A config in options: one key of it, or all. */
export interface PlacedConfig {
  readonly config: ConfigReference;
  readonly key: string | undefined;
  /** True where Kubernetes reads it; false where its text is written out. */
  readonly isRead: boolean;
  /** True where the key must be a text: in a variable, or within another text. */
  readonly isText: boolean;
  /** Where it stands, below the path of what has the options: `envFrom[0]`. */
  readonly path: string;
}

/** A file of the repository in options. */
export interface PlacedFile {
  /** From the repository's root. */
  readonly file: string;
  /** True where nothing else stands beside it. */
  readonly isWhole: boolean;
  /** Where it stands, below the path of what has the options: `files.logback.xml`. */
  readonly path: string;
}

/** What options mention, in the order in which it stands there. */
export interface Mentions {
  readonly addresses: readonly PlacedAddress[];
  readonly configs: readonly PlacedConfig[];
  readonly files: readonly PlacedFile[];
  /** The Secrets that are declared. */
  readonly secrets: readonly SecretReference[];
}

/** A file of a config, as a mount refers to it. */
export interface ConfigFileReference {
  readonly is: 'config-file';
  /** The config. */
  readonly config: ConfigReference;
  /** The key that holds the file. */
  readonly key: string;
}

interface Found {
  readonly addresses: PlacedAddress[];
  readonly configs: PlacedConfig[];
  readonly files: PlacedFile[];
  readonly secrets: SecretReference[];
}

/** The path of a variable's value, in the application's own container or in another one. */
export const VARIABLE = /^(?:(?:initContainers|sidecars)\.[^.]+\.)?env\./;

function addPart(part: TextPart, text: LiveText, path: string, { addresses, files }: Found): void {
  if (typeof part === 'string') return;
  if ('endpoint' in part) addresses.push({ address: part, path });
  else if ('file' in part) files.push({ file: part.file, isWhole: wholeFile(text) === part, path });
}

function addText(text: LiveText, path: string, found: Found): void {
  const isRead = text instanceof ConfigKey && VARIABLE.test(path);
  for (const part of partsIn(text)) {
    if (typeof part === 'object' && 'config' in part) found.configs.push({ config: part.config, key: part.key, isRead, isText: true, path });
    else addPart(part, text, path, found);
  }
}

function addIdentified(value: { readonly is: unknown }, path: string, { configs, secrets }: Found): void {
  if (value.is === 'config') {
    const config = ('config' in value ? value.config : value) as ConfigReference;
    configs.push({ config, key: undefined, isRead: true, isText: false, path });
  } else if (value.is === 'config-file') {
    const { config, key } = value as ConfigFileReference;
    configs.push({ config, key, isRead: true, isText: false, path });
  } else if ('secret' in value && value.secret !== undefined) {
    secrets.push(value.secret as SecretReference);
  } else if (value.is === 'secret') {
    secrets.push(value as unknown as SecretReference);
  }
}

function walk(value: unknown, path: string, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof LiveText) {
    addText(value, path, found);
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => walk(entry, `${path}[${index}]`, found));
  } else if ('is' in value) {
    addIdentified(value, path, found);
  } else {
    for (const [key, field] of Object.entries(value)) walk(field, path === '' ? key : `${path}.${key}`, found);
  }
}

const known = new WeakMap<object, Mentions>();

/** What options mention themselves: not what the texts of the configs do that they mention. */
export function mentionsIn(options: object): Mentions {
  const before = known.get(options);
  if (before) return before;
  const found: Found = { addresses: [], configs: [], files: [], secrets: [] };
  walk(options, '', found);
  known.set(options, found);
  return found;
}

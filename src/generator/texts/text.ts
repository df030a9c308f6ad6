import type { ConfigReference, EndpointReference, ExternalPortReference } from './reference';
import { ConfigError } from '../problems/problem';
import { showValue } from '../problems/show-value';

/** How much of a Service's DNS name is written. @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/ */
export type AddressName = 'short' | 'namespace' | 'svc' | 'full';

/** What of an endpoint stands in a text. */
export type AddressForm =
  | { readonly kind: 'host'; readonly name: AddressName }
  | { readonly kind: 'port' }
  | { readonly kind: 'host-port'; readonly name: AddressName }
  | { readonly kind: 'hosts-ports'; readonly name: AddressName }
  | { readonly kind: 'url'; readonly name: AddressName; readonly scheme: string; readonly path: string; readonly port: boolean }
  | { readonly kind: 'outside'; readonly path: string; readonly otherwise: string | undefined };

/** The address of an endpoint, or of an external's port, as a part of a text; each scope has its own value for it. */
export interface Address {
  readonly endpoint: EndpointReference | ExternalPortReference;
  readonly form: AddressForm;
}

/** The text under a key of a config, as a part of another text. */
export interface ConfigText {
  readonly config: ConfigReference;
  readonly key: string;
}

/** Data with texts at its leaves, as a part of a text. */
export interface DataText {
  readonly format: 'yaml' | 'json';
  readonly data: Data;
}

/** The content of a file of the repository, as a part of a text. */
export interface FileText {
  /** From the repository's root. */
  readonly file: string;
}

/** What a text is made of; strings stand for themselves. */
export type TextPart = string | Address | ConfigText | DataText | FileText;

/** What a variable can hold besides a literal: a live text, a key of a config, or what Kubernetes fills in. */
export interface EnvSource {
  readonly is: 'text' | 'config-key' | 'env-source';
}

/** A text that follows what it mentions: an address in it is right in base and in every overlay. */
export class LiveText implements EnvSource {
  readonly is: 'text' | 'config-key' = 'text';

  /** Made by `endpoint.url()` and its like, and by {@link interpolate}. */
  constructor(readonly parts: readonly TextPart[]) {}

  /** @throws ConfigError always: in a plain template literal the address would be lost. */
  toString(): never {
    throw new ConfigError([{
      code: 'text-lost',
      path: 'text',
      message: 'an address stands in a plain text, where it cannot follow what it names',
      hint: 'write interpolate`…${endpoint.url()}…` instead of `…${endpoint.url()}…`',
    }]);
  }
}

/** One key of a config: in `env` a reference to it, in a text its value. */
export class ConfigKey extends LiveText {
  override readonly is = 'config-key';

  /** Made by `config.key(…)`. */
  constructor(readonly source: ConfigText) {
    super([source]);
  }
}

/** A literal, an address or an interpolated text. */
export type Text = string | LiveText;

/** Data with texts at its leaves: addresses in it follow what they name. */
export type Data = Text | number | boolean | null | readonly Data[] | { readonly [key: string]: Data | undefined };

const HOLE_HINT = 'interpolate takes strings, numbers, addresses such as endpoint.url(), and keys of configs';
const SECRET_HINT = 'give the value a variable of its own, declared before this one, and write $(NAME) here: Kubernetes fills it in';

/** @throws ConfigError for what is no text, such as the key of a Secret: it would be lost, or end up in a file. */
function partsOf(hole: unknown): readonly TextPart[] {
  if (hole instanceof LiveText) return hole.parts;
  if (typeof hole === 'string' || typeof hole === 'number') return [String(hole)];
  const is = typeof hole === 'object' && hole !== null && 'is' in hole ? String(hole.is) : undefined;
  if (is === 'env-source') throw new ConfigError([{ code: 'text-lost', path: 'text', message: 'what only Kubernetes knows stands in a text', hint: SECRET_HINT }]);
  throw new ConfigError([{ code: 'text-lost', path: 'text', message: `${is === undefined ? showValue(hole) : `a value "${is}"`} stands in a text`, hint: HOLE_HINT }]);
}

/** Text around addresses: `` interpolate`jdbc:postgresql://${sql.hostAndPort()}/shop` ``. `$(VARIABLE)` of Kubernetes is left as it is. */
export function interpolate(literals: TemplateStringsArray, ...holes: readonly (Text | number)[]): LiveText {
  return new LiveText(literals.flatMap((literal, index) => [literal, ...index < holes.length ? partsOf(holes[index]) : []]).filter((part) => part !== ''));
}

/** Data as a YAML text that YAML 1.1 and 1.2 readers read alike; addresses in it follow what they name. */
export function yaml(data: Data): LiveText {
  return new LiveText([{ format: 'yaml', data }]);
}

/** Data as a JSON text, indented; addresses in it follow what they name. */
export function json(data: Data): LiveText {
  return new LiveText([{ format: 'json', data }]);
}

/**
 * The content of a file of this repository, by its path from the root; line ends of a text are LF, as git keeps them. A file that is no
 * UTF-8 text, such as a trust store or an image, stands alone under a key of a config, which keeps it in `binaryData`.
 */
export function fileAt(path: string): LiveText {
  return new LiveText([{ file: path }]);
}

/** The file that a text consists of; undefined for any other text. */
export function wholeFile(text: unknown): FileText | undefined {
  const [part, ...others] = text instanceof LiveText ? text.parts : [];
  return typeof part === 'object' && 'file' in part && others.length === 0 ? part : undefined;
}

/** The parts of all texts in a value, at any depth; values with an identity of their own are not looked into. */
export function partsIn(value: unknown): readonly TextPart[] {
  if (value instanceof LiveText) return value.parts.flatMap((part) => typeof part === 'object' && 'format' in part ? [part, ...partsIn(part.data)] : [part]);
  if (Array.isArray(value)) return value.flatMap(partsIn);
  return typeof value === 'object' && value !== null && !('is' in value) ? Object.values(value).flatMap(partsIn) : [];
}

/** The addresses in a text itself, not those behind the keys of configs that it mentions. */
export function addressesIn(text: unknown): readonly Address[] {
  return text instanceof LiveText ? partsIn(text).filter((part): part is Address => typeof part === 'object' && 'endpoint' in part) : [];
}

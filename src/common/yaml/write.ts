import type { CreateNodeOptions, DocumentOptions, Node, Pair, SchemaOptions } from 'yaml';
import { Document, isNode, isScalar, Scalar, visit } from 'yaml';
import { plainYaml } from './plain-writer';
import { scalarStyle } from './scalar';

const MERGE = 'tag:yaml.org,2002:merge';

const FORMAT: CreateNodeOptions & DocumentOptions & SchemaOptions = {
  version: '1.1',
  aliasDuplicateObjects: false,
  // The tag writes the key "<<" without quotes, and then it merges instead of being a key.
  customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== MERGE),
};

/** Characters that the yaml package leaves as they are between quotes, where Go's reader refuses them or takes them for a line break. */
const TO_ESCAPE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const TYPES = { plain: Scalar.PLAIN, quoted: Scalar.QUOTE_DOUBLE, block: Scalar.BLOCK_LITERAL } as const;

function styleScalar(key: unknown, node: Scalar): void {
  if (typeof node.value !== 'string') return;
  const style = scalarStyle(node.value);
  node.type = TYPES[key === 'key' && style === 'block' ? 'quoted' : style];
}

/** Object without the fields that are undefined, which JSON leaves out as well. */
function toDocument(value: object): Document<Node> {
  return new Document(JSON.parse(JSON.stringify(value)), FORMAT);
}

/** A string as a YAML key is always a pair's key; anything else is no key. */
function keepShortKeys(_: unknown, pair: Pair): void {
  if (isScalar(pair.key)) styleScalar('key', pair.key);
}

/** A comment in a document, of which the text is what follows the `#`. */
export interface YamlComment {
  /** The keys and positions that lead to the value. */
  readonly path: readonly (string | number)[];
  /** Above the value, or behind it on its line. */
  readonly where: 'above' | 'behind';
  readonly text: string;
}

function addComment(document: Document<Node>, { path, where, text }: YamlComment): void {
  // What stands above the first entry of a list stands above the list.
  const isFirst = where === 'above' && path[path.length - 1] === 0;
  const node = document.getIn(isFirst ? path.slice(0, -1) : path, true);
  if (isNode(node)) node[where === 'above' ? 'commentBefore' : 'comment'] = text;
}

/**
 * Writes one YAML document that comes back as the same value under YAML 1.1 and YAML 1.2
 * (projen's own YamlFile writes 1.2, and kustomize reads closer to 1.1).
 *
 * @param value a JSON value's worth of objects, lists, strings, numbers and booleans; fields that are undefined are left out
 */
export function writeYaml(value: object, comments: readonly YamlComment[] = []): string {
  const plain = comments.length === 0 ? plainYaml(value) : undefined;
  return plain ?? documentText(value, comments);
}

/** The same by the yaml package, which writes everything. */
export function documentText(value: object, comments: readonly YamlComment[]): string {
  const document = toDocument(value);
  for (const comment of comments) addComment(document, comment);
  visit(document, { Pair: keepShortKeys, Scalar: styleScalar });
  return document.toString({ lineWidth: 0, directives: false }).replace(TO_ESCAPE, escapeCharacter);
}

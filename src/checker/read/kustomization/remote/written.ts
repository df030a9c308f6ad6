import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';

/** A text in a YAML document. */
export interface WrittenText {
  readonly text: string;
  readonly node: Node;
}

/** Walks a document as it is written: every one of several equal keys, what aliases stand for, what is merged. */
export class Written {
  constructor(private readonly document: Document) {}

  get root(): unknown {
    return this.document.contents;
  }

  /** Every key of a mapping with its value, those of merged mappings among them. */
  * pairs(value: unknown, seen: ReadonlySet<unknown> = new Set()): Generator<readonly [string, unknown]> {
    const node = this.resolve(value);
    if (seen.has(node)) return;
    const within = new Set([...seen, node]);
    if (isSeq(node)) for (const item of node.items) yield* this.pairs(item, within);
    if (!isMap(node)) return;
    for (const pair of (node as YAMLMap).items) {
      const key = this.keyOf(pair);
      if (key === '<<') yield* this.pairs(pair.value, within);
      else yield [key, pair.value];
    }
  }

  /** Every text in a value, at any depth. */
  * texts(value: unknown, seen = new Set<unknown>()): Generator<WrittenText> {
    const node = this.resolve(value);
    if (seen.has(node)) return;
    seen.add(node);
    const text = textOf(node);
    if (text !== undefined) yield { text, node: node as Node };
    if (isSeq(node)) for (const item of node.items) yield* this.texts(item, seen);
    if (isMap(node)) for (const [, entry] of this.pairs(node)) yield* this.texts(entry, seen);
  }

  /** The values of all keys, at any depth, that a test picks; what is below a picked one is not searched. */
  * below(value: unknown, picks: (key: string) => boolean, seen = new Set<unknown>()): Generator<unknown> {
    const node = this.resolve(value);
    if (seen.has(node)) return;
    seen.add(node);
    if (isSeq(node)) for (const item of node.items) yield* this.below(item, picks, seen);
    if (!isMap(node)) return;
    for (const [key, entry] of this.pairs(node)) {
      if (picks(key)) yield entry;
      else yield* this.below(entry, picks, seen);
    }
  }

  private resolve(value: unknown): unknown {
    if (isPair(value)) return value.value;
    return isNode(value) && isAlias(value) ? value.resolve(this.document) : value;
  }

  private keyOf({ key }: Pair): string {
    const node = this.resolve(key);
    const value = isScalar(node) ? node.value : node;
    if (typeof value === 'symbol') return value.description ?? '';
    return foldKey(textOf(node) ?? String(value));
  }
}

/** The text of a scalar, also of one that is encoded (`!!binary`). */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : typeof value === 'string' ? value : undefined;
}

/** A key as Go compares the names of fields: whatever the case, the long s as an s. */
function foldKey(key: string): string {
  return key.replaceAll('\u017f', 's').toLowerCase();
}

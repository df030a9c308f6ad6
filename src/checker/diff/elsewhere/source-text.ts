import { splitStream } from '../../../kubernetes/documents/split-stream';

/** A document as it is written, before kustomize works on it. */
export interface SourceDocument {
  readonly text: string;
  /** Its kind; undefined where it cannot be told at a glance: it may then be about objects of any kind. */
  readonly kind: string | undefined;
}

const KIND_KEY = /^["']?kind["']?\s*:/gm;
const KIND = /^["']?kind["']?:[ \t]*(["']?)([A-Za-z]\w*)\1[ \t]*(?:#.*)?\r?$/m;
/** Documents that are about other objects than themselves. */
const ABOUT_OTHERS = /List$|^Kustomization$|^Component$/;

function kindOf(text: string): string | undefined {
  const kind = text.match(KIND_KEY)?.length === 1 ? KIND.exec(text)?.[2] : undefined;
  return kind === undefined || ABOUT_OTHERS.test(kind) ? undefined : kind;
}

/** Files that one kustomization directory is built from; remembers what it was asked. */
export class SourceText {
  private readonly text: string;
  private readonly answers = new Map<string, boolean>();
  private split: readonly SourceDocument[] | undefined;

  constructor(texts: readonly string[]) {
    this.text = texts.join('\n---\n');
  }

  /** Its documents, in order. */
  get documents(): readonly SourceDocument[] {
    this.split ??= [...splitStream(this.text)].map(({ text }) => ({ text, kind: kindOf(text) }));
    return this.split;
  }

  has(pattern: RegExp): boolean {
    const known = this.answers.get(pattern.source);
    if (known !== undefined) return known;
    const found = pattern.test(this.text);
    this.answers.set(pattern.source, found);
    return found;
  }
}

import { escaped, shownAs } from './redact';

/** Parts of this length give a secret away. */
const PART = 8;
const STARTS = 65_536;
/** So many texts without a secret are remembered: most hints and many messages are the same for many objects. */
const REMEMBERED = 20_000;

function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 1_021 + text.charCodeAt(at + 2) * 8_191) % STARTS;
}

/** The secrets of a whole stream, to be taken out of texts about anything. */
export class SecretIndex {
  private readonly byStart = new Map<string, string[]>();
  /** The first three characters of secrets, as far as a number tells them apart. */
  private readonly starts = new Uint8Array(STARTS);
  private readonly without = new Set<string>();

  /** Adds a text; short ones are too common to be told from others. */
  add(text: string): void {
    if (text.length < PART) return;
    for (const form of new Set([text, escaped(text)])) {
      const start = form.slice(0, PART);
      const known = this.byStart.get(start);
      if (known === undefined) this.byStart.set(start, [form]);
      else if (!known.includes(form)) known.push(form);
      this.starts[startOf(form, 0)] = 1;
    }
  }

  /**
   * The text without them.
   *
   * @param isPublic whether a text stands where everyone may read it
   */
  redact(text: string, isPublic: (found: string) => boolean): string {
    if (this.byStart.size === 0 || this.without.has(text)) return text;
    let result = '';
    let from = 0;
    let found = false;
    for (let at = 0; at + PART <= text.length;) {
      const length = this.starts[startOf(text, at)] === 0 ? 0 : this.lengthAt(text, at);
      const secret = text.slice(at, at + length);
      found ||= length > 0;
      if (length > 0 && !isPublic(secret)) {
        result += text.slice(from, at) + shownAs(secret);
        from = at + length;
      }
      at += Math.max(1, length);
    }
    if (!found && this.without.size < REMEMBERED) this.without.add(text);
    return from === 0 ? text : result + text.slice(from);
  }

  /** How much of a secret stands at a place of a text: the whole, or a start that is long enough to tell. */
  private lengthAt(text: string, at: number): number {
    const candidates = this.byStart.get(text.slice(at, at + PART)) ?? [];
    return Math.max(0, ...candidates.map((secret) => {
      let length = PART;
      while (length < secret.length && text[at + length] === secret[length]) length += 1;
      return length === secret.length || length >= 2 * PART ? length : 0;
    }));
  }
}

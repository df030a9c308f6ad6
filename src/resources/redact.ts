import { describeSecret } from './secret-list';
import { replaceWords } from './words';

function shownAs(text: string): string {
  return describeSecret(text, Buffer.byteLength(text));
}

/** A text as JSON writes it between quotes. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Takes texts out of another one, as written and as JSON writes them. */
export function redactWords(text: string, words: readonly string[]): string {
  const forms = new Map(words.flatMap((word) => [word, escaped(word), JSON.stringify(word)].map((form) => [form, word] as const)));
  return replaceWords(text, [...forms.keys()], (form) => shownAs(forms.get(form) ?? form));
}

/** Parts of this length give a secret away. */
const PART = 8;
/** Words of a sentence, which also stand in many a file of configuration. */
const PLAIN_WORDS = /^[a-z ]{0,20}$/;

/**
 * Takes every part of some secrets out of a text, also where they were cut.
 *
 * @param secrets all of them, with something between that is in no text
 * @param isPublic whether a text stands where everyone may read it
 */
export function redactParts(text: string, secrets: string, isPublic: (found: string) => boolean): string {
  let result = '';
  let at = 0;
  while (at < text.length) {
    let end = at + PART;
    if (end > text.length || !secrets.includes(text.slice(at, end))) {
      result += text[at];
      at += 1;
      continue;
    }
    while (end < text.length && secrets.includes(text.slice(at, end + 1))) end += 1;
    const found = text.slice(at, end);
    result += PLAIN_WORDS.test(found) || isPublic(found) ? found : shownAs(found);
    at = end;
  }
  return result;
}

/** The secrets of a whole stream, to be taken out of texts about anything. */
export class SecretIndex {
  private readonly byStart = new Map<string, string[]>();

  /** Adds a text; short ones are too common to be told from others. */
  add(text: string): void {
    for (const form of new Set([text, escaped(text)])) {
      if (form.length < PART) continue;
      const start = form.slice(0, PART);
      const known = this.byStart.get(start);
      if (known === undefined) this.byStart.set(start, [form]);
      else if (!known.includes(form)) known.push(form);
    }
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

  /**
   * The text without them.
   *
   * @param isPublic whether a text stands where everyone may read it
   */
  redact(text: string, isPublic: (found: string) => boolean): string {
    if (this.byStart.size === 0) return text;
    let result = '';
    let from = 0;
    for (let at = 0; at + PART <= text.length;) {
      const length = this.lengthAt(text, at);
      const found = text.slice(at, at + length);
      if (length > 0 && !isPublic(found)) {
        result += text.slice(from, at) + shownAs(found);
        from = at + length;
      }
      at += Math.max(1, length);
    }
    return from === 0 ? text : result + text.slice(from);
  }
}

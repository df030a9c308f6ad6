import { describeSecret } from './secret-list';
import { replaceWords } from '../../../common/words';

/** How a report shows a secret text. */
export function shownAs(text: string): string {
  return describeSecret(text, Buffer.byteLength(text));
}

/** A text as JSON writes it between quotes. */
export function escaped(text: string): string {
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

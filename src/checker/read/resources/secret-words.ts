import { redactWords } from './redact';
import { SecretIndex } from './secret-index';
import { secretsIn, textsOf } from './secret-list';
import { parseYaml } from '../../../kubernetes/documents/parse-document';
import { splitStream } from '../../../kubernetes/documents/split-stream';
import { isObject } from '../../../kubernetes/objects/json';

const ENTRY = /^\s*(?:-\s+)*(?:["']?[\w.$/-]+["']?\s*:\s+)?["']?(.*?)["']?\s*$/;

/** The values of a document that cannot be read, line by line. */
function valuesByLine(text: string): string[] {
  return text.split(/\r?\n/).map((line) => ENTRY.exec(line)?.[1] ?? line.trim()).flatMap((value) => [value, value.replace(/^[*&!|>]+/, '')]);
}

/** Every text in a stream that is a secret; of a document that cannot be read and speaks of one, every value. */
export function secretWords(stream: string): string[] {
  return [...splitStream(stream)].flatMap((document) => {
    const { value } = parseYaml(document);
    if (value === undefined) return /secret/i.test(document.text) ? valuesByLine(document.text) : [];
    return isObject(value) ? secretsIn(value)?.values.flatMap(textsOf) ?? [] : [];
  });
}

/** Short words of a sentence are too common to be told from secrets. */
const COMMON = /^(?:.{0,3}|[a-z]{0,10}|\d{0,5})$/i;

/** Makes something that takes secrets out of a text of another program. */
export function cleanerOf(secrets: readonly string[]): (text: string) => string {
  const index = new SecretIndex();
  for (const secret of secrets) index.add(secret);
  const words = secrets.filter((secret) => !COMMON.test(secret));
  return (text) => index.redact(redactWords(text, words), () => false);
}

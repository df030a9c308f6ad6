import { LiveText } from './text';
import type { Place } from '../problems/place';

/**
 * What kustomize cannot carry: halves of surrogate pairs, DEL and the C1 controls (its JSON round trip refuses them or, for
 * U+0085, turns them into a space), the line and paragraph separators (printed so that only some readers get them back), and
 * the noncharacters that YAML forbids.
 */
const UNPORTABLE = /[\p{Surrogate}\x7f-\x9f\u2028\u2029\ufffe\uffff]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text that kustomize prints in a form that it cannot read again once a JSON patch, or a new name or namespace, makes it print the object anew. */
const UNREADABLE = /^\t[^]*\n/;

function checkText(text: string, place: Place): void {
  const found = UNPORTABLE.exec(text);
  if (found) {
    place.add('text-unportable', `the text holds ${codePoint(found[0])}, which kustomize does not give back`, 'leave the character out, or encode the text, for example in base64');
  } else if (UNREADABLE.test(text)) {
    place.add('text-unportable', 'a text of several lines starts with a tab, which kustomize cannot read back', 'start the text with another character');
  }
}

function walkText({ parts }: LiveText, place: Place): void {
  for (const part of parts) {
    if (typeof part === 'string') checkText(part, place);
    else if ('form' in part) walk(part.form, place);
    else if ('data' in part) walk(part.data, place);
  }
}

function walkFields(value: object, place: Place): void {
  for (const [key, field] of Object.entries(value)) {
    checkText(key, place.at(key));
    walk(field, place.at(key));
  }
}

function walk(value: unknown, place: Place): void {
  if (typeof value === 'string') checkText(value, place);
  else if (Array.isArray(value)) value.forEach((entry, index) => walk(entry, place.item(index)));
  else if (value instanceof LiveText) walkText(value, place);
  else if (typeof value === 'object' && value !== null && !('is' in value)) walkFields(value, place);
}

/** Records every text in a value, at any depth, that would not come out of kustomize as it went in. */
export function checkTexts(value: unknown, place: Place): void {
  walk(value, place);
}

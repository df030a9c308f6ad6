import { LiveText } from './text';
import type { Place } from '../problems/place';
import type { Problem } from '../problems/problem';

/**
 * What kustomize can not carry: halves of surrogate pairs, DEL and the C1 controls (its JSON round trip refuses them or, for
 * U+0085, turns them into a space), the line and paragraph separators (printed so that only some readers get them back), and
 * the noncharacters that YAML forbids.
 */
const UNPORTABLE = /[\p{Surrogate}\x7f-\x9f\u2028\u2029\ufffe\uffff]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** An annotation that kustomize prints in a form that it can not read again, where any name or namespace changes. */
const UNPORTABLE_ANNOTATION = /^\t[^]*\n/;

/** Fields that are, or become, annotations. */
const ANNOTATIONS: readonly string[] = ['annotations', 'deviations'];

function textFault(text: string, inAnnotations: boolean): Pick<Problem, 'message' | 'hint'> | undefined {
  const found = UNPORTABLE.exec(text);
  if (found) {
    return { message: `the text holds ${codePoint(found[0])}, which kustomize does not give back`, hint: 'leave the character out, or encode the text, for example in base64' };
  }
  if (!inAnnotations || !UNPORTABLE_ANNOTATION.test(text)) return undefined;
  return { message: 'an annotation of several lines starts with a tab, which kustomize can not read back', hint: 'start the annotation with another character' };
}

function checkText(text: string, place: Place, inAnnotations: boolean): void {
  const fault = textFault(text, inAnnotations);
  if (fault) place.add('text-unportable', fault.message, fault.hint);
}

function walk(value: unknown, place: Place, inAnnotations: boolean): void {
  if (typeof value === 'string') {checkText(value, place, inAnnotations);} else if (Array.isArray(value)) {value.forEach((entry, index) => walk(entry, place.item(index), inAnnotations));} else if (value instanceof LiveText) {value.parts.forEach((part) => typeof part === 'string' ? checkText(part, place, inAnnotations) : walk(part.form, place, inAnnotations));} else if (typeof value === 'object' && value !== null && !('is' in value)) {
    for (const [key, field] of Object.entries(value)) {
      const at = place.at(key);
      checkText(key, at, inAnnotations || ANNOTATIONS.includes(key));
      walk(field, at, inAnnotations || ANNOTATIONS.includes(key));
    }
  }
}

/** Records every text in a value, at any depth, that would not come out of kustomize as it went in. */
export function checkTexts(value: unknown, place: Place): void {
  walk(value, place, false);
}

import type { ProblemList } from './problem-list';
import type { DeclaredAt } from '../declare/declared-at';
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

interface Place {
  readonly path: string;
  readonly inAnnotations: boolean;
  readonly declaredAt: DeclaredAt | undefined;
}

function textFault(text: string, inAnnotations: boolean): Pick<Problem, 'message' | 'hint'> | undefined {
  const found = UNPORTABLE.exec(text);
  if (found) {
    return { message: `the text holds ${codePoint(found[0])}, which kustomize does not give back`, hint: 'leave the character out, or encode the text, for example in base64' };
  }
  if (!inAnnotations || !UNPORTABLE_ANNOTATION.test(text)) return undefined;
  return { message: 'an annotation of several lines starts with a tab, which kustomize can not read back', hint: 'start the annotation with another character' };
}

function checkText(text: string, { path, inAnnotations, declaredAt }: Place, problems: ProblemList): void {
  const fault = textFault(text, inAnnotations);
  if (fault) problems.add({ code: 'text-unportable', path, ...fault }, declaredAt);
}

function walk(value: unknown, place: Place, problems: ProblemList): void {
  if (typeof value === 'string') return checkText(value, place, problems);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    const path = Array.isArray(value) ? `${place.path}[${key}]` : `${place.path}.${key}`;
    const at = { ...place, path, inAnnotations: place.inAnnotations || ANNOTATIONS.includes(key) };
    checkText(key, at, problems);
    walk(field, at, problems);
  }
}

/** Records every text in a value, at any depth, that would not come out of kustomize as it went in. */
export function checkTexts(path: string, value: unknown, problems: ProblemList, declaredAt?: DeclaredAt): void {
  walk(value, { path, inAnnotations: false, declaredAt }, problems);
}

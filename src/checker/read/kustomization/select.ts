import type { Candidate, NameAndNamespace } from './identity';
import { isClusterScoped } from './identity';
import { meetsLabelSelector } from './label-selector';
import type { ReplacementTarget, Selector } from './node';

type Test = (value: string) => boolean;

const TESTS = new Map<string, Test>();

function compile(pattern: string): Test {
  if (isPlain(pattern)) return (value) => value === pattern;
  try {
    const expression = new RegExp(`^(?:${pattern})$`);
    return (value) => expression.test(value);
  } catch {
    return () => true; // The build refuses it.
  }
}

/** True for a pattern that nothing but itself fits. */
export function isPlain(pattern: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(pattern);
}

/** Kustomize treats every part of a selector as a regular expression over the whole value. */
export function fits(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined) return true;
  let test = TESTS.get(pattern);
  if (test === undefined) TESTS.set(pattern, test = compile(pattern));
  return test(value);
}

/** What kustomize takes for the namespace of an object that names none. */
function effectiveNamespace({ namespace }: NameAndNamespace, kind: string): string {
  if (isClusterScoped(kind)) return '_non_namespaceable_';
  return namespace === '' ? 'default' : namespace;
}

function fitsKind({ leaf }: Candidate, selector: Selector): boolean {
  return fits(selector.group, leaf.group) && fits(selector.version, leaf.version) && fits(selector.kind, leaf.kind);
}

function fitsLabels(candidate: Candidate, { labelSelector, annotationSelector }: Selector, labelsKnown: boolean): boolean {
  if (!labelsKnown) return true;
  return meetsLabelSelector(candidate.labels, labelSelector ?? '') && meetsLabelSelector(candidate.annotations, annotationSelector ?? '');
}

/** True where the target of a patch selects an object: by its first or its current name, and by its first or its current namespace. */
export function patchSelects(selector: Selector, candidate: Candidate, labelsKnown: boolean): boolean {
  const known = [candidate.ids[0], candidate.ids[candidate.ids.length - 1]];
  return fitsKind(candidate, selector)
    && known.some(({ name }) => fits(selector.name, name))
    && known.some((id) => fits(selector.namespace, effectiveNamespace(id, candidate.leaf.kind)))
    && fitsLabels(candidate, selector, labelsKnown);
}

/** True where a replacement writes to an object: any of its names, with the namespace it had then, is selected and none rejected. */
export function replacementSelects({ select, reject }: ReplacementTarget, candidate: Candidate, labelsKnown: boolean): boolean {
  if (!identified(select, candidate) || !fitsLabels(candidate, select, labelsKnown)) return false;
  return !reject.some((selector) => rejects(selector, candidate, labelsKnown));
}

function identified(selector: Selector, candidate: Candidate): boolean {
  // Versions of kustomize differ in which they compare: the written namespace, the effective one, or `default` for objects without any.
  return fitsKind(candidate, selector) && candidate.ids.some((id) => fits(selector.name, id.name)
    && [id.namespace, id.namespace || 'default', effectiveNamespace(id, candidate.leaf.kind)].some((namespace) => fits(selector.namespace, namespace)));
}

function rejects(selector: Selector, candidate: Candidate, labelsKnown: boolean): boolean {
  const { labelSelector, annotationSelector, ...id } = selector;
  if (Object.keys(id).length > 0 && identified(id, candidate)) return true;
  if (labelSelector === undefined && annotationSelector === undefined) return false;
  return labelsKnown && fitsLabels(candidate, selector, true);
}

import type { Outside } from '../declare/outside';

/** Prefix of the annotations by which an object says what exists outside of the render. */
const OUTSIDE_PREFIX = 'external.projen-gitops/';
/** The longest name of an annotation, without its prefix. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set */
const LONGEST = 63;

function keyOf({ kind, namespace, name }: Outside): string {
  const words = [kind.toLowerCase(), namespace, name].filter((word) => word !== undefined).join('.').replaceAll('*', 'any');
  return words.slice(0, LONGEST).replace(/[^a-z0-9]+$/, '');
}

function patternOf({ kind, namespace, name }: Outside): string {
  return kind === 'Namespace' ? `${kind} ${name}` : `${kind} ${namespace ?? '*'}/${name}`;
}

/** Annotations that tell `validate` of objects outside, wherever the rendered output is checked. */
export function outsideAnnotations(outside: readonly Outside[]): Record<string, string> {
  return Object.fromEntries(outside.map((object) => [`${OUTSIDE_PREFIX}${keyOf(object)}`, patternOf(object)]));
}

import { LiveText } from './text';
import { nearest } from '../../common/nearest';
import type { Place } from '../problems/place';

/** `$(NAME)`, and `$$`, by which Kubernetes leaves what follows as it is. */
const REFERENCE = /\$(?:\$|\(([^()]*)\))/g;

/** Variables as people name them: in lower case, `$(date)` is more likely a command of a shell. */
const NAME = /^[A-Z_][A-Z0-9_]*$/;

/** Variables that Kubernetes adds for the Services of a namespace. @see https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables */
const OF_SERVICES = /_SERVICE_HOST$|_SERVICE_PORT(?:_[A-Z0-9_]+)?$/;

/** The variables that a text names. */
export function variablesIn(text: unknown): readonly string[] {
  const parts = text instanceof LiveText ? text.parts : [text];
  const names = parts.flatMap((part) => typeof part === 'string' ? [...part.matchAll(REFERENCE)].map(([, name]) => name as string | undefined) : []);
  return [...new Set(names)].filter((name) => name !== undefined).filter((name) => NAME.test(name) && !OF_SERVICES.test(name));
}

/** The variables of a container, as a text finds them. */
export interface KnownVariables {
  /** Those that it can name. */
  readonly before: readonly string[];
  /** Those that come too late for it. @default none */
  readonly later?: readonly string[];
}

/**
 * Records variables in a text that Kubernetes would leave as they are: it fills in those of the same container, in the
 * value of a variable only those before it.
 *
 * @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function checkVariables(text: unknown, { before, later = [] }: KnownVariables, place: Place): void {
  for (const name of variablesIn(text)) {
    if (before.includes(name)) continue;
    if (later.includes(name)) {
      place.add('variable-too-late', `$(${name}) stands before the variable itself, where it is not filled in`, `declare ${name} first`);
    } else {
      const meant = nearest(name, before);
      place.add('variable-unknown', `$(${name}) names no variable of the container`, meant === undefined ? `declare ${name}, or write $$(${name}) for the text itself` : `did you mean $(${meant})?`);
    }
  }
}

import type { Place } from './place';
import type { Scene } from './scene';

/** One known error of kustomize, in words that help. */
export interface ErrorPattern {
  /** Stable, kebab-case. */
  readonly code: string;
  /** Matched against the innermost message. */
  readonly match: RegExp;
  explain(match: RegExpExecArray, scene: Scene): { readonly at: Place; readonly cause: string; readonly remedy: string };
}

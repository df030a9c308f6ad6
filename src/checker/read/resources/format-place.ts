import type { TextProblem } from '../../../kubernetes/documents/parse-document';

/** Where something is wrong in a text, and what, as messages tell it. */
export function formatPlace({ line, column, message }: TextProblem): string {
  return `line ${line}, column ${column}: ${message}`;
}

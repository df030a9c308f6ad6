import { oneLine } from '../../system/explain-error';

/** What an error of the client says, on one line; some of its errors are no `Error`. */
export function wordsOf(error: unknown): string {
  const message: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return oneLine(message);
}

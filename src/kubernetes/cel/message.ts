import { MESSAGE_BYTES } from './budget/limits';
import type { CelOutcome } from './compile';

/** The message that an expression made; undefined for what an API server does not take for one: blank, of several lines, or too long. */
export function messageIn(outcome: CelOutcome | undefined): string | undefined {
  if (outcome?.kind !== 'value' || typeof outcome.value !== 'string' || outcome.value.length > MESSAGE_BYTES) return undefined;
  const message = outcome.value.trim();
  return message === '' || /[\n\r]/.test(message) || Buffer.byteLength(message) > MESSAGE_BYTES ? undefined : message;
}

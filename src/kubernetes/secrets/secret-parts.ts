import { privateKeyInBase64 } from './private-key';
import { secretLiterals } from './secret-entries';
import { secretsOfValue } from './secret-patterns';

/** What of a text the rule `plain-secret` would call a secret: so it is not shown either, wherever it stands. */
export function secretParts(name: string, text: string): string[] {
  if (privateKeyInBase64(text) !== undefined) return [text];
  const found = secretsOfValue(name, text);
  return found.length > 0 || !text.includes('\n') ? found : secretLiterals(name, text);
}

import { secretEntries } from '../../kubernetes/secrets/secret-entries';
import { secretSign } from '../../kubernetes/secrets/secret-patterns';
import type { Place } from '../problems/place';

const HOW = 'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history';

/** What of a text is a secret by its own form or by the name that it stands under, without the value; undefined where nothing is. */
function looksLike(name: string, text: string): string | undefined {
  const sign = secretSign(name, text)?.looksLike;
  if (sign !== undefined) return sign;
  const [first] = secretEntries(name, text);
  return first === undefined ? undefined : `a secret, by its name: ${first.name} in line ${first.line}`;
}

/**
 * Records a text that is a secret by its look: everyone who reads the repository would read it.
 *
 * @param accept what the user writes where it is none
 */
export function checkSecret(name: string, text: string, accept: string, place: Place): void {
  const found = looksLike(name, text);
  if (found !== undefined) place.add('secret-in-plain', `it holds ${found}`, `${HOW}; if it is no secret, say why by ${accept}`);
}

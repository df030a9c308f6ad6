import { privateKeyIn } from '../../kubernetes/secrets/private-key';
import { secretEntries } from '../../kubernetes/secrets/secret-entries';
import { secretSign } from '../../kubernetes/secrets/secret-patterns';
import type { Place } from '../problems/place';

const OUTSIDE = 'keep the file out of the repository, in a Secret, and mount that: addSecret(name, keys) and secret.file(…); if it was committed before, replace the key, since it is in the history';
const HOW = 'keep the value out of the repository and refer to it: addSecret(name, keys) and secret.key(…); if it was committed before, replace it, since it is in the history';

/** The user's word that no text of a workload is a secret, or that it is written as it was. */
interface Trusted {
  readonly hardening?: string;
  readonly deviations?: { readonly plainSecret?: string };
}

const ACCEPT = '"deviations: { plainSecret: \'…\' }"';

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

/** Records a file that holds a private key, in a form of its own such as a keystore; `accept` is what the user writes where it is none. */
export function checkPrivateKey(bytes: Buffer, accept: string, place: Place): void {
  const found = privateKeyIn(bytes);
  if (found !== undefined) place.add('secret-in-plain', `it holds ${found}`, `${OUTSIDE}; if it is no secret, say why by ${accept}`);
}

function isTrusted({ hardening, deviations }: Trusted): boolean {
  return hardening === 'none' || deviations?.plainSecret !== undefined;
}

/** The same of the value of a variable, unless the options of its workload say that it is none. */
export function checkVariableSecret(name: string, text: string, options: object, place: Place): void {
  if (!isTrusted(options)) checkSecret(name, text, ACCEPT, place);
}

const FLAG = /^--?([A-Za-z][\w.-]*)(?:=([^]*))?$/;
/** Flags that mostly name an object, or a file. */
const NAMING = /^(?:secrets?|credentials?)$/i;

/** Records the arguments of a command line that are secrets by their look, or by the flag that they are the value of: `--password=…`, `--password …`. */
export function checkArgumentSecrets(texts: readonly string[], options: object, placeOf: (index: number) => Place): void {
  if (isTrusted(options)) return;
  texts.forEach((text, index) => {
    const [, flag, value] = FLAG.exec(text) ?? [];
    const before = FLAG.exec(texts[index - 1] ?? '');
    const isValue = flag === undefined && before !== null && before[2] === undefined;
    const name = flag ?? (isValue ? before[1] : '');
    const sign = secretSign(NAMING.test(name) ? '' : name, flag === undefined ? text : value ?? '')?.looksLike;
    if (sign !== undefined) placeOf(index).add('secret-in-plain', `it holds ${sign}`, `${HOW}, as a variable that the argument names: $(PASSWORD); if it is no secret, say why by ${ACCEPT}`);
  });
}

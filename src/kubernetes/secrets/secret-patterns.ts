/** What gives a secret away. */
export interface SecretSign {
  /** What it looks like, for messages, which never hold the value. */
  readonly looksLike: string;
}

const VALUE_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, 'a private key'],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, 'an AWS access key'],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, 'a GitHub token'],
  [/\bgithub_pat_[A-Za-z0-9_]{22,}\b/, 'a GitHub token'],
  [/\bglpat-[A-Za-z0-9_-]{20,}/, 'a GitLab token'],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/, 'a Slack token'],
  [/\bAIza[0-9A-Za-z_-]{35}\b/, 'a Google API key'],
  [/\bsk_live_[0-9a-zA-Z]{16,}\b/, 'a Stripe key'],
  [/\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/, 'a JSON Web Token'],
];

const URL_PASSWORD = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@?#]*:([^\s/@?#]+)@/gi;
const SECRET_NAME = /(?:^|[._-])(?:password|passwd|pwd|passphrase|secret|token|api[._-]?key|access[._-]?key|private[._-]?key|credentials?)$/i;
const POINTER_NAME = /(?:file|path|dir|name|url|uri|endpoint|host|ref|enabled|ttl|expiry|expiration|length|type|policy)$/i;
/** `imagePullSecret: registry` names a Secret. */
const OBJECT_NAME = /(?:^|[._-])(?:existing|pull|tls|target)[._-]?(?:secret|credential|token)s?$/i;
const PLACEHOLDER = new RegExp(`^(?:${[
  '', 'true|false|yes|no|none|null|nil|undefined|unset|~', '\\d{1,5}', '<.*>', '\\$.*', '%.*%', '@.*@', '\\{\\{.*\\}\\}', 'x+', '\\*+', '\\.+',
  '(?:file|vault|ref\\+|op|awssm|gcpsm|env):.*', '.*(?:change|replace)[._-]?(?:it|me).*', '(?:your|my)[._-].*', 'todo|tbd|example|placeholder|dummy|redacted',
  'any|bool|boolean|bytes|int|integer|number|object|str|string|text', 'auto|automatic|default|disabled|enabled|optional|required',
  'basic|bearer|md5|plain|scram-sha-\\d+',
].join('|')})$`, 'i');

/** A file or a structure, whose entries have names of their own. */
function isDocument(value: string): boolean {
  return /^[{[]|\n/.test(value);
}

function isPath(value: string): boolean {
  return /^(?:\/|\.{1,2}\/)[\w./-]*$/.test(value);
}

/** Puts `camelCase` into words, so that one pattern reads every spelling. */
function words(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}

function passwordsIn(value: string): string[] {
  return [...value.matchAll(URL_PASSWORD)].map(([, password]) => password).filter((password) => !PLACEHOLDER.test(password));
}

const known = new Map<string, boolean>();

function isSecretName(name: string): boolean {
  let found = known.get(name);
  if (found === undefined) {
    found = SECRET_NAME.test(words(name)) && !POINTER_NAME.test(name) && !OBJECT_NAME.test(words(name));
    if (known.size < 10_000) known.set(name, found);
  }
  return found;
}

function isSecretByName(name: string, value: string): boolean {
  return isSecretName(name) && ![isDocument, isPath].some((is) => is(value.trim())) && !PLACEHOLDER.test(value.trim());
}

/** Tells whether a value is, or by its name should be, a secret. */
export function secretSign(name: string, value: string): SecretSign | undefined {
  for (const [pattern, looksLike] of VALUE_SIGNS) {
    if (pattern.test(value)) return { looksLike };
  }
  if (passwordsIn(value).length > 0) return { looksLike: 'a URL with a password in it' };
  return isSecretByName(name, value) ? { looksLike: 'a secret, by its name' } : undefined;
}

const ANY_SIGN = new RegExp([...VALUE_SIGNS.map(([{ source }]) => source), URL_PASSWORD.source].join('|'), 'i');

/** The parts of a value that are secret by their look; the whole where its name says so. */
export function secretsOfValue(name: string, value: string): string[] {
  if (isSecretByName(name, value)) return [value];
  if (!ANY_SIGN.test(value)) return [];
  if (VALUE_SIGNS[0][0].test(value)) return [value];
  return [...VALUE_SIGNS.flatMap(([pattern]) => [...value.matchAll(new RegExp(pattern, 'g'))].map(([token]) => token)), ...passwordsIn(value)];
}

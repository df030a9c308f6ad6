import { secretSign } from './secret-patterns';

/** An entry of a configuration file whose value is a secret. */
export interface SecretEntry {
  readonly name: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** Files whose lines are program text, prose or translations: `password = prompt()` sets no password. */
const NO_CONFIGURATION = new RegExp([
  /\.(?:adoc|bash|css|go|groovy|html?|java|jsx?|kts?|lua|markdown|md|php|pl|proto|py|rb|rst|schema\.json|scala|sh|sql|star|tmpl|tpl|tsx?|txt|vcl|zsh)$/,
  /^(?:README|NOTES|CHANGELOG|LICENSE|_example)\b/, /^(?:messages|translations?|locales?|i18n)(?![a-z])/,
].map(({ source }) => source).join('|'), 'i');

const COMMENT = /^\s*(?:#|\/\/|;|--\s|<!--|\*)/;
/** `password: x` of YAML and JSON, `password=x` of properties, INI, TOML and `.env` files, with or without quotes. */
const ENTRY = /^\s*(?:-\s+)?(?:export\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*(?::\s+|=\s*)(.*?)[\s,;]*$/;
const ELEMENT = /^\s*<([A-Za-z_][\w.-]*)>([^<>]*)<\/\1>\s*$/;
const QUOTED = /^(["'])(.*)\1(?:\s+[#;].*)?$/;

function literal(written: string): string {
  return QUOTED.exec(written)?.[2] ?? written.replace(/\s+[#;].*$/, '');
}

/** Sentences, expressions and references are no passwords, as far as a single word can be told from them. */
const NO_LITERAL = new RegExp([
  /\s/, /^[$%&*!|>{[(<@~?]/, /[({`]|__/, /^(?:ENC|AES)\b/, /^(?:config|env|local|module|os|process|secrets|self|settings|system|this|var)\./i,
  /^[a-z][a-z0-9+.-]*:(?:\/\/|aws:)/, /\.(?:crt|json|key|p12|pem|txt|ya?ml)$/i, /^[\w.-]+\/[\w./-]*(?:#|$)/, /^\d+(?:\.\d+)?[a-z]{1,2}$/i,
].map(({ source }) => source).join('|'), 'i');

const PAIR = /"([A-Za-z_][\w.-]*)"\s*:\s*"([^"\\]*)"/g;

type Entry = readonly [name: string, value: string];

function entriesOf(line: string): Entry[] {
  if (COMMENT.test(line)) return [];
  const [, name, written] = ENTRY.exec(line) ?? ELEMENT.exec(line) ?? [];
  const own: Entry[] = name === undefined ? [] : [[name, literal(written)]];
  const pairs = [...line.matchAll(PAIR)].map(([, key, value]): Entry => [key, value]);
  return pairs.length > 0 ? pairs : own;
}

function isSecret([name, value]: Entry): boolean {
  const isLabel = name.toLowerCase().endsWith(value.toLowerCase());
  return !isLabel && !NO_LITERAL.test(value) && secretSign(name, value) !== undefined;
}

/** The values of such entries, for what must not show them. */
export function secretLiterals(key: string, text: string): string[] {
  if (NO_CONFIGURATION.test(key) || text.startsWith('#!')) return [];
  return text.split(/\r?\n/).flatMap((line) => entriesOf(line).filter(isSecret).map(([, value]) => value));
}

/** The entries of a configuration file under a key of a ConfigMap whose value, by the entry's name, is a secret. */
export function secretEntries(key: string, text: string): SecretEntry[] {
  if (NO_CONFIGURATION.test(key) || text.startsWith('#!')) return [];
  return text.split(/\r?\n/).flatMap((line, index) => entriesOf(line).filter(isSecret).map(([name]) => ({ name, line: index + 1 })));
}

import type { CelLibrary } from './library';
import { namespace } from './library';
import type { NamePattern } from '../../names/patterns';
import { DNS_1035_LABEL, DNS_LABEL, DNS_SUBDOMAIN, fitsPattern, NAME_PART } from '../../names/patterns';
import { parseRequestUri } from '../engine/request-uri';

/** A named format: `format.dns1123Label()`. */
class Format {
  constructor(readonly name: string, readonly describe: (text: string) => string | undefined) {}

  toString(): string {
    return this.name;
  }
}

const matching = (pattern: RegExp, most: number, wanted: string) => (text: string): string | undefined =>
  text.length <= most && pattern.test(text) ? undefined : wanted;

const naming = (rule: NamePattern, wanted: string) => matching(rule.expression, rule.longest, wanted);

const label = naming(DNS_LABEL, "a DNS label such as 'my-name'");
const subdomain = naming(DNS_SUBDOMAIN, "a DNS subdomain such as 'example.com'");
const label1035 = naming(DNS_1035_LABEL, "a DNS label such as 'my-name' that starts with a letter");
const labelValue = naming(NAME_PART, "a label value such as 'my-name'");

const withPrefix = (describe: (text: string) => string | undefined) => (text: string): string | undefined => describe(text.endsWith('-') ? `${text.slice(0, -1)}a` : text);

function qualifiedName(text: string): string | undefined {
  const [prefix, name] = text.includes('/') ? text.split(/\/(.*)/s) : ['a', text];
  return subdomain(prefix) === undefined && fitsPattern(name, NAME_PART) ? undefined : "a name such as 'example.com/my-name'";
}

const FORMATS: Readonly<Record<string, (text: string) => string | undefined>> = {
  dns1123Label: label,
  dns1123LabelPrefix: withPrefix(label),
  dns1123Subdomain: subdomain,
  dns1123SubdomainPrefix: withPrefix(subdomain),
  dns1035Label: label1035,
  dns1035LabelPrefix: withPrefix(label1035),
  qualifiedName,
  labelValue: (text) => text === '' ? undefined : labelValue(text),
  uri: (text) => parseRequestUri(text) === undefined ? "a URI such as 'https://example.com/path'" : undefined,
  byte: matching(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/, Infinity, 'base64 text'),
  uuid: matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 36, 'a UUID'),
};

/** The format library of Kubernetes. */
export const format: CelLibrary = (registration) => {
  const { env, cel } = registration;
  const type = namespace(registration, 'format');
  env.registerType('Format', Format);
  const known = Object.entries(FORMATS).map(([name, describe]) => new Format(name, describe));
  for (const one of known) env.registerFunction(`${type}.${one.name}(): Format`, () => one);
  env.registerFunction(`${type}.named(string): optional`, (_: unknown, name: string) => {
    const one = known.find((candidate) => candidate.name === name);
    return one === undefined ? cel.Optional.none() : cel.Optional.of(one);
  });
  env.registerFunction('Format.validate(string): optional', (one: Format, text: string) => {
    const wanted = one.describe(text);
    return wanted === undefined ? cel.Optional.none() : cel.Optional.of([wanted]);
  });
};

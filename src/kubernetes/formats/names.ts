import type { Format } from './format';
import { namePattern, pattern } from './format';
import { DATA_KEY, DNS_1035_LABEL, DNS_LABEL, DNS_SUBDOMAIN, fitsPattern, NAME_PART } from '../names/patterns';

/** A DNS label as RFC 1123 has it: `web-1`. */
export const dnsLabel: Format = namePattern(DNS_LABEL,
  "must be lower case letters, digits and '-', and start and end with a letter or digit");

/** A DNS subdomain: labels with dots between them. */
export const dnsSubdomain: Format = namePattern(DNS_SUBDOMAIN,
  "must be lower case letters, digits, '-' and '.', and start and end with a letter or digit");

/** A DNS subdomain in which labels may hold underscores, as search domains of a Pod do. */
export const dnsSubdomainWithUnderscore: Format = pattern(/^[a-z0-9_]([-_a-z0-9]*[a-z0-9_])?(\.[a-z0-9_]([-_a-z0-9]*[a-z0-9_])?)*$/, 253,
  "must be lower case letters, digits, '-', '_' and '.'");

/** A DNS label as RFC 1035 has it: begins with a letter. */
export const dns1035Label: Format = namePattern(DNS_1035_LABEL,
  "must be lower case letters, digits and '-', start with a letter and end with a letter or digit");

const namePart = namePattern(NAME_PART,
  "must be letters, digits, '-', '_' and '.', and start and end with a letter or digit");

/** A host name whose first label may be `*`. */
export const wildcardSubdomain: Format = (value) =>
  value.startsWith('*.') && fitsPattern(value.slice(2), DNS_SUBDOMAIN) && value.length <= DNS_SUBDOMAIN.longest ? undefined : "must be '*.' followed by a DNS subdomain";

/** A qualified name: `name` or `example.com/name`. */
export const qualifiedName: Format = (value) => {
  const parts = value.split('/');
  if (parts.length > 2) return "must be a name with at most one prefix and '/' before it ('example.com/name')";
  if (parts.length === 2) {
    const wrong = parts[0] === '' ? 'must not be empty' : dnsSubdomain(parts[0]);
    if (wrong !== undefined) return `has a prefix that ${wrong}`;
  }
  return namePart(parts[parts.length - 1]);
};

/** The key of an annotation: a qualified name, of which the prefix may be in capitals. */
export const annotationKey: Format = (value) => qualifiedName(value.toLowerCase());

/** The value of a label: empty, or what may follow the prefix of a qualified name. */
export const labelValue: Format = (value) => value === '' ? undefined : namePart(value);

/** A qualified name that has a prefix: `example.com/name`. */
export const prefixedName: Format = (value) => value.includes('/') ? qualifiedName(value) : "must have a prefix and '/' ('example.com/name')";

/** One segment of a URL path, as the names of roles are. */
export const pathSegment: Format = (value) => {
  if (value === '.' || value === '..') return `must not be '${value}'`;
  return /[/%]/.test(value) ? "must not contain '/' or '%'" : undefined;
};

/** The name of a container or Service port that others refer to: at most 15 characters. */
export const portName: Format = (value) => {
  if (value.length > 15) return `must be no more than 15 characters (it has ${value.length})`;
  if (!/^[-a-z0-9]+$/.test(value)) return "must be lower case letters, digits and '-'";
  if (!/[a-z]/.test(value)) return 'must contain a letter';
  if (value.includes('--')) return "must not contain '--'";
  return value.startsWith('-') || value.endsWith('-') ? "must not start or end with '-'" : undefined;
};

/** The name of an environment variable: printable ASCII except `=`. */
export const envName: Format = pattern(/^[ -<>-~]+$/, Infinity, "must be printable ASCII characters other than '='");

const dataKey = namePattern(DATA_KEY, "must be letters, digits, '-', '_' and '.'");

/** A key of a ConfigMap or Secret. */
export const configKey: Format = (value) => {
  const wrong = dataKey(value);
  if (wrong !== undefined) return wrong;
  return value.startsWith('..') || value === '.' ? "must not be '.' or start with '..'" : undefined;
};

/** The name of an HTTP header. */
export const httpHeaderName: Format = pattern(/^[-A-Za-z0-9]+$/, Infinity, "must be letters, digits and '-'");

/** A domain and a path below it: `example.com/queue`. */
export const domainPath: Format = (value) => {
  const slash = value.indexOf('/');
  if (slash < 0) return "must be a domain, '/' and a path ('example.com/queue')";
  const wrong = dnsSubdomain(value.slice(0, slash));
  if (wrong !== undefined) return `has a domain that ${wrong}`;
  return /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(value.slice(slash + 1)) ? undefined : 'must have a path of URL characters';
};

/** The name of a CSI driver: a DNS subdomain in small or capital letters. */
export const driverName: Format = (value) => dnsSubdomain(value.toLowerCase());

/** The name of an iSCSI target. */
export const iscsiName: Format = (value) => {
  const known = /^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+(?::[^,;*&$|\s]+)$|^eui.[A-Za-z0-9]{16}$|^naa.[A-Za-z0-9]{32}$/;
  return known.test(value) ? undefined : "must be an iSCSI name such as 'iqn.2001-04.com.example:storage'";
};

/** A DNS name of at least three labels, as webhooks are named. */
export const fullyQualifiedName: Format = (value) => dnsSubdomain(value) ?? (value.split('.').length < 3 ? 'must have at least three parts with dots between them' : undefined);

/** A qualified name in small or capital letters. */
export const caselessQualifiedName: Format = (value) => qualifiedName(value.toLowerCase());

/** Finalizers without a domain that Kubernetes knows. */
const PLAIN_FINALIZERS = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

/** The name of a finalizer: one of Kubernetes itself, or one with a domain. */
export const finalizer: Format = (value) => {
  const wrong = qualifiedName(value);
  if (wrong !== undefined || value.includes('/') || PLAIN_FINALIZERS.has(value)) return wrong;
  return 'is neither a finalizer of Kubernetes nor has it a domain';
};

/** The name of a signer of certificates: a domain, `/` and a name below it. */
export const signerName: Format = (value) => {
  const parts = value.split('/');
  if (parts.length !== 2) return "must be a domain, '/' and a name ('example.com/signer')";
  const domain = parts[0].split('.');
  const wrong = domain.map(dnsLabel).find((fault) => fault !== undefined);
  if (wrong !== undefined || domain.length < 2) return `has a domain that ${wrong ?? 'must have at least two parts'}`;
  const fault = parts[1].split('.').map(dnsSubdomain).find((each) => each !== undefined);
  return fault === undefined ? undefined : `has a name that ${fault}`;
};

const RESERVED = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace',
  'return', 'var', 'void', 'while',
]);

/** A name that expressions can use. */
export const celIdentifier: Format = (value) => /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(value) && !RESERVED.has(value) ? undefined : 'must be letters, digits and \'_\', and no word that CEL keeps';

/** An API version: `v1`, `apps/v1`. */
export const apiVersion: Format = (value) => {
  const parts = value.split('/');
  return parts.length <= 2 && parts[parts.length - 1] !== '' ? undefined : "must be an API version such as 'apps/v1'";
};

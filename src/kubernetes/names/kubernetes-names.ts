import type { NamePattern } from './patterns';
import { DATA_KEY, DNS_1035_LABEL, DNS_LABEL, DNS_SUBDOMAIN, NAME_PART } from './patterns';

/** Each function returns what is wrong with a name, or undefined; together they are the naming rules of the API server. */
type Fault = string | undefined;

const PORT_NAME: NamePattern = { ...DNS_LABEL, longest: 15 };
const ENV_NAME: NamePattern = { expression: /^[-._a-zA-Z][-._a-zA-Z0-9]*$/, longest: 253 };

function check(name: unknown, { expression, longest }: NamePattern, rule: string): Fault {
  if (typeof name !== 'string') return 'it must be a string';
  if (name === '') return 'it must not be empty';
  if (name.length > longest) return `it has ${name.length} characters, ${longest} are allowed`;
  return expression.test(name) ? undefined : rule;
}

/** RFC 1123 label: containers, namespaces, values of the `app` label. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export function dnsLabelFault(name: unknown): Fault {
  return check(name, DNS_LABEL, 'lower case letters, digits and "-" only, starting and ending with a letter or digit');
}

/** RFC 1035 label: Services. */
export function serviceNameFault(name: unknown): Fault {
  return check(name, DNS_1035_LABEL, 'lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit');
}

/** RFC 1123 subdomain: Deployments and most other objects. */
export function dnsSubdomainFault(name: unknown): Fault {
  return check(name, DNS_SUBDOMAIN, 'lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit');
}

/** Name of a container port, which Services refer to. */
export function portNameFault(name: string): Fault {
  const fault = check(name, PORT_NAME, 'lower case letters, digits and "-" only, starting and ending with a letter or digit');
  if (fault) return fault;
  if (!/[a-z]/.test(name)) return 'it must hold at least one letter';
  return name.includes('--') ? 'it must not hold "--"' : undefined;
}

/** Names of folders, and those that the volume code of the kubelet writes, are refused as keys and variables. */
function dotFault(name: unknown): Fault {
  return /^\.\.?$|^\.\./.test(String(name)) ? 'it must not be "." or start with ".."' : undefined;
}

/** Name of an environment variable, by the rule that every supported API server knows. */
export function envNameFault(name: unknown): Fault {
  return check(name, ENV_NAME, 'letters, digits, "_", "-" and "." only, not starting with a digit') ?? dotFault(name);
}

/** Key of a ConfigMap or Secret. */
export function dataKeyFault(key: unknown): Fault {
  return check(key, DATA_KEY, 'letters, digits, "-", "_" and "." only') ?? dotFault(key);
}

/** Value of a label; may be empty. */
export function labelValueFault(value: unknown): Fault {
  if (value === '') return undefined;
  return check(value, NAME_PART, 'letters, digits, "-", "_" and "." only, starting and ending with a letter or digit');
}

/** Key of a label or annotation: an optional DNS prefix, a slash, a name of at most 63 characters. */
export function qualifiedKeyFault(key: string): Fault {
  const slash = key.indexOf('/');
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  if (prefix !== undefined) {
    const fault = dnsSubdomainFault(prefix);
    if (fault) return `prefix ${JSON.stringify(prefix)}: ${fault}`;
  }
  return check(key.slice(slash + 1), NAME_PART, 'the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit');
}

const REFERENCE = /^(?:[a-zA-Z0-9](?:[-a-zA-Z0-9.]*[a-zA-Z0-9])?(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*(?::\w[\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$/;

/** A container image reference. @see https://github.com/distribution/reference */
export function imageFault(image: unknown): Fault {
  return check(image, { expression: REFERENCE, longest: 512 }, 'not an image reference such as "registry.example.com/team/app:1.2.3"');
}

import type { Format } from './format';
import { dnsLabel, dnsSubdomain } from './names';

/** The name of a namespace, or `*`. */
export const namespaceOrAll: Format = (value) => value === '*' ? undefined : dnsLabel(value);

/** The name of a service account, or `*`. */
export const serviceAccountOrAll: Format = (value) => value === '*' ? undefined : dnsSubdomain(value);

/** The path of a URL of the API server, which may end in a step `*`. */
export const nonResourceUrl: Format = (value) => {
  if (value === '') return 'must not be empty';
  if (value === '/') return undefined;
  if (!value.startsWith('/')) return "must start with '/'";
  if (value.includes(' ')) return 'must not contain blanks';
  if (value.includes('//')) return "must not contain '//'";
  const stars = value.split('*').length - 1;
  return stars > 1 || (stars === 1 && !value.endsWith('/*')) ? "may have '*' as its last step only" : undefined;
};

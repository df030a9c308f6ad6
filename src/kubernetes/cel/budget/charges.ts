import { sizeOf, weightOf } from './weight';

/** What a call is about to cost; the receiver is the first argument. */
export type Charge = (args: readonly unknown[]) => number;

/** A unit for each ten characters, which is what a server counts for reading them once. */
function read(value: unknown, times = 1): number {
  return Math.max(1, Math.ceil(sizeOf(value) * 0.1 * times));
}

const unit: Charge = () => 1;
const once: Charge = ([text]) => read(text);
const twice: Charge = ([text]) => read(text, 2);

/** A server counts one; going through the text is counted where it is long. */
const passing: Charge = ([text]) => 1 + sizeOf(text) / 50;

const weight: Charge = (args) => args.reduce<number>((sum, value) => sum + weightOf(value), 0);

/** Numbers of any length take the square of it to read. */
const digits: Charge = ([text]) => {
  const length = sizeOf(text);
  return Math.max(read(text), length > 200 ? length * length / 100 : 0);
};

/** The engine's reading of durations takes the third power of the length. */
const duration: Charge = ([text]) => Math.max(read(text), typeof text === 'string' ? text.length ** 3 / 100 : 0);

function occurrences(text: unknown, part: unknown): number {
  if (typeof text !== 'string' || typeof part !== 'string') return 0;
  if (part === '') return text.length + 1;
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

const replace: Charge = ([text, from, to]) => {
  const grows = Math.max(0, sizeOf(to) - sizeOf(from));
  return read(text, 2) + (grows === 0 ? 0 : occurrences(text, from) * grows / 10);
};

const split: Charge = ([text, separator]) => read(text, 2) + occurrences(text, separator);

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

const join: Charge = ([list, separator]) => {
  const texts = itemsOf(list);
  return 1 + texts.reduce<number>((sum, text) => sum + sizeOf(text), texts.length * sizeOf(separator ?? '')) / 5 + texts.length / 10;
};

/** Copies that a pattern such as `x{1000}` stands for; `{` in a class counts as well, which is no harm. */
function repeats(pattern: string): number {
  return [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].reduce((product, [, least, most]) => product * Math.max(1, Number(least), Number(most ?? 0)), 1);
}

const match: Charge = ([text, pattern]) => {
  const ofServer = Math.ceil((1 + sizeOf(text)) / 10) * Math.ceil(sizeOf(pattern) / 4);
  const copies = typeof pattern === 'string' && pattern.includes('{') ? repeats(pattern) : 1;
  return Math.max(ofServer, copies > 1 ? (1 + sizeOf(text)) * copies / 50 : 0);
};

const everyPair: Charge = ([, one, other]) => 1 + sizeOf(one) * weightOf(other);

const contains: Charge = (args) => typeof args[0] === 'string' ? read(args[0]) * read(args[1]) : everyPair(args);

const bothWays: Charge = (args) => 2 * everyPair(args);

const sort: Charge = ([list]) => 11 + 2 * sizeOf(list) * weightOf(list);

const flatten: Charge = ([list]) => 11 + sizeOf(list) + itemsOf(list).reduce<number>((sum, item) => sum + sizeOf(item), 0) / 4;

const copy: Charge = ([list]) => 11 + sizeOf(list);

/** A server counts one for a size, but characters and keys have to be counted here. */
const size: Charge = ([value]) => {
  if (typeof value === 'string') return 1 + value.length / 20;
  return Array.isArray(value) || value instanceof Uint8Array ? 1 : 1 + Object.keys(value as object).length / 50;
};

const query: Charge = ([url]) => read(String(url));

/** The charge of a kind of call under each of its names. */
function named(charge: Charge, names: string): Record<string, Charge> {
  return Object.fromEntries(names.split(' ').map((name) => [name, charge]));
}

/** What a call of each function costs. Where a server counts less than the work that it makes here, the work counts. */
export const CALL_CHARGES: ReadonlyMap<string, Charge> = new Map(Object.entries({
  ...named(unit, 'dyn type bool hasValue value none of ofNonZeroValue or orValue optMap optFlatMap at'),
  ...named(unit, 'getDate getDayOfMonth getDayOfWeek getDayOfYear getFullYear getHours getMilliseconds getMinutes getMonth getSeconds'),
  ...named(unit, 'getScheme getHost getHostname getPort getEscapedPath family isUnspecified isLoopback isLinkLocalMulticast isLinkLocalUnicast'),
  ...named(unit, 'isGlobalUnicast masked prefixLength sign isInteger asInteger asApproximateFloat add sub isGreaterThan isLessThan compareTo'),
  ...named(unit, 'major minor patch named dns1123Label dns1123LabelPrefix dns1123Subdomain dns1123SubdomainPrefix dns1035Label dns1035LabelPrefix'),
  ...named(unit, 'qualifiedName labelValue uri byte uuid'),
  ...named(once, 'bytes string startsWith endsWith hex base64 lowerAscii upperAscii trim substring kubernetesSubstring kubernetesTrim kubernetesLowerAscii'),
  ...named(once, 'kubernetesUpperAscii isURL url isIP ip isCIDR cidr json timestamp'),
  ...named(passing, 'charAt int uint double'),
  ...named(twice, 'isCanonical'),
  ...named(weight, 'indexOf lastIndexOf kubernetesIndexOf kubernetesLastIndexOf isSorted sum min max containsIP containsCIDR format'),
  ...named(digits, 'isQuantity quantity isSemver semver'),
  ...named(match, 'matches kubernetesMatches find findAll'),
  ...named(copy, 'reverse slice'),
  ...named(sort, 'sort distinct'),
  ...named(([, text]) => Math.max(1, Math.ceil((1 + sizeOf(text)) / 10) * 8), 'validate'),
  ...named(bothWays, 'equivalent'),
  ...named(everyPair, 'intersects'),
  duration,
  replace,
  split,
  join,
  contains,
  flatten,
  size,
  getQuery: query,
}));

const comparison: Charge = ([left, right]) => {
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return 1;
  if (typeof left === 'object' && left !== null && typeof right === 'object' && right !== null) return Math.max(1, Math.min(weightOf(left), weightOf(right)) / 10);
  return Math.max(1, Math.min(sizeOf(left), sizeOf(right)) / 10);
};

const membership: Charge = ([value, list]) => Array.isArray(list) ? list.length + (typeof value === 'object' ? weightOf(list) / 10 : 0) : 1;

const sum: Charge = ([left, right]) => {
  if (typeof left === 'string' || left instanceof Uint8Array) return Math.max(1, (left.length + sizeOf(right)) / 10);
  return Array.isArray(left) ? 1 + (left.length + sizeOf(right)) / 4 : 1;
};

/** What an operator costs beside its operands, where that depends on them. */
export const OPERATOR_CHARGES: ReadonlyMap<string, Charge> = new Map(Object.entries({
  ...Object.fromEntries(['==', '!=', '<', '<=', '>', '>='].map((operator) => [operator, comparison])), 'in': membership, '+': sum,
}));

import type { CelLibrary } from './library';
import { matchesInTime } from '../match-in-time';
import { fromRe2 } from '../regex';

function replaceSome(text: string, from: string, to: string, limit: number): string {
  if (limit < 0) return text.replaceAll(from, () => to);
  let left = limit;
  return text.replaceAll(from, () => {
    left -= 1;
    return left >= 0 ? to : from;
  });
}

/** Go's white space, which lacks the byte-order mark of JavaScript's. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const OUTER_SPACE = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');

function changeCase(text: string, letters: RegExp, change: (match: string) => string): string {
  return text.replace(letters, change);
}

function findIn(text: string, part: string, fits: (index: number) => boolean, last: boolean): bigint {
  const chars = [...text];
  const wanted = [...part];
  const matches = (index: number): boolean => fits(index) && wanted.every((char, at) => chars[index + at] === char);
  const indexes = Array.from({ length: chars.length + 1 }, (_, index) => index);
  return BigInt((last ? indexes.findLast(matches) : indexes.find(matches)) ?? -1);
}

/** Positions count characters, where JavaScript counts code units. */
const positions: CelLibrary = ({ env, fail }) => {
  const within = (index: bigint, text: string): number =>
    index < 0n || index > BigInt([...text].length) ? fail(`index out of range: ${index}`) : Number(index);
  const from = (index: bigint): number => index < 0n ? fail(`index out of range: ${index}`) : Number(index);
  env.registerFunction('string.charAt(int): string', (text: string, index: bigint) => [...text][within(index, text)] ?? '');
  env.registerFunction('string.kubernetesIndexOf(string): int', (text: string, part: string) => findIn(text, part, () => true, false));
  env.registerFunction('string.kubernetesIndexOf(string, int): int', (text: string, part: string, index: bigint) => {
    const start = from(index);
    return findIn(text, part, (at) => at >= start, false);
  });
  env.registerFunction('string.kubernetesLastIndexOf(string): int', (text: string, part: string) => findIn(text, part, () => true, true));
  env.registerFunction('string.kubernetesLastIndexOf(string, int): int', (text: string, part: string, index: bigint) => {
    const start = from(index);
    return findIn(text, part, (at) => at <= start, true);
  });
  env.registerFunction('string.kubernetesSubstring(int): string', (text: string, start: bigint) => [...text].slice(within(start, text)).join(''));
  env.registerFunction('string.kubernetesSubstring(int, int): string', (text: string, start: bigint, end: bigint) =>
    start > end ? fail(`invalid substring range. start: ${start}, end: ${end}`) : [...text].slice(within(start, text), within(end, text)).join(''));
};

/** The strings extension, in Kubernetes' reading. */
export const strings: CelLibrary = (registration) => {
  const { env } = registration;
  positions(registration);
  env.registerFunction('string.replace(string, string): string', (text: string, from: string, to: string) => replaceSome(text, from, to, -1));
  env.registerFunction('string.replace(string, string, int): string', (text: string, from: string, to: string, limit: bigint) =>
    replaceSome(text, from, to, Number(limit)));
  env.registerFunction('string.kubernetesTrim(): string', (text: string) => text.replace(OUTER_SPACE, ''));
  env.registerFunction('string.kubernetesLowerAscii(): string', (text: string) => changeCase(text, /[A-Z]+/g, (match) => match.toLowerCase()));
  env.registerFunction('string.kubernetesUpperAscii(): string', (text: string) => changeCase(text, /[a-z]+/g, (match) => match.toUpperCase()));
};

/** Matching by RE2, and the regex extension. A pattern that has no equal here is the engine's fault, not the rule's. */
export const regex: CelLibrary = ({ env }) => {
  const compile = (pattern: string): RegExp => {
    const compiled = fromRe2(pattern);
    if (compiled === undefined) throw new Error(`the regular expression ${JSON.stringify(pattern)} has no equal here`);
    return compiled;
  };
  const findAll = (text: string, pattern: string): string[] => [...text.matchAll(new RegExp(compile(pattern), 'gu'))].map(([match]) => match);
  const matches = (text: string, pattern: string): boolean => {
    const matched = matchesInTime(compile(pattern), text);
    if (matched === undefined) throw new Error(`the regular expression ${JSON.stringify(pattern)} takes too long here`);
    return matched;
  };
  env.registerFunction('string.kubernetesMatches(string): bool', matches);
  env.registerFunction('kubernetesMatches(string, string): bool', matches);
  env.registerFunction('string.find(string): string', (text: string, pattern: string) => compile(pattern).exec(text)?.[0] ?? '');
  env.registerFunction('string.findAll(string): list<string>', findAll);
  env.registerFunction('string.findAll(string, int): list<string>', (text: string, pattern: string, limit: bigint) => {
    const found = findAll(text, pattern);
    return limit < 0n ? found : found.slice(0, Number(limit));
  });
};

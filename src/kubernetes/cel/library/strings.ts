import type { CelLibrary } from './library';
import { findInTime, matchesInTime } from '../engine/match-in-time';
import { fromRe2 } from '../engine/regex';

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
const IS_SPACE = new RegExp(SPACE);

function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && IS_SPACE.test(text[start])) start += 1;
  while (end > start && IS_SPACE.test(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function changeCase(text: string, letters: RegExp, change: (match: string) => string): string {
  return text.replace(letters, change);
}

/** True for a text whose characters are one code unit each. */
function isFlat(text: string): boolean {
  return !/[\ud800-\udbff]/.test(text);
}

/** The place of a character in code units; the text's length for one behind it. */
function unitOf(text: string, index: number): number {
  if (isFlat(text)) return Math.min(index, text.length);
  let at = 0;
  for (let left = index; left > 0 && at < text.length; left -= 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** Characters before a place. */
function charactersBefore(text: string, unit: number): number {
  const before = text.slice(0, unit);
  return isFlat(before) ? before.length : [...before].length;
}

function firstIn(text: string, part: string, from: number): bigint {
  if (from > charactersBefore(text, text.length)) return -1n;
  const found = text.indexOf(part, unitOf(text, from));
  return BigInt(found < 0 ? -1 : charactersBefore(text, found));
}

function lastIn(text: string, part: string, from: number): bigint {
  const found = text.lastIndexOf(part, unitOf(text, from));
  return BigInt(found < 0 ? -1 : charactersBefore(text, found));
}

/** Positions count characters, where JavaScript counts code units. */
const positions: CelLibrary = ({ env, fail }) => {
  const within = (index: bigint, text: string): number =>
    index < 0n || index > BigInt(charactersBefore(text, text.length)) ? fail(`index out of range: ${index}`) : unitOf(text, Number(index));
  const from = (index: bigint): number => index < 0n ? fail(`index out of range: ${index}`) : Number(index);
  env.registerFunction('string.charAt(int): string', (text: string, index: bigint) => {
    const at = within(index, text);
    return at === text.length ? '' : String.fromCodePoint(text.codePointAt(at) ?? 0);
  });
  env.registerFunction('string.kubernetesIndexOf(string): int', (text: string, part: string) => firstIn(text, part, 0));
  env.registerFunction('string.kubernetesIndexOf(string, int): int', (text: string, part: string, index: bigint) => firstIn(text, part, from(index)));
  env.registerFunction('string.kubernetesLastIndexOf(string): int', (text: string, part: string) => lastIn(text, part, Infinity));
  env.registerFunction('string.kubernetesLastIndexOf(string, int): int', (text: string, part: string, index: bigint) => lastIn(text, part, from(index)));
  env.registerFunction('string.kubernetesSubstring(int): string', (text: string, start: bigint) => text.slice(within(start, text)));
  env.registerFunction('string.kubernetesSubstring(int, int): string', (text: string, start: bigint, end: bigint) =>
    start > end ? fail(`invalid substring range. start: ${start}, end: ${end}`) : text.slice(within(start, text), within(end, text)));
};

/** The strings extension, in Kubernetes' reading. */
export const strings: CelLibrary = (registration) => {
  const { env } = registration;
  positions(registration);
  env.registerFunction('string.replace(string, string): string', (text: string, from: string, to: string) => replaceSome(text, from, to, -1));
  env.registerFunction('string.replace(string, string, int): string', (text: string, from: string, to: string, limit: bigint) =>
    replaceSome(text, from, to, Number(limit)));
  env.registerFunction('string.kubernetesTrim(): string', trimmed);
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
  const inTime = <Answer>(answer: Answer | undefined, pattern: string): Answer => {
    if (answer === undefined) throw new Error(`the regular expression ${JSON.stringify(pattern)} takes too long here`);
    return answer;
  };
  const findAll = (text: string, pattern: string, limit: number): readonly string[] => inTime(findInTime(compile(pattern), text, limit), pattern);
  const matches = (text: string, pattern: string): boolean => inTime(matchesInTime(compile(pattern), text), pattern);
  env.registerFunction('string.kubernetesMatches(string): bool', matches);
  env.registerFunction('kubernetesMatches(string, string): bool', matches);
  env.registerFunction('string.find(string): string', (text: string, pattern: string) => findAll(text, pattern, 1)[0] ?? '');
  env.registerFunction('string.findAll(string): list<string>', (text: string, pattern: string) => findAll(text, pattern, Infinity));
  env.registerFunction('string.findAll(string, int): list<string>', (text: string, pattern: string, limit: bigint) =>
    findAll(text, pattern, limit < 0n ? Infinity : Number(limit)));
};

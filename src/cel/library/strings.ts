import type { CelLibrary, CelRegistration } from './library';
import { fromRe2 } from '../regex';
import { celText, isNumber } from '../values';

function replaceSome(text: string, from: string, to: string, limit: number): string {
  if (limit < 0) return text.replaceAll(from, () => to);
  const parts = text.split(from);
  const head = parts.slice(0, limit + 1).join(to);
  return parts.length > limit + 1 ? [head, ...parts.slice(limit + 1)].join(from) : head;
}

function formatNumber(value: unknown, verb: string, digits: number, fail: CelRegistration['fail']): string {
  if (!isNumber(value)) return fail(`format: %${verb} needs a number, got ${celText(value)}`);
  switch (verb) {
    case 'd': return String(value);
    case 'f': return Number(value).toFixed(digits);
    case 'e': return Number(value).toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');
    case 'b': return value.toString(2);
    case 'o': return value.toString(8);
    default: return verb === 'X' ? value.toString(16).toUpperCase() : value.toString(16);
  }
}

function formatText(template: string, values: readonly unknown[], fail: CelRegistration['fail']): string {
  let next = 0;
  return template.replace(/%(?:(%)|(?:\.(\d+))?([sdfebxXo]))/g, (_all, percent: string | undefined, digits: string | undefined, verb: string) => {
    if (percent !== undefined) return '%';
    if (next >= values.length) return fail(`format: index ${next} out of range`);
    const value = values[next];
    next += 1;
    return verb === 's' ? celText(value) : formatNumber(value, verb, Number(digits ?? 6), fail);
  });
}

const changeCase = (text: string, letters: RegExp, change: (match: string) => string): string => text.replace(letters, change);

/** The strings extension, as far as the engine lacks it. */
export const strings: CelLibrary = ({ env, fail }) => {
  env.registerFunction('string.charAt(int): string', (text: string, index: bigint) => {
    const chars = [...text];
    return index < 0n || index > BigInt(chars.length) ? fail(`index out of range: ${index}`) : chars[Number(index)] ?? '';
  });
  env.registerFunction('string.replace(string, string): string', (text: string, from: string, to: string) => replaceSome(text, from, to, -1));
  env.registerFunction('string.replace(string, string, int): string', (text: string, from: string, to: string, limit: bigint) =>
    replaceSome(text, from, to, Number(limit)));
  env.registerFunction('string.reverse(): string', (text: string) => [...text].reverse().join(''));
  env.registerFunction('string.format(list): string', (text: string, values: readonly unknown[]) => formatText(text, values, fail));
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
  env.registerFunction('string.kubernetesMatches(string): bool', (text: string, pattern: string) => compile(pattern).test(text));
  env.registerFunction('kubernetesMatches(string, string): bool', (text: string, pattern: string) => compile(pattern).test(text));
  env.registerFunction('string.find(string): string', (text: string, pattern: string) => compile(pattern).exec(text)?.[0] ?? '');
  env.registerFunction('string.findAll(string): list<string>', findAll);
  env.registerFunction('string.findAll(string, int): list<string>', (text: string, pattern: string, limit: bigint) => {
    const found = findAll(text, pattern);
    return limit < 0n ? found : found.slice(0, Number(limit));
  });
};

import type { CelLibrary } from './library';

const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** A semantic version. */
class Semver {
  constructor(readonly text: string, readonly numbers: readonly bigint[], readonly pre: readonly string[]) {}

  toString(): string {
    return this.text;
  }
}

function readSemver(text: string): Semver | undefined {
  const match = SEMVER.exec(text);
  return match === null ? undefined : new Semver(text, match.slice(1, 4).map(BigInt), match[4]?.split('.') ?? []);
}

function comparePart(left: string, right: string): number {
  const [a, b] = [left, right].map((part) => /^\d+$/.test(part));
  if (a && b) return Math.sign(Number(BigInt(left) - BigInt(right)));
  if (a !== b) return a ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}

function compare(left: Semver, right: Semver): number {
  for (const [index, number] of left.numbers.entries()) {
    if (number !== right.numbers[index]) return number < right.numbers[index] ? -1 : 1;
  }
  if (left.pre.length === 0 || right.pre.length === 0) return Math.sign(right.pre.length - left.pre.length);
  for (const [index, part] of left.pre.entries()) {
    if (right.pre[index] === undefined) return 1;
    const order = comparePart(part, right.pre[index]);
    if (order !== 0) return order;
  }
  return Math.sign(left.pre.length - right.pre.length);
}

/** The semver library of Kubernetes. */
export const semver: CelLibrary = ({ env, fail }) => {
  env.registerType('Semver', Semver);
  env.registerFunction('isSemver(string): bool', (text: string) => readSemver(text) !== undefined);
  env.registerFunction('semver(string): Semver', (text: string) => readSemver(text) ?? fail(`no semantic version: ${text}`));
  env.registerOperator('Semver == Semver', (left: Semver, right: Semver) => compare(left, right) === 0);
  for (const [index, name] of ['major', 'minor', 'patch'].entries()) {
    env.registerFunction(`Semver.${name}(): int`, (value: Semver) => value.numbers[index]);
  }
  env.registerFunction('Semver.compareTo(Semver): int', (left: Semver, right: Semver) => BigInt(compare(left, right)));
  env.registerFunction('Semver.isLessThan(Semver): bool', (left: Semver, right: Semver) => compare(left, right) < 0);
  env.registerFunction('Semver.isGreaterThan(Semver): bool', (left: Semver, right: Semver) => compare(left, right) > 0);
};

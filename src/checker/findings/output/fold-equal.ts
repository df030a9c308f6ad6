import type { Finding } from '../finding';

/** So many findings that say the same are told one by one. */
const MOST_EQUAL = 10;

/** What a finding says, whatever place of a list it stands at. */
export function sayingOf({ rule, severity, path, message, hint }: Finding): string {
  return JSON.stringify([rule, severity, path.replace(/\[\d+\]/g, '[*]'), message, hint]);
}

/** Groups by a key, in the order of the first of each. */
export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

/** Groups of more than a few; what is not one of many stays alone. */
export function manyEqual<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return groupsOf(items, keyOf).flatMap((same) => (same.length > MOST_EQUAL ? [same] : same.map((item) => [item])));
}

/** A finding that stands for others. */
export function withCount(finding: Finding, others: number): Finding {
  return others === 0 ? finding : { ...finding, message: `${finding.message} (the same at ${others.toLocaleString('en-US')} more places)` };
}

/** Findings about one object, where many that say the same are one with a count. */
export function foldEqual(findings: readonly Finding[]): Finding[] {
  return manyEqual(findings, sayingOf).map((same) => withCount(same[0], same.length - 1));
}

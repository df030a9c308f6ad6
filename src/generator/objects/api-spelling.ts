import { own } from '../../common/own';

/** Fields that @kubernetes/client-node spells differently because TypeScript or its generator reserve the word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  _continue: 'continue', _default: 'default', _enum: 'enum', _from: 'from', _int: 'int',
};

function spell(key: string): string {
  if (!key.includes('_')) return key;
  return key.startsWith('x_kubernetes_') ? key.replaceAll('_', '-') : own(SPELLINGS, key) ?? key;
}

/** Maps whose keys are the user's own and must not be touched. */
const FREE_MAPS = new Set(['data', 'stringData', 'binaryData', 'annotations', 'labels', 'matchLabels', 'nodeSelector']);

/** A manifest typed by @kubernetes/client-node as the API has it: every field under its own name, dates as texts, nothing undefined. */
export function apiSpelling(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const items = value.map(apiSpelling);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries: [string, unknown][] = [];
  // What options carry beside their fields is none of the object.
  let isSpelt = Object.getOwnPropertySymbols(value).length === 0;
  for (const [key, field] of Object.entries(value)) {
    const [name, spelt] = [spell(key), FREE_MAPS.has(key) ? field as unknown : apiSpelling(field)];
    if (spelt !== undefined) entries.push([name, spelt]);
    isSpelt &&= spelt !== undefined && spelt === field && name === key;
  }
  return isSpelt ? value : Object.fromEntries(entries);
}

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

/** An object with every field under its own name; itself where nothing changes. */
function speltFields(object: object): object {
  const entries = Object.entries(object) as [string, unknown][];
  let isSpelt = true;
  for (const entry of entries) {
    const [key, field] = entry;
    const [name, spelt] = [spell(key), FREE_MAPS.has(key) ? field : apiSpelling(field)];
    if (spelt === field && spelt !== undefined && name === key) continue;
    isSpelt = false;
    entry[0] = name;
    entry[1] = spelt;
  }
  // What options carry beside their fields is none of the object.
  if (isSpelt && Object.getOwnPropertySymbols(object).length === 0) return object;
  return Object.fromEntries(isSpelt ? entries : entries.filter(([, value]) => value !== undefined));
}

/** A manifest typed by @kubernetes/client-node as the API has it: every field under its own name, dates as texts, nothing undefined. */
export function apiSpelling(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const items = value.map(apiSpelling);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return speltFields(value);
}

import type { Scope } from '../model/scope';
import { finalName } from '../model/scope';

function strings(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const item of value) strings(item, found);
  else if (typeof value === 'object' && value !== null) for (const field of Object.values(value)) strings(field, found);
  return found;
}

/** Finds addresses of Services, `<service>.<namespace>`, in the texts of a value. */
export function literalAddresses(services: readonly string[], scope: Scope): (value: unknown) => ReadonlySet<string> {
  const addresses = new Set(services.map((name) => `${finalName(name, scope)}.${scope.namespace}`));
  const address = new RegExp(`(?<![\\w.-])([a-z0-9-]+\\.${scope.namespace})(?![\\w-])`, 'g');
  return (value) => {
    const found = new Set<string>();
    for (const text of strings(value, new Set())) {
      if (!text.includes(`.${scope.namespace}`)) continue;
      for (const [, match] of text.matchAll(address)) if (addresses.has(match)) found.add(match);
    }
    return found;
  };
}

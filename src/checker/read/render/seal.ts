import { createHmac, timingSafeEqual } from 'node:crypto';

const LENGTH = 64;

function digest(key: string, name: string, body: string): string {
  return createHmac('sha256', key).update(`${name}\0`).update(body).digest('hex');
}

/** An entry of the cache: its body behind a digest that only who has the key can make, and that holds for this name alone. */
export function seal(key: string, name: string, body: string): string {
  return `${digest(key, name, body)}\n${body}`;
}

/** The body of an entry; undefined where it was changed, cut, made with another key or under another name. */
export function unseal(key: string, name: string, entry: string): string | undefined {
  const body = entry.slice(LENGTH + 1);
  const expected = Buffer.from(`${digest(key, name, body)}\n`);
  const found = Buffer.from(entry.slice(0, LENGTH + 1));
  return found.length === expected.length && timingSafeEqual(found, expected) ? body : undefined;
}

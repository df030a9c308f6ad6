import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A finished build. */
export interface StoredRender {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Keeps finished builds between runs. Nothing that goes wrong with it is an error: a build is then done again. */
export interface RenderStore {
  get(key: string): StoredRender | undefined;
  put(key: string, render: StoredRender): void;
  /** Removes the builds that were not used for longest, until the rest fits the bound. */
  prune(): void;
}

const DIGEST_LENGTH = 64;

function seal(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

function open(entry: string): StoredRender | undefined {
  const body = entry.slice(DIGEST_LENGTH + 1);
  if (entry.slice(0, DIGEST_LENGTH) !== seal(body)) return undefined;
  const end = body.indexOf('\n');
  return { notes: JSON.parse(body.slice(0, end)) as string[], text: body.slice(end + 1) };
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly usedAt: number;
}

function entriesIn(directory: string): Entry[] {
  return (quietly(() => readdirSync(directory)) ?? []).flatMap((name): Entry[] => {
    const path = join(directory, name);
    const found = quietly(() => statSync(path));
    return found?.isFile() ? [{ path, size: found.size, usedAt: found.mtimeMs }] : [];
  });
}

/**
 * A store in a directory, which any number of processes may share: entries are written beside and renamed, and carry a digest of themselves.
 *
 * @param bound bytes that are kept
 */
export function renderStore(directory: string, bound: number): RenderStore {
  return {
    get: (key) => quietly(() => {
      const path = join(directory, key);
      const found = open(readFileSync(path, 'utf8'));
      const now = new Date();
      if (found !== undefined) quietly(() => utimesSync(path, now, now));
      return found;
    }),
    put: (key, { text, notes }) => void quietly(() => {
      const body = `${JSON.stringify(notes)}\n${text}`;
      const temporary = join(directory, `${key}.${randomUUID()}.tmp`);
      mkdirSync(directory, { recursive: true });
      writeFileSync(temporary, `${seal(body)}\n${body}`);
      renameSync(temporary, join(directory, key));
    }),
    prune: () => {
      const entries = entriesIn(directory).sort((left, right) => left.usedAt - right.usedAt);
      let size = entries.reduce((sum, entry) => sum + entry.size, 0);
      for (const entry of entries) {
        if (size <= bound) return;
        quietly(() => rmSync(entry.path, { force: true }));
        size -= entry.size;
      }
    },
  };
}

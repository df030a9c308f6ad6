import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { holdsSecret } from './holds-secret';
import { readPrivateFile, writePrivateFile } from '../render/private-file';
import { seal, unseal } from '../render/seal';

/** A finished build. */
export interface StoredRender {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Keeps finished builds between runs. Nothing that goes wrong with it is an error: a build is then done again. */
export interface RenderStore {
  get(name: string): StoredRender | undefined;
  put(name: string, render: StoredRender): void;
  /** Removes the builds that were not used for longest, until the rest fits the bound. */
  prune(): void;
}

function open(entry: string, name: string, key: string): StoredRender | undefined {
  const body = unseal(key, name, entry);
  if (body === undefined) return undefined;
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
 * A store in a private directory, which any number of processes may share: entries are written beside and renamed, and sealed with a key, so that one
 * that was changed, cut, or made elsewhere is not found. What holds a Secret is not kept.
 *
 * @param bound bytes that are kept
 */
export function renderStore(directory: string, key: string, bound: number): RenderStore {
  return {
    get: (name) => quietly(() => {
      const path = join(directory, name);
      const entry = readPrivateFile(path);
      const found = entry === undefined ? undefined : open(entry, name, key);
      const now = new Date();
      if (found !== undefined) quietly(() => utimesSync(path, now, now));
      return found;
    }),
    put: (name, { text, notes }) => void quietly(() => {
      if (!holdsSecret(text)) writePrivateFile(join(directory, name), seal(key, name, `${JSON.stringify(notes)}\n${text}`));
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

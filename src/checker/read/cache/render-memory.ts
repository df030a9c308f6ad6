import type { RenderStore, StoredRender } from './render-store';
import type { Renderer } from '../render/renderer';

/** What a process that renders again and again keeps in between: the renderer it found, and what was built. Nothing of it is written anywhere. */
export interface RenderMemory {
  readonly store: RenderStore;
  renderer?: Renderer;
}

/** So much text is kept, in characters. */
const BOUND = 256 * 1024 * 1024;

/** Builds in memory; those that were not asked for longest are forgotten first. */
export function memoryStore(bound = BOUND): RenderStore {
  const kept = new Map<string, StoredRender>();
  let size = 0;
  const forget = (name: string): void => {
    size -= kept.get(name)?.text.length ?? 0;
    kept.delete(name);
  };
  const put = (name: string, render: StoredRender): void => {
    forget(name);
    kept.set(name, render);
    size += render.text.length;
  };
  return {
    get: (name) => {
      const found = kept.get(name);
      if (found !== undefined) put(name, found);
      return found;
    },
    put,
    prune: () => {
      for (const name of kept.keys()) {
        if (size <= bound) return;
        forget(name);
      }
    },
  };
}

/** A store that is asked before another one, and learns from it. */
export function inFrontOf(front: RenderStore, behind: RenderStore | undefined): RenderStore {
  return {
    get: (name) => {
      const known = front.get(name);
      const found = known ?? behind?.get(name);
      if (known === undefined && found !== undefined) front.put(name, found);
      return found;
    },
    put: (name, render) => {
      front.put(name, render);
      behind?.put(name, render);
    },
    prune: () => {
      front.prune();
      behind?.prune();
    },
  };
}

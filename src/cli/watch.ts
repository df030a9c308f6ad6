import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, relative, resolve, sep } from 'node:path';
import { noteTo } from './quiet';
import { tellError } from './run-command';
import { thatMayMatter } from '../checker/read/affected/may-matter';
import type { RenderMemory } from '../checker/read/cache/render-memory';
import { memoryStore } from '../checker/read/cache/render-memory';
import { checkoutOf } from '../checker/validate/input/folder-in-checkout';
import { wrap } from '../common/columns/wrap';
import { someNames } from '../common/some-names';
import type { CommandContext } from '../system/command';
import { guardLines, inertName } from '../system/inert';
import { Batches } from '../system/watch/batches';
import { WatchedFolders } from '../system/watch/watched-folders';

/** What is reported on again and again. */
export interface Watching {
  /** At the top of the repository. */
  readonly context: CommandContext;
  /** Names of the command line; what they name outside of the repository is watched, too. */
  readonly names: readonly string[];
  readonly quiet?: boolean;
}

function clock(): string {
  return new Date().toTimeString().slice(0, 'hh:mm:ss'.length);
}

function rootsOf(names: readonly string[], cwd: string): string[] {
  const top = checkoutOf(cwd) ?? cwd;
  const named = names.flatMap((name) => {
    const path = resolve(cwd, name);
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? [] : [found.isDirectory() ? path : dirname(path)];
  });
  return [top, ...named.filter((path) => path !== top && !path.startsWith(`${top}${sep}`))];
}

function shown(path: string, cwd: string): string {
  const folder = path.endsWith(sep) ? '/' : '';
  return inertName(`${relative(cwd, path).split(sep).join('/')}${folder}`);
}

/** The next changes that may matter. */
async function nextChanges(batches: Batches, roots: readonly string[]): Promise<readonly string[]> {
  for (;;) {
    const changed = await batches.next();
    const found = [...new Set(roots.flatMap((root) => thatMayMatter(changed, root)))];
    if (found.length > 0) return found;
  }
}

/**
 * Reports, and again whenever a file is saved that may matter, until a signal ends the process. What goes wrong meanwhile is told, and does not end it.
 *
 * @param report prints one report; what it builds with the memory is not built again as long as its files stay the same
 * @throws CommandFault where the folders cannot be watched.
 */
export async function watchAndReport(report: (memory: RenderMemory) => Promise<unknown>, { context, names, quiet }: Watching): Promise<never> {
  const { cwd, terminal } = context;
  const batches = new Batches();
  const folders = new WatchedFolders((path) => batches.add(path), tmpdir());
  const roots = rootsOf(names, cwd);
  for (const root of roots) folders.add(root);
  const memory: RenderMemory = { store: memoryStore() };
  for (let cause = 'first report'; ;) {
    const start = performance.now();
    terminal.out(guardLines(wrap(`${clock()}  ${cause}\n\n`, terminal)));
    try {
      await report(memory);
    } catch (error) {
      tellError(error, context);
    }
    const waiting = `${((performance.now() - start) / 1000).toFixed(2)} s; watching for changes, Ctrl-C ends`;
    if (terminal.interactive) terminal.status?.(waiting);
    else noteTo(terminal, { quiet })(waiting);
    cause = someNames((await nextChanges(batches, roots)).map((path) => shown(path, cwd)), 3);
    terminal.out('\n');
  }
}

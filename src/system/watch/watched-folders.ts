import type { FSWatcher } from 'node:fs';
import { lstatSync, readdirSync, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { CommandFault } from '../fault';

/** Nobody saves a manifest there, and there may be a hundred thousand files. */
const IGNORED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);

/** More folders than this are no repository, but a disk. */
const MOST_FOLDERS = 20_000;

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function cannotWatch(folder: string, error: NodeJS.ErrnoException): CommandFault {
  const isLimit = error.code === 'ENOSPC' || error.code === 'EMFILE';
  const hint = isLimit ? 'Raise the limit: sysctl fs.inotify.max_user_watches, or max_user_instances.' : 'Correct its permissions.';
  return new CommandFault(`${folder} cannot be watched: ${error.message}`, hint);
}

/**
 * Watches folders with all that lies below them: one watcher for each folder, because those that Node.js calls recursive miss new folders and
 * files that an editor replaces. Links are not followed.
 */
export class WatchedFolders {
  private readonly watchers = new Map<string, FSWatcher>();

  /**
   * @param touched told of each file that was written, made, renamed or removed, perhaps several times, and of folders that are gone, with a slash at their end
   * @param except a folder that is not looked into
   */
  constructor(private readonly touched: (path: string) => void, private readonly except: string = '') {}

  /**
   * Watches a folder and those below it.
   *
   * @returns the files in them
   * @throws CommandFault where one cannot be watched, or there are too many.
   */
  add(folder: string): string[] {
    if (this.watchers.has(folder) || folder === this.except) return [];
    this.watchers.set(folder, this.watch(folder));
    if (this.watchers.size > MOST_FOLDERS) throw new CommandFault(`more than ${MOST_FOLDERS.toLocaleString('en-US')} folders would be watched`, 'So large a checkout cannot be followed: run the command again after each change.');
    return namesIn(folder).filter((name) => !IGNORED.has(name)).flatMap((name) => {
      const path = join(folder, name);
      return isFolder(path) ? this.add(path) : [path];
    });
  }

  /** Stops watching. */
  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  private watch(folder: string): FSWatcher {
    try {
      const watcher = watch(folder, (event, name) => {
        if (name !== null && !IGNORED.has(name)) this.changed(join(folder, name), event === 'rename');
      });
      // A folder that is removed is told of by the one that held it.
      return watcher.on('error', () => this.forget(folder));
    } catch (error) {
      throw cannotWatch(folder, error as NodeJS.ErrnoException);
    }
  }

  /** A folder that was made in the place of another one has to be watched anew, and may hold files that nobody was told of. */
  private changed(path: string, isOther: boolean): void {
    const wasFolder = isOther && this.forget(path);
    if (!isFolder(path)) this.touched(wasFolder ? `${path}${sep}` : path);
    else if (isOther) this.add(path).forEach(this.touched);
  }

  /** Returns whether it was watched. */
  private forget(folder: string): boolean {
    const gone = [...this.watchers].filter(([path]) => path === folder || path.startsWith(`${folder}${sep}`));
    for (const [path, watcher] of gone) {
      watcher.close();
      this.watchers.delete(path);
    }
    return gone.length > 0;
  }
}

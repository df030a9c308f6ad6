import { copyFileSync, existsSync, mkdirSync, realpathSync, statSync, utimesSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import { CommandFault } from '../../../system/fault';
import { run } from '../../../system/process';

/** A place in a git repository. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** A revision of the repository in which a directory lies. Paths are relative to the repository's root, with slashes. */
export interface Revision {
  /** Short hash of the commit. */
  readonly commit: string;
  /** Root of the repository, as reached from the directory that the user named. */
  readonly root: string;
  /** The files of the revision. */
  readonly files: readonly string[];
  /** True where some of them are symbolic links. */
  readonly hasLinks: boolean;
  /** Root of the exported tree. */
  readonly tree: string;
  /** What the user's directory is in the exported tree. */
  readonly directory: string;
  /** Writes files of the revision into the tree; all of them where none are named. */
  export(files?: readonly string[]): Promise<void>;
  /** Files of the working tree that the revision has not, or not so. Of those that git does not track, only the ones in these directories. */
  changedFiles(directories: readonly string[]): Promise<string[]>;
}

/** What a repository that someone else made could name programs with. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];

async function git(args: readonly string[], place: GitPlace & { readonly input?: string }): Promise<string> {
  try {
    const { exitCode, stdout, stderr } = await run('git', [...NO_PROGRAMS, ...args], place);
    if (exitCode === 0) return stdout;
    throw new CommandFault(`git ${args[0]} failed: ${stderr.trim() || `exit code ${exitCode}`}`, 'Run the command inside a git repository that has the revision (in CI: fetch-depth: 0).');
  } catch (error) {
    if (error instanceof CommandFault || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CommandFault('git is not on the PATH', 'Install git, or compare two directories with --from and --to.');
  }
}

/** What git prints; undefined where it fails, as in a folder that is no repository. */
export async function tryGit(args: readonly string[], place: GitPlace): Promise<string | undefined> {
  const { exitCode, stdout } = await run('git', [...NO_PROGRAMS, ...args], place);
  return exitCode === 0 ? stdout : undefined;
}

async function resolveCommit(ref: string, place: GitPlace): Promise<string> {
  const { exitCode, stdout, stderr } = await run('git', ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`], place);
  if (exitCode === 0) return stdout.trim();
  const hint = 'Name a branch, tag or commit that exists here; in CI, fetch it first (fetch-depth: 0).';
  throw new CommandFault(`there is no revision '${ref}': ${stderr.trim().split('\n')[0]}`, hint);
}

function pathsIn(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}

/** The repository's root as seen from `cwd`, which may have been reached through a symbolic link. */
function rootFrom(cwd: string, top: string, prefix: string): string {
  const seen = resolve(cwd, ...prefix.split('/').filter((part) => part !== '').map(() => '..'));
  return realpathSync(seen) === realpathSync(top) ? seen : top;
}

/**
 * Comparing refreshes the index, so it is done on a copy. Its date must not be later than the original's: git takes a file for unchanged that keeps
 * its size, and is older than the index.
 */
function copyIndex(from: string, to: string): void {
  if (!existsSync(from)) return;
  copyFileSync(from, to);
  const written = Math.floor(statSync(from).mtimeMs / 1000);
  utimesSync(to, written, written);
}

/**
 * Opens a revision, whose files can then be written into a directory. Uses an index of its own: the user's tree, index and list of worktrees stay
 * untouched.
 *
 * @throws CommandFault where there is no repository, no such revision, or no git.
 */
export async function openRevision(ref: string, into: string, place: GitPlace): Promise<Revision> {
  const [places, commit] = await Promise.all([git(['rev-parse', '--show-toplevel', '--show-prefix', '--git-path', 'index'], place), resolveCommit(ref, place)]);
  const [top, prefix, index] = places.split('\n');
  const tree = join(into, 'tree');
  mkdirSync(tree);
  const withIndex = (name: string): GitPlace => ({ ...place, cwd: top, env: { ...place.env, GIT_INDEX_FILE: join(into, name) } });
  const [own, users] = [withIndex('index'), withIndex('users-index')];
  copyIndex(resolve(place.cwd, index), join(into, 'users-index'));
  const entries = pathsIn(await git(['ls-tree', '-r', '-z', '--full-tree', commit], own));
  let readTree: Promise<unknown> | undefined;
  return {
    commit: commit.slice(0, 7),
    root: rootFrom(place.cwd, top, prefix),
    files: entries.map((entry) => entry.slice(entry.indexOf('\t') + 1)),
    hasLinks: entries.some((entry) => entry.startsWith('120000 ')),
    tree,
    directory: join(tree, prefix),
    export: async (files) => {
      await (readTree ??= git(['read-tree', commit], own));
      const which = files === undefined ? ['--all'] : ['-z', '--stdin'];
      await git(['checkout-index', '--force', `--prefix=${tree}/`, ...which], { ...own, input: files?.map((file) => `${file}\0`).join('') });
    },
    changedFiles: async (directories) => {
      const tracked = git(['diff', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '-z', commit], users);
      const others = directories.length === 0 ? '' : git(['--literal-pathspecs', 'ls-files', '--others', '-x', 'node_modules', '-z', '--', ...directories], users);
      return [...pathsIn(await tracked), ...pathsIn(await others)];
    },
  };
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFault } from '../../cli/command';
import { run } from '../../system/process';

/** A place in a git repository. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** A revision's files on disk. */
export interface ExportedRevision {
  /** What `cwd` is in the exported tree. */
  readonly directory: string;
  /** Short hash of the commit. */
  readonly commit: string;
}

async function git(args: readonly string[], place: GitPlace): Promise<string> {
  try {
    const { exitCode, stdout, stderr } = await run('git', args, place);
    if (exitCode === 0) return stdout;
    throw new CommandFault(`git ${args[0]} failed: ${stderr.trim() || `exit code ${exitCode}`}`, 'Run the command inside a git repository that has the revision (in CI: fetch-depth: 0).');
  } catch (error) {
    if (error instanceof CommandFault || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CommandFault('git is not on the PATH', 'Install git, or compare two directories with --from and --to.');
  }
}

async function resolveCommit(ref: string, place: GitPlace): Promise<string> {
  const { exitCode, stdout, stderr } = await run('git', ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`], place);
  if (exitCode === 0) return stdout.trim();
  const hint = 'Name a branch, tag or commit that exists here; in CI, fetch it first (fetch-depth: 0).';
  throw new CommandFault(`there is no revision '${ref}': ${stderr.trim().split('\n')[0]}`, hint);
}

/**
 * Writes the files of a revision into a directory. Uses an index of its own: the user's tree, index and list of worktrees stay untouched.
 *
 * @throws CommandFault where there is no repository, no such revision, or no git.
 */
export async function exportRevision(ref: string, into: string, place: GitPlace): Promise<ExportedRevision> {
  const [top, prefix = ''] = (await git(['rev-parse', '--show-toplevel', '--show-prefix'], place)).split('\n');
  const commit = await resolveCommit(ref, place);
  const tree = join(into, 'tree');
  mkdirSync(tree);
  const own = { ...place, cwd: top, env: { ...place.env, GIT_INDEX_FILE: join(into, 'index') } };
  await git(['read-tree', commit], own);
  await git(['checkout-index', '--all', '--force', `--prefix=${tree}/`], own);
  return { directory: join(tree, prefix), commit: commit.slice(0, 7) };
}

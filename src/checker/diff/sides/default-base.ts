import type { GitPlace } from './git';
import { tryGit } from './git';
import { CommandFault } from '../../../system/fault';

/** Where a repository begins that says nothing of its default branch. */
const USUAL = ['origin/main', 'origin/master', 'main', 'master'];

/** The revision that a branch is compared with where none is named. */
export interface DefaultBase {
  readonly branch: string;
  /** The commit at which the working tree's branch left it. */
  readonly commit: string;
}

/**
 * The merge base with the default branch: what origin calls its head, else the first of the usual names that exists.
 *
 * @throws CommandFault where there is no such branch, or no common commit.
 */
export async function defaultBase(place: GitPlace): Promise<DefaultBase> {
  const head = await tryGit(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'], place);
  for (const branch of head === undefined ? USUAL : [head.trim(), ...USUAL]) {
    if (await tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`], place) === undefined) continue;
    const commit = await tryGit(['merge-base', 'HEAD', branch], place);
    if (commit === undefined) throw new CommandFault(`this branch and ${branch} have no commit in common`, 'In CI, fetch the whole history (fetch-depth: 0), or name a revision: --base REF.');
    return { branch, commit: commit.trim() };
  }
  throw new CommandFault('there is no default branch to compare with', 'Name a revision (--base REF), or two directories or files (--from and --to).');
}

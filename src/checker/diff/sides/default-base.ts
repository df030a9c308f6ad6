import type { GitPlace } from './git';
import { tryGit } from './git';
import { CommandFault } from '../../../system/fault';

const HEAD = 'refs/remotes/origin/HEAD';
/** Where a repository begins that says nothing of its default branch. */
const USUAL = ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];

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
  const listed = await tryGit(['for-each-ref', '--format=%(refname) %(symref)', HEAD, ...USUAL], place) ?? '';
  const known = new Map(listed.split('\n').map((line) => line.split(' ')).map(([name, leadsTo]) => [name, leadsTo || name]));
  const ref = [HEAD, ...USUAL].map((name) => known.get(name)).find((name) => name !== undefined);
  if (ref === undefined) throw new CommandFault('there is no default branch to compare with', 'Name a revision (--base REF), or two directories or files (--from and --to).');
  const branch = ref.replace(/^refs\/(?:remotes|heads)\//, '');
  const commit = await tryGit(['merge-base', 'HEAD', ref], place);
  if (commit === undefined) throw new CommandFault(`this branch and ${branch} have no commit in common`, 'In CI, fetch the whole history (fetch-depth: 0), or name a revision: --base REF.');
  return { branch, commit: commit.trim() };
}

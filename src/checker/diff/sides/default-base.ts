import type { GitPlace } from './git';
import { tryGit } from './git';
import { CommandFault } from '../../../system/fault';

const HEAD = 'refs/remotes/origin/HEAD';
/** Where a repository begins that says nothing of its default branch. */
const USUAL = ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];

const LOCAL = 'refs/heads/';

/**
 * What git begins repositories with here, and the only branch of all. Not where there is a remote: a pipeline may have fetched nothing but the
 * branch that it looks at.
 */
async function others(names: readonly string[], place: GitPlace): Promise<readonly string[]> {
  const configured = (await tryGit(['config', 'init.defaultBranch'], place))?.trim() ?? '';
  const remotes = await tryGit(['remote'], place);
  const local = remotes?.trim() === '' ? names.filter((name) => name.startsWith(LOCAL)) : [];
  return [...configured === '' ? [] : [`refs/remotes/origin/${configured}`, `${LOCAL}${configured}`], ...local.length === 1 ? local : []];
}

/** The revision that a branch is compared with where none is named. */
export interface DefaultBase {
  readonly branch: string;
  /** The commit at which the working tree's branch left it. */
  readonly commit: string;
}

/**
 * The merge base with the default branch: what origin calls its head, else the first of the usual names that exists, else what git's
 * `init.defaultBranch` says, else the only branch of a repository without remotes.
 *
 * @throws CommandFault where there is no such branch, or no common commit.
 */
export async function defaultBase(place: GitPlace): Promise<DefaultBase> {
  const listed = await tryGit(['for-each-ref', '--format=%(refname) %(symref)', 'refs/heads', 'refs/remotes/origin'], place) ?? '';
  const known = new Map(listed.split('\n').map((line) => line.split(' ')).map(([name, leadsTo]) => [name, leadsTo || name]));
  const refOf = (names: readonly string[]): string | undefined => names.map((name) => known.get(name)).find((name) => name !== undefined);
  const ref = refOf([HEAD, ...USUAL]) ?? refOf(await others([...known.keys()], place));
  if (ref === undefined) throw new CommandFault('there is no default branch to compare with', 'Name a revision (--base REF), or two directories or files (--from and --to).');
  const branch = ref.replace(/^refs\/(?:remotes|heads)\//, '');
  const commit = await tryGit(['merge-base', 'HEAD', ref], place);
  if (commit === undefined) throw new CommandFault(`this branch and ${branch} have no commit in common`, 'In CI, fetch the whole history (fetch-depth: 0), or name a revision: --base REF.');
  return { branch, commit: commit.trim() };
}

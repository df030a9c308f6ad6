import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatList, LIST_FILE, nextList, parseList } from './manifest-list';
import type { RenderedFile } from './rendered-files';
import { removeWithThisProcess } from '../../system/ending';
import { CommandFault } from '../../system/fault';
import { run } from '../../system/process';

/** What to commit, and where. */
export interface BranchCommit {
  /** Directory in the repository. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly branch: string;
  /** Folder that the files are in, relative to the repository's root, with slashes; empty for the root. */
  readonly folder: string;
  readonly files: readonly RenderedFile[];
  readonly message: string;
  /** True for folders that were rendered; the branch's others stay as they are. */
  isRendered(folder: string): boolean;
}

type Git = (args: readonly string[], input?: string) => Promise<string>;

function gitIn({ cwd, env }: BranchCommit, index: string): Git {
  return async (args, input) => {
    const { exitCode, stdout, stderr } = await run('git', args, { cwd, env: { ...env, GIT_INDEX_FILE: index }, input });
    if (exitCode !== 0) throw new CommandFault(`git ${args[0]} failed: ${stderr.trim() || `exit code ${exitCode}`}`, 'Nothing was committed.');
    return stdout.trim();
  };
}

async function find(git: Git, ...args: readonly string[]): Promise<string | undefined> {
  return git(args).catch(() => undefined);
}

async function refuseCheckedOut(git: Git, branch: string): Promise<void> {
  await git(['check-ref-format', `refs/heads/${branch}`]).catch(() => {
    throw new CommandFault(`'${branch}' is no name for a branch`, 'Choose another with --branch.');
  });
  const worktrees = await git(['worktree', 'list', '--porcelain']);
  if (worktrees.split('\n').includes(`branch refs/heads/${branch}`)) {
    throw new CommandFault(`the branch '${branch}' is checked out`, 'Check out another one, or write the files with --out and commit them yourself.');
  }
}

/** Stores contents as objects of the repository, all in one go; returns their ids. */
async function store(git: Git, directory: string, files: readonly RenderedFile[]): Promise<string[]> {
  const paths = files.map(({ path, content }) => {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  });
  return (await git(['hash-object', '-w', '--no-filters', '--stdin-paths'], `${paths.join('\n')}\n`)).split('\n');
}

async function writeTree(git: Git, directory: string, parent: string | undefined, commit: BranchCommit): Promise<string> {
  const at = (path: string): string => (commit.folder === '' ? path : `${commit.folder}/${path}`);
  const list = parseList(parent === undefined ? undefined : await find(git, 'cat-file', 'blob', `${parent}:${at(LIST_FILE)}`));
  const next = nextList(list, commit.files, (folder) => commit.isRendered(folder));
  const files = [...commit.files, { path: LIST_FILE, content: formatList(next) }];
  const ids = await store(git, directory, files);
  const removals = [...list.keys()].filter((path) => !next.has(path)).map((path) => `0 ${'0'.repeat(ids[0].length)}\t${at(path)}\0`);
  await git(parent === undefined ? ['read-tree', '--empty'] : ['read-tree', parent]);
  await git(['update-index', '-z', '--index-info'], [...removals, ...files.map(({ path }, index) => `100644 ${ids[index]}\t${at(path)}\0`)].join(''));
  return git(['write-tree']);
}

/**
 * Commits rendered files to a branch, which is created where there is none. The user's tree and index are not touched, nothing is pushed, and
 * everything else on the branch stays. Returns the new commit; undefined where nothing has changed.
 *
 * @throws CommandFault where the branch is checked out, or git refuses.
 */
export async function commitToBranch(commit: BranchCommit): Promise<string | undefined> {
  const directory = mkdtempSync(join(tmpdir(), 'projen-gitops-rendered-'));
  const release = removeWithThisProcess(directory);
  try {
    const git = gitIn(commit, join(directory, '.index'));
    await refuseCheckedOut(git, commit.branch);
    const ref = `refs/heads/${commit.branch}`;
    const parent = await find(git, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    const tree = await writeTree(git, join(directory, 'files'), parent, commit);
    if (parent !== undefined && await git(['rev-parse', `${parent}^{tree}`]) === tree) return undefined;
    const created = await git(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-m', commit.message]);
    await git(['update-ref', ref, created, parent ?? '']);
    return created;
  } finally {
    rmSync(directory, { recursive: true, force: true });
    release();
  }
}

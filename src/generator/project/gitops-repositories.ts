import { join } from 'node:path';
import type { Project } from 'projen';
import { Component } from 'projen';
import type { CommandLine } from './commands';
import { runAfterSynthesis } from './run-after-synthesis';
import { throwToUser } from './uncaught';
import type { Problem } from '../problems/problem';
import { ConfigError } from '../problems/problem';

/** A repository, as far as those beside it have to know. */
interface Member {
  /** Its folder, from the root project's; empty where it is that. */
  readonly folder: string;
  readonly commandLine: CommandLine;
  /** Decides what to write, and returns what is wrong. */
  readonly decide: () => readonly Problem[];
  /** Whether there is anything to render. */
  readonly hasOverlays: () => boolean;
  /** Whether it has a folder of rendered manifests. */
  readonly keepsRendered: boolean;
}

/** Those that are named to the command; a single one at the root need not be. */
function foldersOf(members: readonly Member[]): readonly string[] {
  const folders = members.map(({ folder }) => folder || '.');
  return folders.length === 1 && folders[0] === '.' ? [] : folders;
}

const COMPONENT_ID = 'GitOpsRepositories';

/**
 * All repositories under one root project. projen writes one project after another, so a mistake in the second would be found when the first
 * is written already: this decides all of them before, and tells all their problems at once.
 */
export class GitOpsRepositories extends Component {
  /** Those under the root of a project. */
  static under({ root }: Project): GitOpsRepositories {
    const known = root.node.tryFindChild(COMPONENT_ID);
    return known instanceof GitOpsRepositories ? known : new GitOpsRepositories(root);
  }

  private readonly members: Member[] = [];

  private constructor(root: Project) {
    super(root, COMPONENT_ID);
  }

  /** Takes one up. */
  add(member: Member): void {
    this.members.push(member);
  }

  /** Decides all of them; called before anything is written. */
  public preSynthesize(): void {
    const problems = this.members.flatMap(({ folder, decide }) => decide().map((problem) => (folder === '' ? problem : { ...problem, path: `${folder} › ${problem.path}` })));
    if (problems.length > 0) throwToUser(new ConfigError(problems));
  }

  /** Renders and validates all that was written, and prints one table. */
  public postSynthesize(): void {
    const { outdir } = this.project;
    const members = this.members.filter(({ hasOverlays }) => hasOverlays());
    for (const { folder, commandLine, keepsRendered } of members) if (keepsRendered) runAfterSynthesis([...commandLine('rendered'), '--fetch'], join(outdir, folder));
    if (members.length > 0) runAfterSynthesis([...members[0].commandLine('check'), '--fetch', ...foldersOf(members)], outdir);
  }
}

import type { Project } from 'projen';
import { Component, ProjenrcFile } from 'projen';
import { replaceFilesWhole } from './atomic-files';
import type { CommandLine } from './commands';
import { addCommandTasks, installedCommand } from './commands';
import { runAfterSynthesis } from './run-after-synthesis';
import { throwToUser, withEnvironment } from './uncaught';
import { guardLines, inert, inertLines } from '../command/inert';
import type { App } from '../config/app';
import type { AppOptions } from '../config/app-options';
import type { Overlay } from '../config/overlay';
import type { OverlayOptions } from '../config/overlay-options';
import type { NoPorts, PortsOption } from '../config/port-options';
import type { RepositoryOptions } from '../config/repository-config';
import { RepositoryConfig } from '../config/repository-config';
import { applyChanges, REPLACED_DIRECTORY } from '../files/apply';
import type { ChangePlan } from '../files/change-plan';
import { planChanges } from '../files/change-plan';
import { changeSummary, LEDGER_MISSING } from '../files/change-summary';
import { editWarning } from '../files/edit-warning';
import { LEDGER_PATH } from '../files/ledger';
import { Tree } from '../files/tree';
import { planFiles } from '../kustomize/plan';
import { resolve } from '../model/resolve';
import type { KubernetesManifest } from '../objects/manifest';
import type { Problem } from '../problems/problem';
import { ConfigError } from '../problems/problem';
import { isNamespaced } from '../schemas/is-namespaced';
import { checkWorkflowOptions } from '../workflows/check-options';
import type { WorkflowOptions } from '../workflows/options';
import { planWorkflows, WORKFLOW_FILES } from '../workflows/plan';

/** Options of {@link GitOpsRepository}. */
export interface GitOpsRepositoryOptions extends RepositoryOptions {
  /** How the commands are started. @default the installed package's `projen-gitops <command>` */
  readonly commandLine?: CommandLine;
  /** Generated pipelines that check pushes and review pull requests. @default GitHub's, where the project has GitHub support */
  readonly workflows?: WorkflowOptions;
  /**
   * Whether `npx projen` also keeps the folder `rendered/`: every object of every overlay in a file of its own, for teams that
   * review or sync plain YAML. For a branch instead of a folder see `workflows.github.renderedBranch`.
   *
   * @default false
   */
  readonly renderedFolder?: boolean;
}

const COMPONENT_ID = 'GitOpsRepository';

const SECOND_REPOSITORY: Problem = {
  code: 'repository-duplicate',
  path: 'GitOpsRepository',
  message: 'the project has a GitOpsRepository already, and both would write base/ and overlays/',
  hint: 'declare everything on one (GitOpsProject makes its own, as its property "gitops"), or give the second a project of its own with "parent" and "outdir"',
};

/** Commits what is generated, whatever else is ignored; keeps line ends, so that a checkout does not read as edited by hand. */
function configureGit(project: Project): void {
  for (const folder of ['base', 'overlays', 'rendered']) {
    project.addGitIgnore(`!/${folder}/**`);
    project.addPackageIgnore(`/${folder}/`);
    project.gitattributes.addAttributes(`/${folder}/**`, 'text', 'eol=lf');
  }
  for (const file of WORKFLOW_FILES) project.gitattributes.addAttributes(`/${file}`, 'text', 'eol=lf');
  project.addGitIgnore(`!/${LEDGER_PATH}`);
  project.addGitIgnore(`/${REPLACED_DIRECTORY}/`);
  // What is left of a write that was killed before its rename.
  project.addGitIgnore('*.tmp');
}

/**
 * A Kustomize repository, as a component of any projen project: `base/` and `overlays/` are generated from the applications,
 * links and exposures that are declared on it.
 *
 * Before anything is written, every problem of the declarations is reported at once, as a {@link ConfigError}.
 */
export class GitOpsRepository extends Component {
  private readonly config: RepositoryConfig;
  private readonly commandLine: CommandLine;
  private readonly workflows: WorkflowOptions;
  private readonly renderedFolder: boolean;
  private readonly tree: Tree;
  private plan: ChangePlan | undefined;

  constructor(project: Project, options: GitOpsRepositoryOptions = {}) {
    if (project.node.tryFindChild(COMPONENT_ID)) throwToUser(new ConfigError([SECOND_REPOSITORY]));
    super(project, COMPONENT_ID);
    const { commandLine = installedCommand, workflows = {}, renderedFolder = false, ...declared } = options;
    this.config = new RepositoryConfig(declared);
    this.commandLine = commandLine;
    this.workflows = workflows;
    this.renderedFolder = renderedFolder;
    this.tree = new Tree(project.outdir);
    configureGit(project);
    addCommandTasks(project, this.commandLine);
  }

  /** Declares an application: a Deployment, and a Service where it has ports. */
  addApp<const P extends PortsOption = NoPorts>(name: string, options: AppOptions<P>): App<keyof P & string> {
    return this.config.addApp(name, options);
  }

  /** Declares an overlay: one place where the applications run, `overlays/<name>`. */
  addOverlay(name: string, options: OverlayOptions = {}): Overlay {
    return this.config.addOverlay(name, options);
  }

  /** Adds an object of your own to base. */
  addManifest(manifest: KubernetesManifest): void {
    this.config.addManifest(manifest);
  }

  /** Checks everything and decides what to write; writes nothing. */
  public preSynthesize(): void {
    const { model, problems: declared } = resolve(this.config, isNamespaced);
    const problems = [...declared, ...checkWorkflowOptions(this.workflows)];
    if (problems.length > 0) throwToUser(new ConfigError(problems));
    const source = ProjenrcFile.of(this.project)?.filePath ?? '.projenrc.js';
    const files = [...planFiles(model, source), ...planWorkflows(this.project, this.workflows, source)];
    const ledger = withEnvironment(() => this.tree.readText(LEDGER_PATH));
    this.plan = withEnvironment(() => planChanges(files, ledger, (path) => this.tree.read(path)));
    if (ledger === undefined && this.plan.edited.length > 0) this.project.logger.warn(LEDGER_MISSING);
    if (this.plan.problems.length > 0) throwToUser(new ConfigError(this.plan.problems));
    replaceFilesWhole(this.project);
  }

  /** Writes what was decided. */
  public synthesize(): void {
    if (!this.plan) return;
    for (const file of this.plan.edited) this.project.logger.warn(guardLines(inertLines(editWarning(file))));
    const { plan } = this;
    withEnvironment(() => applyChanges(plan, this.tree));
    for (const line of changeSummary(plan)) this.project.logger.info(inert(line));
  }

  /** Renders and validates what was written. */
  public postSynthesize(): void {
    if (this.config.overlays.length === 0) return;
    if (this.renderedFolder) runAfterSynthesis(this.commandLine('rendered'), this.project.outdir);
    runAfterSynthesis(this.commandLine('check'), this.project.outdir);
  }
}

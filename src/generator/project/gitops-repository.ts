import { relative, sep } from 'node:path';
import type { Project } from 'projen';
import { Component } from 'projen';
import { replaceFilesWhole } from './atomic-files';
import type { CommandLine } from './commands';
import { addCommandTasks, installedCommand } from './commands';
import type { Decision } from './decide';
import { decide } from './decide';
import { GitOpsRepositories } from './gitops-repositories';
import { throwToUser, withEnvironment } from './uncaught';
import { TOPOLOGY_PAGE } from '../../contract/generated-paths';
import { LEDGER_PATH } from '../../contract/ledger-path';
import { ORIGINS_PATH } from '../../contract/origins';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { REPLACED_DIRECTORY } from '../../system/copies';
import { guardLines, inert, inertLines } from '../../system/inert';
import { Tree } from '../../system/tree';
import type { ConfigOptions } from '../configs/options';
import type { App } from '../declare/app';
import type { Cluster, ClusterOptions } from '../declare/cluster';
import type { Config } from '../declare/config';
import type { CronJob } from '../declare/cron-job';
import type { DaemonSet } from '../declare/daemon-set';
import type { RepositoryOptions } from '../declare/declarations';
import { Declarations } from '../declare/declarations';
import type { Delivery } from '../declare/delivery';
import type { External } from '../declare/external';
import type { Job } from '../declare/job';
import type { Namespace } from '../declare/namespace';
import type { Overlay } from '../declare/overlay';
import type { OverlayOptions } from '../declare/overlay-options';
import type { Profile, ProfileOptions } from '../declare/profile';
import type { Secret } from '../declare/secret';
import type { ServiceAccount } from '../declare/service-account';
import type { StatefulSet } from '../declare/stateful-set';
import type { VolumeClaim, VolumeClaimOptions } from '../declare/volume-claim';
import type { ExternalOptions } from '../externals/options';
import { applyChanges } from '../files/apply';
import { changeSummary } from '../files/change-summary';
import { editWarning } from '../files/edit-warning';
import { isGeneratedPath } from '../files/removable';
import type { Manifest } from '../manifests/manifest-of';
import type { NamespaceOptions } from '../namespaces/options';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere } from '../problems/declared-at';
import { ConfigError } from '../problems/problem';
import type { Problem } from '../problems/problem';
import type { Inner, InnerNames } from '../subjects/containers/options';
import type { ServiceAccountOptions } from '../subjects/identity/options';
import type { SecretSource } from '../texts/secret-source';
import type { WorkflowOptions } from '../workflows/parts/options';
import { WORKFLOW_FILES } from '../workflows/plan';
import type { AppOptions } from '../workloads/app-options';
import type { CronJobOptions } from '../workloads/cron-job';
import type { DaemonSetOptions } from '../workloads/daemon-set';
import type { JobOptions } from '../workloads/job';
import type { StatefulSetOptions } from '../workloads/stateful-set';

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
  /**
   * Whether `npx projen` also writes `docs/topology.md`: a page with one diagram for each overlay, of who calls whom and who is let in,
   * which GitHub and GitLab draw where they show it.
   *
   * @default false
   */
  readonly topologyPage?: boolean;
  /**
   * Whether a repository in which nothing is declared any more may remove all that was generated before.
   *
   * @default false: that is a problem, because most of the time a declaration got lost
   */
  readonly allowEmpty?: boolean;
}

const COMPONENT_ID = 'GitOpsRepository';

function secondRepository(first: DeclaredAt | undefined, second: DeclaredAt): Problem {
  return {
    code: 'repository-duplicate',
    path: 'GitOpsRepository',
    message: 'the project has a GitOpsRepository already, and both would write base/ and overlays/',
    hint: 'declare everything on one (GitOpsProject makes its own, as its property "gitops"), or give each a folder: new GitOpsRepository(new Project({ parent: project, outdir: \'shop\', name: \'shop\' })), with Project of projen',
    source: second.location(),
    earlier: first?.location(),
  };
}

/** Commits what is generated, whatever else is ignored; keeps line ends, so that a checkout does not read as edited by hand. */
function configureGit(project: Project, pages: readonly string[]): void {
  for (const folder of ['base', 'overlays', 'delivery', 'rendered']) {
    project.addGitIgnore(`!/${folder}/**`);
    project.addPackageIgnore(`/${folder}/`);
    project.gitattributes.addAttributes(`/${folder}/**`, 'text', 'eol=lf');
  }
  for (const file of [...WORKFLOW_FILES, ...pages]) project.gitattributes.addAttributes(`/${file}`, 'text', 'eol=lf');
  project.addGitIgnore(`!/${LEDGER_PATH}`);
  project.addGitIgnore(`/${REPLACED_DIRECTORY}/`);
  project.addGitIgnore(`/${ORIGINS_PATH}`);
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
  private readonly config: Declarations;
  private readonly commandLine: CommandLine;
  private readonly workflows: WorkflowOptions;
  private readonly allowEmpty: boolean;
  private readonly hasTopologyPage: boolean;
  private readonly tree: Tree;
  private readonly declaredAt: DeclaredAt;
  private decision: Decision | undefined;

  constructor(project: Project, options: GitOpsRepositoryOptions = {}) {
    const here = declaredHere();
    const first = project.node.tryFindChild(COMPONENT_ID);
    if (first) throwToUser(new ConfigError([secondRepository((first as GitOpsRepository).declaredAt, here)]));
    const repositories = GitOpsRepositories.under(project);
    super(project, COMPONENT_ID);
    this.declaredAt = here;
    const { commandLine = installedCommand, workflows = {}, renderedFolder = false, topologyPage = false, allowEmpty = false, ...declared } = options;
    this.config = new Declarations(declared);
    this.commandLine = commandLine;
    this.workflows = workflows;
    this.allowEmpty = allowEmpty;
    this.hasTopologyPage = topologyPage;
    this.tree = new Tree(project.outdir, { isRemovable: isGeneratedPath });
    repositories.add({
      folder: relative(project.root.outdir, project.outdir).split(sep).join('/'),
      commandLine: this.commandLine,
      decide: () => this.decide(),
      hasOverlays: () => this.config.overlays.length > 0,
      keepsRendered: renderedFolder,
    });
    configureGit(project, topologyPage ? [TOPOLOGY_PAGE] : []);
    addCommandTasks(project, this.commandLine);
  }

  /** Declares an application: a Deployment, and a Service where it has ports. */
  addApp<P extends string = never, S extends Inner = {}>(name: string, options: AppOptions<P, S>): App<P | InnerNames<S>> {
    return this.config.addApp(name, options);
  }

  /** Declares a StatefulSet: Pods with names, addresses and storage of their own. */
  addStatefulSet<P extends string = never, S extends Inner = {}>(name: string, options: StatefulSetOptions<P, S>): StatefulSet<P | InnerNames<S>> {
    return this.config.addStatefulSet(name, options);
  }

  /** Declares a DaemonSet: one Pod on every node. */
  addDaemonSet<P extends string = never, S extends Inner = {}>(name: string, options: DaemonSetOptions<P, S>): DaemonSet<P | InnerNames<S>> {
    return this.config.addDaemonSet(name, options);
  }

  /** Declares a Job: Pods that run to their end once. */
  addJob(name: string, options: JobOptions): Job {
    return this.config.addJob(name, options);
  }

  /** Declares a CronJob: a Job at set times. */
  addCronJob(name: string, options: CronJobOptions): CronJob {
    return this.config.addCronJob(name, options);
  }

  /**
   * Declares a config: a ConfigMap that Kustomize generates, with a hash of its content in its name, so that a change rolls the Pods
   * that use it. Workloads take all of it by `envFrom`, or one key by `config.key(…)`.
   */
  addConfig<const K extends string = never, const F extends string = never>(name: string, options: ConfigOptions<K, F>): Config<K, F> {
    return this.config.addConfig(name, options);
  }

  /**
   * Declares a Secret in the namespace of whoever uses it, and the keys that it has: one that exists, or one that the External Secrets
   * Operator makes from a store.
   */
  addSecret<const K extends string>(name: string, keys: readonly K[], source?: SecretSource<NoInfer<K>>): Secret<K> {
    return this.config.addSecret(name, keys, source);
  }

  /** Declares storage of its own: a PersistentVolumeClaim, to mount by the option `mounts`. For a claim of each Pod see `Volume.claimTemplate`. */
  addClaim(name: string, options: VolumeClaimOptions): VolumeClaim {
    return this.config.addClaim(name, options);
  }

  /** Declares a service account that several workloads share; one of a single workload comes of its option `identity`. */
  addServiceAccount(name: string, options: ServiceAccountOptions = {}): ServiceAccount {
    return this.config.addServiceAccount(name, options);
  }

  /** Declares a namespace beside the repository's own: created, or one that exists. */
  addNamespace(name: string, options: NamespaceOptions = {}): Namespace {
    return this.config.addNamespace(name, options);
  }

  /** Declares something outside of the repository that workloads call, such as a managed database; where it is, each overlay says by `bind`. */
  addExternal<const P extends string>(name: string, options: ExternalOptions<P>): External<P> {
    return this.config.addExternal(name, options);
  }

  /** Declares what several overlays have in common, which name it in their option `extends`. */
  addProfile<const L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]>(name: string, options: ProfileOptions<L>): Profile {
    return this.config.addProfile(name, options);
  }

  /** Declares an overlay: one place where the applications run, `overlays/<name>`. */
  addOverlay<const L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]>(name: string, options: OverlayOptions<L> = {}): Overlay {
    return this.config.addOverlay(name, options);
  }

  /** Declares a cluster, and the overlays that run there; `addDelivery` brings them. */
  addCluster(name: string, options: ClusterOptions): Cluster {
    return this.config.addCluster(name, options);
  }

  /** Has the overlays of clusters delivered by a controller: `ArgoCd.applications(…)`, `Flux.kustomizations(…)`. Writes `delivery/`. */
  addDelivery(delivery: Delivery): void {
    this.config.addDelivery(delivery);
  }

  /**
   * Adds an object of your own to base. Kubernetes' kinds, the custom kinds that this package knows and those of {@link CustomKinds} are
   * checked by the compiler; any other kind is taken as it is.
   */
  addManifest<const A extends string, const K extends string>(manifest: Manifest<A, K>): void {
    this.config.addManifest(manifest);
  }

  /** Tells what is worth knowing of what was decided. */
  public preSynthesize(): void {
    for (const path of this.decision?.binaries ?? []) this.project.gitattributes.addAttributes(`/${path}`, 'binary');
    const { logger } = this.project;
    for (const line of this.decision?.warnings ?? []) logger.warn(inert(line));
    for (const line of this.decision?.notes ?? []) logger.info(inert(line));
    replaceFilesWhole(this.project);
  }

  /** Writes what was decided. */
  public synthesize(): void {
    if (!this.decision) return;
    const { plan, origins } = this.decision;
    for (const file of plan.edited) this.project.logger.warn(guardLines(inertLines(editWarning(file))));
    withEnvironment(() => {
      applyChanges(plan, this.tree);
      if (this.tree.readText(ORIGINS_PATH) !== origins) this.tree.write(ORIGINS_PATH, origins);
    });
    for (const line of changeSummary(plan)) this.project.logger.info(inert(line));
  }

  private decide(): readonly Problem[] {
    const { project, config, workflows, allowEmpty, hasTopologyPage, tree } = this;
    const decision = decide({ project, config, workflows, allowEmpty, hasTopologyPage, tree });
    if ('problems' in decision) return decision.problems;
    this.decision = decision;
    return [];
  }
}

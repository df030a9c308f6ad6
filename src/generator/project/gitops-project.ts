import { javascript, typescript } from 'projen';
import type { GitOpsRepositoryOptions } from './gitops-repository';
import { GitOpsRepository } from './gitops-repository';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ConfigOptions } from '../configs/options';
import type { App } from '../declare/app';
import type { Cluster, ClusterOptions } from '../declare/cluster';
import type { Config } from '../declare/config';
import type { CronJob } from '../declare/cron-job';
import type { DaemonSet } from '../declare/daemon-set';
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
import type { Manifest } from '../manifests/manifest-of';
import type { NamespaceOptions } from '../namespaces/options';
import type { Inner, InnerNames } from '../subjects/containers/options';
import type { ServiceAccountOptions } from '../subjects/identity/options';
import type { SecretSource } from '../texts/secret-source';
import type { WorkflowOptions } from '../workflows/parts/options';
import type { AppOptions } from '../workloads/app-options';
import type { CronJobOptions } from '../workloads/cron-job';
import type { DaemonSetOptions } from '../workloads/daemon-set';
import type { JobOptions } from '../workloads/job';
import type { StatefulSetOptions } from '../workloads/stateful-set';

/** Options of {@link GitOpsProject}. */
export interface GitOpsProjectOptions extends GitOpsRepositoryOptions {
  /** Name of the repository, as in `package.json`. */
  readonly name: string;
  /** The branch that is deployed, and that reviews compare with. @default 'main' */
  readonly defaultBranch?: string;
  /**
   * How Node.js reads `.projenrc.ts`, as `package.json` says it: CommonJS is run by ts-node, an ES module by tsx.
   *
   * @default 'commonjs'
   * @see https://nodejs.org/api/packages.html#type
   */
  readonly type?: 'commonjs' | 'module';
  /**
   * The TypeScript that checks `.projenrc.ts`, as npm writes versions. From 7 on, which checks in a fraction of the time, tsx runs it whatever
   * its `type`: ts-node needs the older compiler.
   *
   * @default '~6.0.3'
   */
  readonly typescriptVersion?: string;
  /** The folder that is generated into. @default the current directory */
  readonly outdir?: string;
}

/** ts-node calls the compiler from JavaScript, which TypeScript 7 no longer offers: https://github.com/microsoft/typescript-go */
const NEWEST_FOR_TS_NODE = 6;
const TSCONFIG = 'projenrc/tsconfig.json';

/** Types are checked by the compiler itself before anything is run: its messages have file, line and caret, and no stack around them. */
function runnerOf(type: GitOpsProjectOptions['type'], compiler: string): typescript.TypeScriptRunner {
  const options = { tsconfig: TSCONFIG, typeCheck: false };
  const major = Number(/\d+/.exec(compiler)?.[0] ?? NaN);
  return type === 'module' || major > NEWEST_FOR_TS_NODE ? typescript.TypeScriptRunner.tsx(options) : typescript.TypeScriptRunner.tsNode(options);
}

function readme(name: string): string {
  return `# ${name}

What runs where, declared in [.projenrc.ts](.projenrc.ts) and generated as plain Kustomize into \`base/\` and \`overlays/\` by
projen-gitops. Generated files are not edited: change the declaration, generate, and review what changed.

| | |
|---|---|
| \`npm ci\` | install |
| \`npx projen\` | generate, render and validate |
| \`npm test\` | validate every overlay |
| \`npx projen diff\` | what a change does to the rendered overlays, and what may go wrong |
| \`npx projen-gitops --help\` | all commands |
`;
}

/** GitHub's workflows check the project's default branch where no other is named. */
function withBranch(workflows: WorkflowOptions | undefined, branch: string): WorkflowOptions {
  return workflows?.github === false ? workflows : { ...workflows, github: { branch, ...workflows?.github } };
}

/** A repository that is nothing but GitOps: no library to build, no tests of its own, only what generates and checks the manifests. */
export class GitOpsProject extends typescript.TypeScriptProject {
  /** The generated repository, for what has no shorthand here. */
  readonly gitops: GitOpsRepository;

  constructor(options: GitOpsProjectOptions) {
    const { name, defaultBranch = 'main', type = 'commonjs', typescriptVersion = '~6.0.3', outdir, ...rest } = options;
    super({
      name,
      outdir,
      defaultReleaseBranch: defaultBranch,
      projenrcTs: true,
      projenrcTsOptions: { runner: runnerOf(type, typescriptVersion) },
      packageManager: javascript.NodePackageManager.NPM,
      minNodeVersion: '20.19.0',
      typescriptVersion,
      devDeps: ['projen-gitops'],
      tsconfig: {
        // Editors look here for what is true of `.projenrc.ts`.
        include: ['.projenrc.ts', 'projenrc/**/*.ts'],
        compilerOptions: {
          rootDir: '.',
          noEmit: true,
          target: 'ES2022',
          lib: ['es2023'],
          module: 'node16',
          moduleResolution: javascript.TypeScriptModuleResolution.NODE16,
          skipLibCheck: true,
        },
      },
      disableTsconfigDev: true,
      package: false,
      entrypoint: '',
      eslint: false,
      jest: false,
      sampleCode: false,
      licensed: false,
      npmignoreEnabled: false,
      readme: { contents: readme(name) },
      release: false,
      buildWorkflow: false,
      depsUpgrade: false,
      pullRequestTemplate: false,
      githubOptions: { mergify: false, pullRequestLint: false },
    });
    this.addFields({ private: true, type });
    this.compileTask.reset(`tsc --noEmit -p ${TSCONFIG}`, { name: 'types' });
    this.defaultTask?.prependSpawn(this.compileTask);
    this.gitops = new GitOpsRepository(this, { ...rest, workflows: withBranch(rest.workflows, defaultBranch) });
    const validate = this.tasks.tryFind('validate');
    if (validate) this.testTask.spawn(validate);
  }

  /** Declares an application. */
  addApp<P extends string = never, S extends Inner = {}>(name: string, options: AppOptions<P, S>): App<P | InnerNames<S>> {
    return this.gitops.addApp(name, options);
  }

  /** Declares a StatefulSet: Pods with names, addresses and storage of their own. */
  addStatefulSet<P extends string = never, S extends Inner = {}>(name: string, options: StatefulSetOptions<P, S>): StatefulSet<P | InnerNames<S>> {
    return this.gitops.addStatefulSet(name, options);
  }

  /** Declares a DaemonSet: one Pod on every node. */
  addDaemonSet<P extends string = never, S extends Inner = {}>(name: string, options: DaemonSetOptions<P, S>): DaemonSet<P | InnerNames<S>> {
    return this.gitops.addDaemonSet(name, options);
  }

  /** Declares a Job: Pods that run to their end once. */
  addJob(name: string, options: JobOptions): Job {
    return this.gitops.addJob(name, options);
  }

  /** Declares a CronJob: a Job at set times. */
  addCronJob(name: string, options: CronJobOptions): CronJob {
    return this.gitops.addCronJob(name, options);
  }

  /**
   * Declares a config: a ConfigMap that Kustomize generates, with a hash of its content in its name, so that a change rolls the Pods
   * that use it. Workloads take all of it by `envFrom`, or one key by `config.key(…)`.
   */
  addConfig<const K extends string = never, const F extends string = never>(name: string, options: ConfigOptions<K, F>): Config<K, F> {
    return this.gitops.addConfig(name, options);
  }

  /**
   * Declares a Secret in the namespace of whoever uses it, and the keys that it has: one that exists, or one that the External Secrets
   * Operator makes from a store.
   */
  addSecret<const K extends string>(name: string, keys: readonly K[], source?: SecretSource<NoInfer<K>>): Secret<K> {
    return this.gitops.addSecret(name, keys, source);
  }

  /** Declares a namespace beside the repository's own: created, or one that exists. */
  addNamespace(name: string, options: NamespaceOptions = {}): Namespace {
    return this.gitops.addNamespace(name, options);
  }

  /** Declares storage of its own: a PersistentVolumeClaim, to mount by the option `mounts`. */
  addClaim(name: string, options: VolumeClaimOptions): VolumeClaim {
    return this.gitops.addClaim(name, options);
  }

  /** Declares a service account that several workloads share. */
  addServiceAccount(name: string, options: ServiceAccountOptions = {}): ServiceAccount {
    return this.gitops.addServiceAccount(name, options);
  }

  /** Declares something outside of the repository that workloads call; where it is, each overlay says by `bind`. */
  addExternal<const P extends string>(name: string, options: ExternalOptions<P>): External<P> {
    return this.gitops.addExternal(name, options);
  }

  /** Declares what several overlays have in common, which name it in their option `extends`. */
  addProfile<const L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]>(name: string, options: ProfileOptions<L>): Profile {
    return this.gitops.addProfile(name, options);
  }

  /** Declares an overlay. */
  addOverlay<const L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]>(name: string, options: OverlayOptions<L> = {}): Overlay {
    return this.gitops.addOverlay(name, options);
  }

  /** Declares a cluster, and the overlays that run there. */
  addCluster(name: string, options: ClusterOptions): Cluster {
    return this.gitops.addCluster(name, options);
  }

  /** Has the overlays of clusters delivered by Argo CD or Flux. */
  addDelivery(delivery: Delivery): void {
    this.gitops.addDelivery(delivery);
  }

  /**
   * Adds an object of your own to base. Kubernetes' kinds, the custom kinds that this package knows and those of {@link CustomKinds} are
   * checked by the compiler; any other kind is taken as it is.
   */
  addManifest<const A extends string, const K extends string>(manifest: Manifest<A, K>): void {
    this.gitops.addManifest(manifest);
  }
}

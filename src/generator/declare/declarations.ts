import { App } from './app';
import type { ClusterOptions } from './cluster';
import { Cluster } from './cluster';
import { Config } from './config';
import { CronJob } from './cron-job';
import { DaemonSet } from './daemon-set';
import type { Delivery } from './delivery';
import { External } from './external';
import { Job } from './job';
import { Namespace } from './namespace';
import { Overlay } from './overlay';
import type { OverlayOptions } from './overlay-options';
import type { ProfileOptions } from './profile';
import { Profile } from './profile';
import { Secret } from './secret';
import { ServiceAccount } from './service-account';
import { StatefulSet } from './stateful-set';
import { VolumeClaim } from './volume-claim';
import type { VolumeClaimOptions } from './volume-claim';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ConfigOptions } from '../configs/options';
import type { ExternalOptions } from '../externals/options';
import type { NetworkPoliciesOptions } from '../links/network-settings';
import type { Manifest } from '../manifests/manifest-of';
import type { NamespaceOptions } from '../namespaces/options';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere } from '../problems/declared-at';
import type { Inner, InnerNames } from '../subjects/containers/options';
import type { ServiceAccountOptions } from '../subjects/identity/options';
import type { WorkloadReference } from '../texts/reference';
import type { SecretSource } from '../texts/secret-source';
import type { AppOptions } from '../workloads/app-options';
import type { CronJobOptions } from '../workloads/cron-job';
import type { DaemonSetOptions } from '../workloads/daemon-set';
import type { JobOptions } from '../workloads/job';
import type { WorkloadKindName } from '../workloads/registry';
import type { StatefulSetOptions } from '../workloads/stateful-set';

/** Options that hold for the whole repository. */
export interface RepositoryOptions {
  /** Namespace of all applications; an overlay can set another. @default 'default' */
  readonly namespace?: string;
  /**
   * Whether objects in the repository's own namespace leave `metadata.namespace` out, so that an overlay's `namespace`, or whoever
   * applies them, says it; addresses hold the namespace all the same. @default false
   */
  readonly omitNamespace?: boolean;
  /** DNS domain of the clusters; an overlay can set another. @default 'cluster.local' */
  readonly clusterDomain?: string;
  /** What selects the Pods of a workload that says no `selector` itself: `app: <name>`, or `app.kubernetes.io/name: <name>`. It can never change once a workload exists. @default 'app' @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
  readonly labels?: 'app' | 'recommended';
  /**
   * Whether every workload gets a NetworkPolicy that lets in only its callers, the scrapers of its metrics and, where it is exposed,
   * the outside, and lets out only to what it calls and to DNS. Pods that are not declared here are left alone.
   *
   * @default false
   */
  readonly networkPolicies?: boolean | NetworkPoliciesOptions;
}

/** An object of the user's own in base. */
export interface DeclaredManifest {
  readonly manifest: KubernetesManifest;
  readonly declaredAt: DeclaredAt;
}

/** A workload as it was declared. */
export interface DeclaredWorkload extends WorkloadReference {
  readonly kind: WorkloadKindName;
  readonly options: object;
}

/** The declarations of one repository, in the order they were made; nothing is checked or resolved yet. */
export class Declarations {
  private readonly workloadList: DeclaredWorkload[] = [];
  private readonly configList: Config[] = [];
  private readonly secretList: Secret<string>[] = [];
  private readonly claimList: VolumeClaim[] = [];
  private readonly accountList: ServiceAccount[] = [];
  private readonly namespaceList: Namespace[] = [];
  private readonly externalList: External<string>[] = [];
  private readonly profileList: Profile[] = [];
  private readonly overlayList: Overlay[] = [];
  private readonly manifestList: DeclaredManifest[] = [];
  private readonly clusterList: Cluster[] = [];
  private readonly deliveryList: Delivery[] = [];

  constructor(readonly options: RepositoryOptions = {}) {}

  /** The workloads, in order of declaration. */
  get workloads(): readonly DeclaredWorkload[] {
    return [...this.workloadList];
  }

  /** The configs, in order of declaration. */
  get configs(): readonly Config[] {
    return [...this.configList];
  }

  /** The Secrets that exist, in order of declaration. */
  get secrets(): readonly Secret<string>[] {
    return [...this.secretList];
  }

  /** The service accounts that workloads share, in order of declaration. */
  get accounts(): readonly ServiceAccount[] {
    return [...this.accountList];
  }

  /** The claims for storage, in order of declaration. */
  get claims(): readonly VolumeClaim[] {
    return [...this.claimList];
  }

  /** The namespaces beside the repository's own, in order of declaration. */
  get namespaces(): readonly Namespace[] {
    return [...this.namespaceList];
  }

  /** What is outside, in order of declaration. */
  get externals(): readonly External<string>[] {
    return [...this.externalList];
  }

  /** The profiles, in order of declaration. */
  get profiles(): readonly Profile[] {
    return [...this.profileList];
  }

  /** The overlays, in order of declaration. */
  get overlays(): readonly Overlay[] {
    return [...this.overlayList];
  }

  /** The user's own objects in base. */
  get manifests(): readonly DeclaredManifest[] {
    return [...this.manifestList];
  }

  /** The clusters, in order of declaration. */
  get clusters(): readonly Cluster[] {
    return [...this.clusterList];
  }

  /** How overlays get to clusters, in order of declaration. */
  get deliveries(): readonly Delivery[] {
    return [...this.deliveryList];
  }

  /** Declares an application. */
  addApp<P extends string = never, S extends Inner = {}>(name: string, options: AppOptions<P, S>): App<P | InnerNames<S>> {
    return this.add(new App<P | InnerNames<S>>('app', name, options));
  }

  /** Declares a StatefulSet. */
  addStatefulSet<P extends string = never, S extends Inner = {}>(name: string, options: StatefulSetOptions<P, S>): StatefulSet<P | InnerNames<S>> {
    return this.add(new StatefulSet<P | InnerNames<S>>('statefulSet', name, options));
  }

  /** Declares a DaemonSet. */
  addDaemonSet<P extends string = never, S extends Inner = {}>(name: string, options: DaemonSetOptions<P, S>): DaemonSet<P | InnerNames<S>> {
    return this.add(new DaemonSet<P | InnerNames<S>>('daemonSet', name, options));
  }

  /** Declares a Job. */
  addJob(name: string, options: JobOptions): Job {
    return this.add(new Job('job', name, options));
  }

  /** Declares a CronJob. */
  addCronJob(name: string, options: CronJobOptions): CronJob {
    return this.add(new CronJob('cronJob', name, options));
  }

  /** Declares a config: a ConfigMap that Kustomize generates. */
  addConfig<const K extends string = never, const F extends string = never>(name: string, options: ConfigOptions<K, F>): Config<K, F> {
    const config = new Config<K, F>(name, options);
    this.configList.push(config as unknown as Config);
    return config;
  }

  /** Declares a Secret, and the keys that it has: one that exists, or one that is made from a store. */
  addSecret<const K extends string>(name: string, keys: readonly K[], source?: SecretSource<NoInfer<K>>): Secret<K> {
    const secret = new Secret<string>(name, keys, source);
    this.secretList.push(secret);
    return secret;
  }

  /** Declares a service account that several workloads share. */
  addServiceAccount(name: string, options: ServiceAccountOptions = {}): ServiceAccount {
    const account = new ServiceAccount(name, options);
    this.accountList.push(account);
    return account;
  }

  /** Declares a claim for storage. */
  addClaim(name: string, options: VolumeClaimOptions): VolumeClaim {
    const claim = new VolumeClaim(name, options);
    this.claimList.push(claim);
    return claim;
  }

  /** Declares a namespace beside the repository's own: created, or one that exists. */
  addNamespace(name: string, options: NamespaceOptions = {}): Namespace {
    const namespace = new Namespace(name, options);
    this.namespaceList.push(namespace);
    return namespace;
  }

  /** Declares something outside of the repository that workloads call. */
  addExternal<const P extends string>(name: string, options: ExternalOptions<P>): External<P> {
    const external = new External<string>(name, options);
    this.externalList.push(external);
    return external;
  }

  /** Declares what several overlays have in common. */
  addProfile<const L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]>(name: string, options: ProfileOptions<L>): Profile {
    const profile = new Profile(name, options);
    this.profileList.push(profile);
    return profile;
  }

  /** Declares an overlay. */
  addOverlay<const L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]>(name: string, options: OverlayOptions<L> = {}): Overlay {
    const overlay = new Overlay(name, options);
    this.overlayList.push(overlay);
    return overlay;
  }

  /** Declares a cluster. */
  addCluster(name: string, options: ClusterOptions): Cluster {
    const cluster = new Cluster(name, options);
    this.clusterList.push(cluster);
    return cluster;
  }

  /** Has overlays delivered to clusters. */
  addDelivery(delivery: Delivery): void {
    this.deliveryList.push(delivery);
  }

  /** Adds an object of the user's own to base. */
  addManifest<const A extends string, const K extends string>(manifest: Manifest<A, K>): void {
    this.manifestList.push({ manifest, declaredAt: declaredHere() });
  }

  private add<W extends DeclaredWorkload>(workload: W): W {
    this.workloadList.push(workload);
    return workload;
  }
}

import { App } from './app';
import { CronJob } from './cron-job';
import { DaemonSet } from './daemon-set';
import { Job } from './job';
import { Namespace } from './namespace';
import { Overlay } from './overlay';
import type { OverlayOptions } from './overlay-options';
import { Secret } from './secret';
import { StatefulSet } from './stateful-set';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { NetworkPoliciesOptions } from '../links/network-settings';
import type { NamespaceOptions } from '../namespaces/options';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere } from '../problems/declared-at';
import type { Inner, InnerNames } from '../subjects/containers/options';
import type { WorkloadReference } from '../texts/reference';
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
  /** DNS domain of the clusters; an overlay can set another. @default 'cluster.local' */
  readonly clusterDomain?: string;
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
  private readonly secretList: Secret<string>[] = [];
  private readonly namespaceList: Namespace[] = [];
  private readonly overlayList: Overlay[] = [];
  private readonly manifestList: DeclaredManifest[] = [];

  constructor(readonly options: RepositoryOptions = {}) {}

  /** The workloads, in order of declaration. */
  get workloads(): readonly DeclaredWorkload[] {
    return [...this.workloadList];
  }

  /** The Secrets that exist, in order of declaration. */
  get secrets(): readonly Secret<string>[] {
    return [...this.secretList];
  }

  /** The namespaces beside the repository's own, in order of declaration. */
  get namespaces(): readonly Namespace[] {
    return [...this.namespaceList];
  }

  /** The overlays, in order of declaration. */
  get overlays(): readonly Overlay[] {
    return [...this.overlayList];
  }

  /** The user's own objects in base. */
  get manifests(): readonly DeclaredManifest[] {
    return [...this.manifestList];
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

  /** Declares a Secret that exists in the cluster, and the keys that it has. */
  addSecret<const K extends string>(name: string, keys: readonly K[]): Secret<K> {
    const secret = new Secret<string>(name, keys);
    this.secretList.push(secret);
    return secret;
  }

  /** Declares a namespace beside the repository's own: created, or one that exists. */
  addNamespace(name: string, options: NamespaceOptions = {}): Namespace {
    const namespace = new Namespace(name, options);
    this.namespaceList.push(namespace);
    return namespace;
  }

  /** Declares an overlay. */
  addOverlay(name: string, options: OverlayOptions = {}): Overlay {
    const overlay = new Overlay(name, options);
    this.overlayList.push(overlay);
    return overlay;
  }

  /** Adds an object of the user's own to base. */
  addManifest(manifest: KubernetesManifest): void {
    this.manifestList.push({ manifest, declaredAt: declaredHere() });
  }

  private add<W extends DeclaredWorkload>(workload: W): W {
    this.workloadList.push(workload);
    return workload;
  }
}

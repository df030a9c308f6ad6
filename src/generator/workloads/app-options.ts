import type { V1DeploymentSpec } from '../../../schemas/types/kubernetes';
import type { Native } from '../options/native';
import type { BuildingOptions } from '../subjects/building/options';
import type { ContainerOptions } from '../subjects/containers/container-options';
import type { InitContainersOptions, Inner, InnerNames, SidecarsOptions } from '../subjects/containers/options';
import type { CustomKindOptions } from '../subjects/custom-kind/options';
import type { DisruptionOptions } from '../subjects/disruption/options';
import type { IdentityOptions } from '../subjects/identity/options';
import type { MetadataOptions } from '../subjects/metadata/options';
import type { NamesOptions } from '../subjects/names/options';
import type { InNamespace } from '../subjects/namespace/options';
import type { NativePodOptions } from '../subjects/native/options';
import type { WithNetwork } from '../subjects/network/options';
import type { WithOutside } from '../subjects/outside/options';
import type { PortsOptions } from '../subjects/ports/options';
import type { ProbesOptions } from '../subjects/probes/options';
import type { ReplicasOptions } from '../subjects/replicas/options';
import type { SecurityOptions } from '../subjects/security/options';
import type { ServiceOptions } from '../subjects/service/options';
import type { SpreadOptions } from '../subjects/spread/options';
import type { MountSource } from '../subjects/volumes/registry';

/** What every workload takes, of whatever kind; `M` is what it can mount. */
export interface WorkloadOptions<M = MountSource> extends
  ContainerOptions<M>, NamesOptions, InNamespace, MetadataOptions, InitContainersOptions<M>, NativePodOptions,
  SecurityOptions, IdentityOptions, WithNetwork, WithOutside, BuildingOptions {
}

/** What workloads take that others can call; `P` are the port names, `S` the ports of the sidecars, `M` what it can mount. */
export interface ServingOptions<P extends string = string, S extends Inner = Inner, M = MountSource> extends
  WorkloadOptions<M>, PortsOptions<P>, ProbesOptions<NoInfer<P>>, SidecarsOptions<S, M>, ServiceOptions<NoInfer<P | InnerNames<S>>> {
}

/** What workloads take that have so many Pods as they say. */
export interface ScaledOptions extends ReplicasOptions, DisruptionOptions, SpreadOptions {
}

/** Kubernetes' own fields of a Deployment's spec, less what has an option. */
export interface DeploymentFields extends Native<Omit<V1DeploymentSpec, 'replicas' | 'selector' | 'template'>> {
  /** How long a Pod has to be ready before it counts, in seconds. @default 0 */
  readonly minReadySeconds?: number;
}

/** Options of an application: one Deployment with one container, and a Service where it has ports. */
export interface AppOptions<P extends string = string, S extends Inner = Inner> extends ServingOptions<P, S>, ScaledOptions, CustomKindOptions {
  /** Everything else of the Deployment's spec: `strategy`, `minReadySeconds`, `revisionHistoryLimit`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/#DeploymentSpec */
  readonly deployment?: DeploymentFields;
}

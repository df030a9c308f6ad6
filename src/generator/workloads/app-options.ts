import type { ContainerOptions } from './container-options';
import type { BuildingOptions } from '../subjects/building/options';
import type { MetadataOptions } from '../subjects/metadata/options';
import type { InNamespace } from '../subjects/namespace/options';
import type { NamesOptions } from '../subjects/names/options';
import type { WithOutside } from '../subjects/outside/options';
import type { PortsOptions } from '../subjects/ports/options';
import type { ProbesOptions } from '../subjects/probes/options';
import type { ReplicasOptions } from '../subjects/replicas/options';
import type { SecurityOptions } from '../subjects/security/options';

/** What every workload takes, of whatever kind. */
export interface WorkloadOptions extends ContainerOptions, NamesOptions, InNamespace, MetadataOptions, SecurityOptions, WithOutside, BuildingOptions {
}

/** What workloads take that others can call; `P` are the port names. */
export interface ServingOptions<P extends string = string> extends WorkloadOptions, PortsOptions<P>, ProbesOptions<NoInfer<P>> {
}

/** Options of an application: one Deployment with one container, and a Service where it has ports. */
export interface AppOptions<P extends string = string> extends ServingOptions<P>, ReplicasOptions {
}

import type { BuildingOptions } from './building/options';
import type { CommandOptions } from './command/options';
import type { EnvOptions } from './env/options';
import type { ImageOptions } from './image/options';
import type { MetadataOptions } from './metadata/options';
import type { NamesOptions } from './names/options';
import type { WithOutside } from './outside/options';
import type { PortsOptions } from './ports/options';
import type { ProbesOptions } from './probes/options';
import type { ReplicasOptions } from './replicas/options';
import type { ResourcesOptions } from './resources/options';
import type { SecurityOptions } from './security/options';

/** Options of an application: one Deployment with one container, and a Service where it has ports. `P` are its port names. */
export interface AppOptions<P extends string = string> extends
  NamesOptions, MetadataOptions, ReplicasOptions, ImageOptions, CommandOptions, PortsOptions<P>, EnvOptions, ResourcesOptions,
  ProbesOptions<NoInfer<P>>, SecurityOptions, WithOutside, BuildingOptions {
}

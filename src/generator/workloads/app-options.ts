import type { BuildingOptions } from '../subjects/building/options';
import type { CommandOptions } from '../subjects/command/options';
import type { EnvOptions } from '../subjects/env/options';
import type { ImageOptions } from '../subjects/image/options';
import type { MetadataOptions } from '../subjects/metadata/options';
import type { NamesOptions } from '../subjects/names/options';
import type { WithOutside } from '../subjects/outside/options';
import type { PortsOptions } from '../subjects/ports/options';
import type { ProbesOptions } from '../subjects/probes/options';
import type { ReplicasOptions } from '../subjects/replicas/options';
import type { ResourcesOptions } from '../subjects/resources/options';
import type { SecurityOptions } from '../subjects/security/options';

/** Options of an application: one Deployment with one container, and a Service where it has ports. `P` are its port names. */
export interface AppOptions<P extends string = string> extends
  NamesOptions, MetadataOptions, ReplicasOptions, ImageOptions, CommandOptions, PortsOptions<P>, EnvOptions, ResourcesOptions,
  ProbesOptions<NoInfer<P>>, SecurityOptions, WithOutside, BuildingOptions {
}

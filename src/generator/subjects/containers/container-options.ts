import type { CommandOptions } from '../command/options';
import type { EnvOptions } from '../env/options';
import type { ImageOptions } from '../image/options';
import type { NativeContainerOptions } from '../native/options';
import type { ResourcesOptions } from '../resources/options';

/** What every container takes. */
export interface ContainerOptions extends ImageOptions, CommandOptions, EnvOptions, ResourcesOptions, NativeContainerOptions {
}

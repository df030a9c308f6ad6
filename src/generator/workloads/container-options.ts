import type { CommandOptions } from '../subjects/command/options';
import type { EnvOptions } from '../subjects/env/options';
import type { ImageOptions } from '../subjects/image/options';
import type { ResourcesOptions } from '../subjects/resources/options';

/** What every container takes. */
export interface ContainerOptions extends ImageOptions, CommandOptions, EnvOptions, ResourcesOptions {
}

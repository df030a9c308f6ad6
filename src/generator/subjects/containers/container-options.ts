import type { CommandOptions } from '../command/options';
import type { EnvOptions } from '../env/options';
import type { EnvFromOptions } from '../env-from/options';
import type { ImageOptions } from '../image/options';
import type { NativeContainerOptions } from '../native/options';
import type { ResourcesOptions } from '../resources/options';
import type { MountsOptions } from '../volumes/options';
import type { MountSource } from '../volumes/registry';

/** What every container takes; `M` is what it can mount. */
export interface ContainerOptions<M = MountSource> extends
  ImageOptions, CommandOptions, EnvOptions, EnvFromOptions, MountsOptions<M>, ResourcesOptions, NativeContainerOptions {
}

import type { ConfigChanges, ConfigOptions } from '../configs/options';
import type { ConfigFileReference } from '../links/mentions';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere, made } from '../problems/declared-at';
import type { ConfigReference } from '../texts/reference';
import { ConfigKey } from '../texts/text';

/** What an overlay changes about a config; made by {@link Config.override}. */
export interface ConfigOverride {
  readonly is: 'override';
  /** The config that changes. */
  readonly config: ConfigReference;
  /** What changes. */
  readonly options: object;
}

/** A config, as a value to pass around: workloads take all of it by `envFrom`, or one key. `K` are its keys, `F` its files. */
export class Config<K extends string = string, F extends string = string> implements ConfigReference {
  readonly is = 'config';
  /** Where it was declared, for reports. */
  readonly declaredAt: DeclaredAt = declaredHere();
  /** One key: in `env` a reference to it, in a text (`args`, `interpolate`, another config) its value. */
  readonly key: (key: K | F) => ConfigKey;
  /** One key as a file, to mount. */
  readonly file: (key: K | F) => ConfigFileReference;

  /** Made by `addConfig`. */
  constructor(readonly name: string, readonly options: ConfigOptions<K, F>) {
    this.key = (key) => new ConfigKey({ config: this, key });
    this.file = (key) => ({ is: 'config-file', config: this, key });
  }

  /** What stands under its keys, as it was declared. */
  get texts(): Readonly<Record<string, unknown>> {
    const { data, files } = this.options as ConfigOptions;
    return { ...data, ...files };
  }

  /** What is different about the config in one overlay. */
  override(options: ConfigChanges<K, F>): ConfigOverride {
    return made({ is: 'override', config: this, options });
  }
}

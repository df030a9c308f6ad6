import { checkKeyFiles } from './key-files';
import type { MountKind } from './mount-kind';
import type { V1ConfigMapVolumeSource } from '../../../../../schemas/types/kubernetes';
import { checkReading, configName } from '../../../links/check-mentions';
import type { ConfigFileReference } from '../../../links/mentions';
import type { ConfigReference } from '../../../texts/reference';

/** A config with what one volume of it says; made by `Volume.configMap`. */
export class ConfigVolume {
  readonly is = 'config';

  /** @param options which keys become files, and their permissions */
  constructor(readonly config: ConfigReference, readonly volumeName?: string, readonly options: Omit<V1ConfigMapVolumeSource, 'name'> = {}) {}
}

type ConfigSource = ConfigReference | ConfigVolume | ConfigFileReference;

function configOf(source: ConfigSource): ConfigReference {
  return 'config' in source ? source.config : source;
}

function optionsOf(source: ConfigSource): Omit<V1ConfigMapVolumeSource, 'name'> {
  return source instanceof ConfigVolume ? source.options : {};
}

function kind<S extends ConfigSource>(mountOf?: MountKind<S>['mountOf']): MountKind<S> {
  return {
    nameOf: (source) => source instanceof ConfigVolume && source.volumeName !== undefined ? source.volumeName : `${configOf(source).name}-config`,
    partOf: (source, instance, scope) => ({ volume: { configMap: { name: configName(configOf(source), instance, scope), ...optionsOf(source) } } }),
    check(source, place, instance, scope) {
      const reference = configOf(source);
      checkReading(reference, instance, scope, place);
      checkKeyFiles(optionsOf(source), Object.keys(scope.configs.get(reference)?.texts ?? reference.texts), `config "${reference.name}"`, place);
    },
    ...mountOf === undefined ? {} : { mountOf },
  };
}

/** What `addConfig` returned: each key is a file of its own. @see https://kubernetes.io/docs/concepts/storage/volumes/#configmap */
export const config = kind<ConfigReference | ConfigVolume>();

/** One file of a config, by `config.file(key)`: the path of the mount is that of the file. */
export const configFile = kind<ConfigFileReference>(({ key }) => ({ subPath: key }));

import { checkKeyFiles } from './key-files';
import type { MountKind } from './mount-kind';
import type { V1SecretVolumeSource } from '../../../../../schemas/types/kubernetes';
import { secretName } from '../../../links/secret-name';
import type { SecretFileReference, SecretReference } from '../../../texts/reference';
import { Outside } from '../../outside/outside';

/** A Secret with what one volume of it says; made by `Volume.secret`. */
export class SecretVolume {
  readonly is = 'secret';

  /** @param options which keys become files, and their permissions */
  constructor(readonly secret: SecretReference, readonly volumeName?: string, readonly options: Omit<V1SecretVolumeSource, 'secretName'> = {}) {}
}

type SecretSource = SecretReference | SecretVolume | SecretFileReference;

function secretOf(source: SecretSource): SecretReference {
  return 'secret' in source ? source.secret : source;
}

function optionsOf(source: SecretSource): Omit<V1SecretVolumeSource, 'secretName'> {
  if (source instanceof SecretVolume) return source.options;
  return {};
}

function kind<S extends SecretSource>(mountOf?: MountKind<S>['mountOf']): MountKind<S> {
  return {
    nameOf: (source) => source instanceof SecretVolume && source.volumeName !== undefined ? source.volumeName : `${secretOf(source).name}-secret`,
    partOf: (source, _instance, scope) => ({
      volume: { secret: { secretName: secretName(secretOf(source), scope), ...optionsOf(source) } },
    }),
    check(source, place) {
      const { keys, name } = secretOf(source);
      const single = source.is === 'secret-file' ? [{ key: source.key, path: '' }] : [];
      if (keys.length > 0) checkKeyFiles({ items: [...single, ...optionsOf(source).items ?? []] }, keys, `Secret "${name}"`, place);
    },
    outsideOf(source) {
      const isExpected = optionsOf(source).optional !== true && secretOf(source).source === undefined;
      return isExpected ? [Outside.secret(secretOf(source).name)] : [];
    },
    ...mountOf === undefined ? {} : { mountOf },
  };
}

/** What `addSecret` returned: each key is a file of its own. @see https://kubernetes.io/docs/concepts/storage/volumes/#secret */
export const secret = kind<SecretReference | SecretVolume>();

/** One file of a Secret, by `secret.file(key)`: the path of the mount is that of the file. */
export const secretFile = kind<SecretFileReference>(({ key }) => ({ subPath: key }));

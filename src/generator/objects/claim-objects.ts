import type { V1PersistentVolumeClaim } from '../../../schemas/types/kubernetes';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import type { ClaimOptions } from '../subjects/volumes/sources/claim-options';
import { claimSpec } from '../subjects/volumes/sources/claim-spec';

const KEY = 'persistent-volume-claim';

/** The claims for storage. @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/ */
export function claimObjects({ claims }: Scope): readonly ModelObject[] {
  return [...claims.values()].map(({ name, namespace, unit, path, options }) => {
    const { labels, annotations } = options as ClaimOptions;
    const manifest: V1PersistentVolumeClaim = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name, namespace, labels, annotations },
      spec: claimSpec(options as ClaimOptions),
    };
    return { key: `claim/${namespace}/${name}`, file: `${name}.${KEY}.yaml`, unit, manifest, path, fixed: false };
  });
}

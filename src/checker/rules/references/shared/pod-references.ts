import type { Path } from '../../../../common/path';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import type { RenderIndex } from '../../../../kubernetes/index/render-index';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Container } from '../../../../kubernetes/pods/containers';
import type { Workload } from '../../../../kubernetes/pods/workload';

/** A ConfigMap, Secret, claim or ServiceAccount that Pods need, and the keys they need of it. */
export interface PodReference {
  readonly referrer: Resource;
  readonly path: Path;
  readonly kind: 'ConfigMap' | 'Secret' | 'PersistentVolumeClaim' | 'ServiceAccount';
  readonly namespace: string;
  readonly name: string;
  readonly optional: boolean;
  readonly keys: readonly { readonly key: string; readonly path: Path }[];
}

type Found = Pick<PodReference, 'path' | 'kind' | 'name' | 'optional' | 'keys'>;

function reference(kind: PodReference['kind'], source: JsonValue | undefined, path: Path, nameField = 'name'): Found[] {
  const object = asObject(source);
  const name = asString(object[nameField]);
  if (name === undefined || name === '') return [];
  const items = asList(object.items).flatMap((item, position) => {
    const key = asString(at(item, 'key'));
    return key === undefined ? [] : [{ key, path: [...path, 'items', position, 'key'] }];
  });
  const key = asString(object.key);
  const keys = key === undefined ? items : [{ key, path: [...path, 'key'] }];
  return [{ kind, name, path: [...path, nameField], optional: object.optional === true, keys }];
}

function ofContainer({ spec, path }: Container): Found[] {
  const env = asList(spec.env).flatMap((entry, position) => {
    const from = asObject(at(entry, 'valueFrom'));
    const here = [...path, 'env', position, 'valueFrom'];
    return [...reference('ConfigMap', from.configMapKeyRef, [...here, 'configMapKeyRef']), ...reference('Secret', from.secretKeyRef, [...here, 'secretKeyRef'])];
  });
  const envFrom = asList(spec.envFrom).flatMap((entry, position) => {
    const here = [...path, 'envFrom', position];
    return [...reference('ConfigMap', at(entry, 'configMapRef'), [...here, 'configMapRef']), ...reference('Secret', at(entry, 'secretRef'), [...here, 'secretRef'])];
  });
  return [...env, ...envFrom];
}

function ofVolume(volume: JsonObject, path: Path): Found[] {
  const sources = asList(at(volume, 'projected', 'sources')).flatMap((source, position) => {
    const here = [...path, 'projected', 'sources', position];
    return [...reference('ConfigMap', at(source, 'configMap'), [...here, 'configMap']), ...reference('Secret', at(source, 'secret'), [...here, 'secret'])];
  });
  return [
    ...reference('ConfigMap', volume.configMap, [...path, 'configMap']),
    ...reference('Secret', volume.secret, [...path, 'secret'], 'secretName'),
    ...reference('PersistentVolumeClaim', volume.persistentVolumeClaim, [...path, 'persistentVolumeClaim'], 'claimName'),
    ...sources,
  ];
}

function ofPod({ pod, podPath, containers }: Workload): Found[] {
  return [
    ...containers.flatMap(ofContainer),
    ...asList(pod.volumes).flatMap((volume, position) => ofVolume(asObject(volume), [...podPath, 'volumes', position])),
    ...asList(pod.imagePullSecrets).flatMap((secret, position) => reference('Secret', secret, [...podPath, 'imagePullSecrets', position])),
    ...reference('ServiceAccount', pod, podPath, pod.serviceAccountName === undefined ? 'serviceAccount' : 'serviceAccountName')
      .map((account) => ({ ...account, keys: [] })),
  ];
}

/** Everything that the Pods of every workload need from other objects of their namespace. */
export const podReferences: (index: RenderIndex) => readonly PodReference[] = oncePerIndex((index) => index.workloads.flatMap(
  (workload) => ofPod(workload).map((found) => ({ ...found, referrer: workload.resource, namespace: workload.namespace })),
));

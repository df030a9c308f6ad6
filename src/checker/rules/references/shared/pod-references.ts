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
  /** The only keys that the containers see. @default all of them */
  readonly seen?: readonly string[];
}

type Found = Pick<PodReference, 'path' | 'kind' | 'name' | 'optional' | 'keys' | 'seen'>;

/** The files and folders of a volume that containers mount one by one; undefined where one of them mounts the whole of it. */
function mountedParts(volume: JsonObject, containers: readonly Container[]): readonly string[] | undefined {
  const mounts = containers.flatMap(({ spec }) => asList(spec.volumeMounts)).filter((mount) => at(mount, 'name') === volume.name);
  const parts = mounts.map((mount) => asString(at(mount, 'subPath')) ?? '');
  return parts.includes('') ? undefined : parts;
}

/** The keys behind the files that are mounted: a file is called as its key, or as its item says. */
function keysBehind(parts: readonly string[], source: JsonObject): readonly string[] {
  if (source.items === undefined) return parts;
  return asList(source.items).flatMap((item) => {
    const path = asString(at(item, 'path')) ?? '';
    return parts.some((part) => path === part || path.startsWith(`${part}/`)) ? [asString(at(item, 'key')) ?? ''] : [];
  });
}

function reference(kind: PodReference['kind'], source: JsonValue | undefined, path: Path, nameField = 'name', parts?: readonly string[]): Found[] {
  const object = asObject(source);
  const name = asString(object[nameField]);
  if (name === undefined || name === '') return [];
  const items = asList(object.items).flatMap((item, position) => {
    const key = asString(at(item, 'key'));
    return key === undefined ? [] : [{ key, path: [...path, 'items', position, 'key'] }];
  });
  const key = asString(object.key);
  const keys = key === undefined ? items : [{ key, path: [...path, 'key'] }];
  const named = keys.length === 0 ? undefined : keys.map((entry) => entry.key);
  const seen = parts === undefined ? named : keysBehind(parts, object);
  return [{ kind, name, path: [...path, nameField], optional: object.optional === true, keys, seen }];
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

function ofVolume(volume: JsonObject, path: Path, containers: readonly Container[]): Found[] {
  const parts = mountedParts(volume, containers);
  const sources = asList(at(volume, 'projected', 'sources')).flatMap((source, position) => {
    const here = [...path, 'projected', 'sources', position];
    return [
      ...reference('ConfigMap', at(source, 'configMap'), [...here, 'configMap'], 'name', parts),
      ...reference('Secret', at(source, 'secret'), [...here, 'secret']),
    ];
  });
  return [
    ...reference('ConfigMap', volume.configMap, [...path, 'configMap'], 'name', parts),
    ...reference('Secret', volume.secret, [...path, 'secret'], 'secretName'),
    ...reference('PersistentVolumeClaim', volume.persistentVolumeClaim, [...path, 'persistentVolumeClaim'], 'claimName'),
    ...sources,
  ];
}

function ofPod({ pod, podPath, containers }: Workload): Found[] {
  return [
    ...containers.flatMap(ofContainer),
    ...asList(pod.volumes).flatMap((volume, position) => ofVolume(asObject(volume), [...podPath, 'volumes', position], containers)),
    ...asList(pod.imagePullSecrets).flatMap((secret, position) => reference('Secret', secret, [...podPath, 'imagePullSecrets', position])),
    ...reference('ServiceAccount', pod, podPath, pod.serviceAccountName === undefined ? 'serviceAccount' : 'serviceAccountName')
      .map((account) => ({ ...account, keys: [] })),
  ];
}

/** Everything that the Pods of every workload need from other objects of their namespace. */
export const podReferences: (index: RenderIndex) => readonly PodReference[] = oncePerIndex((index) => index.workloads.flatMap(
  (workload) => ofPod(workload).map((found) => ({ ...found, referrer: workload.resource, namespace: workload.namespace })),
));

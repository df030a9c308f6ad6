import type { JsonMap, KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';

/** An object of a type such as `apps/v1/Deployment`. */
export function object(type: string, name: string, fields: JsonMap = {}, metadata: JsonMap = {}): KubernetesObject {
  const slash = type.lastIndexOf('/');
  return { apiVersion: type.slice(0, slash), kind: type.slice(slash + 1), metadata: { name, ...metadata }, ...fields };
}

/** A Deployment of one container that takes its variables from a ConfigMap. */
export function deployment(name: string, image: string, replicas: number, metadata: JsonMap = {}, config = 'settings'): KubernetesObject {
  const container = { name: 'main', image, envFrom: [{ configMapRef: { name: config } }] };
  return object('apps/v1/Deployment', name, { spec: { replicas, template: { spec: { containers: [container] } } } }, metadata);
}

/** A ConfigMap. */
export function settings(data: JsonMap, name = 'settings', more: JsonMap = {}): KubernetesObject {
  return object('v1/ConfigMap', name, { data, ...more });
}

/** Objects of which there is nothing else to say. */
export const same = (...objects: readonly KubernetesObject[]): readonly { object: KubernetesObject }[] => objects.map((each) => ({ object: each }));

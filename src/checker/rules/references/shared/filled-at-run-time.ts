import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, at } from '../../../../kubernetes/objects/json';

/** What the control plane writes into a Secret of type `kubernetes.io/service-account-token`. */
const TOKEN_KEYS: readonly string[] = ['token', 'ca.crt', 'namespace'];

/** Annotations and labels on which a controller fills a ConfigMap or Secret that is rendered without, or with fewer, keys. */
const FILLERS: readonly string[] = [
  // OpenShift: the cluster's certificate authorities, and its trusted bundle.
  'service.beta.openshift.io/inject-cabundle', 'service.alpha.openshift.io/inject-cabundle', 'config.openshift.io/inject-trusted-cabundle',
  // What copies objects between namespaces: emberstack/kubernetes-reflector, mittwald/kubernetes-replicator.
  'reflector.v1.k8s.emberstack.com/reflects', 'replicator.v1.mittwald.de/replicate-from',
  // mittwald/kubernetes-secret-generator
  'secret-generator.v1.mittwald.de/autogenerate',
];

/** True where a controller writes keys of its own choice into the object. */
export function isFilledAtRunTime(object: JsonObject): boolean {
  return ['annotations', 'labels'].some((field) => {
    const found = asObject(at(object, 'metadata', field));
    return FILLERS.some((filler) => found[filler] !== undefined && found[filler] !== 'false');
  });
}

/** True where the control plane will write the key. */
export function isProvidedKey({ type }: JsonObject, key: string): boolean {
  return type === 'kubernetes.io/service-account-token' && TOKEN_KEYS.includes(key);
}

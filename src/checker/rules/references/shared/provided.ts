import type { ResourceIndex } from './resource-index';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, asString, at } from '../../../../kubernetes/objects/json';

type Provider = (object: JsonObject, name: string) => string | undefined;

const SERVING_CERTIFICATES = ['service.beta.openshift.io/serving-cert-secret-name', 'service.alpha.openshift.io/serving-cert-secret-name'];

/** Kinds whose controllers make Secrets, and under which name. */
const SECRET_PROVIDERS: Readonly<Record<string, Provider>> = {
  'SealedSecret.bitnami.com': (_object, name) => name,
  'ExternalSecret.external-secrets.io': (object, name) => asString(at(object, 'spec', 'target', 'name')) ?? name,
  'Certificate.cert-manager.io': (object) => asString(at(object, 'spec', 'secretName')),
  'VaultStaticSecret.secrets.hashicorp.com': (object) => asString(at(object, 'spec', 'destination', 'name')),
  'VaultDynamicSecret.secrets.hashicorp.com': (object) => asString(at(object, 'spec', 'destination', 'name')),
  'OnePasswordItem.onepassword.com': (_object, name) => name,
  // OpenShift's service CA makes the certificate of a Service that asks for it.
  'Service': (object) => SERVING_CERTIFICATES.map((key) => asString(at(object, 'metadata', 'annotations', key))).find((name) => name !== undefined),
  'ObjectBucketClaim.objectbucket.io': (_object, name) => name,
};

const providedSecrets = oncePerIndex((index) => {
  const provided = new Set<string>();
  for (const [kind, provider] of Object.entries(SECRET_PROVIDERS)) {
    for (const resource of index.ofKind(kind)) {
      const name = provider(resource.object, asString(asObject(resource.object.metadata).name) ?? '');
      if (name !== undefined) provided.add(`${index.namespaceOf(resource)}/${name}`);
    }
  }
  return provided;
});

/** True where a controller will make the Secret from another object of the render. */
export function isProvidedSecret(index: ResourceIndex, namespace: string, name: string): boolean {
  return providedSecrets(index).has(`${namespace}/${name}`);
}

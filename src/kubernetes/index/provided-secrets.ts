import { oncePerIndex } from './once-per-index';
import { own } from '../../common/own';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import { nameOf } from '../kinds/namespace';
import type { JsonObject } from '../objects/json';
import { asString, at } from '../objects/json';

/** A Secret that a controller makes from another object of its namespace. */
export interface ProvidedSecret {
  readonly name: string;
  /** True where it is deleted with the object that it is made from. */
  readonly owned: boolean;
}

type Provider = (object: JsonObject) => { readonly name: string | undefined; readonly owned: boolean };

function ofExternalSecret(object: JsonObject): ReturnType<Provider> {
  const target = at(object, 'spec', 'target');
  return { name: asString(at(target, 'name')) ?? nameOf(object), owned: (at(target, 'creationPolicy') ?? 'Owner') === 'Owner' };
}

function ofSealedSecret(object: JsonObject): ReturnType<Provider> {
  const metadata = at(object, 'spec', 'template', 'metadata');
  return { name: nameOf(object), owned: at(metadata, 'annotations', 'sealedsecrets.bitnami.com/skip-set-owner-references') !== 'true' };
}

function ofVault(object: JsonObject): ReturnType<Provider> {
  return { name: asString(at(object, 'spec', 'destination', 'name')), owned: at(object, 'spec', 'destination', 'create') === true };
}

function ofOwnName(object: JsonObject): ReturnType<Provider> {
  return { name: nameOf(object), owned: true };
}

const SERVING_CERTIFICATES = ['service.beta.openshift.io/serving-cert-secret-name', 'service.alpha.openshift.io/serving-cert-secret-name'];

/** OpenShift's service CA makes the certificate of a Service that asks for it. */
function ofService(object: JsonObject): ReturnType<Provider> {
  const name = SERVING_CERTIFICATES.map((key) => asString(at(object, 'metadata', 'annotations', key))).find((found) => found !== undefined);
  return { name, owned: true };
}

/** Kinds whose controllers make Secrets. */
const PROVIDERS: Readonly<Record<GroupKind, Provider>> = {
  'SealedSecret.bitnami.com': ofSealedSecret,
  'ExternalSecret.external-secrets.io': ofExternalSecret,
  // https://cert-manager.io/docs/usage/certificate/: the Secret stays, unless the controller is told otherwise.
  'Certificate.cert-manager.io': (object) => ({ name: asString(at(object, 'spec', 'secretName')), owned: false }),
  'VaultStaticSecret.secrets.hashicorp.com': ofVault,
  'VaultDynamicSecret.secrets.hashicorp.com': ofVault,
  'VaultPKISecret.secrets.hashicorp.com': ofVault,
  'OnePasswordItem.onepassword.com': ofOwnName,
  'Service': ofService,
  'ObjectBucketClaim.objectbucket.io': ofOwnName,
};

/** The Secret that a controller makes from an object; undefined for other objects. */
export function providedSecret(object: JsonObject): ProvidedSecret | undefined {
  const { name, owned = false } = own(PROVIDERS, groupKindOf(object))?.(object) ?? {};
  return name === undefined ? undefined : { name, owned };
}

const providedSecrets = oncePerIndex((index) => new Set(Object.keys(PROVIDERS).flatMap((kind) => index.ofKind(kind).flatMap((resource) => {
  const provided = providedSecret(resource.object);
  return provided === undefined ? [] : [`${index.namespaceOf(resource)}/${provided.name}`];
}))));

/** True where a controller will make the Secret from another object of the render. */
export function isProvidedSecret(index: Parameters<typeof providedSecrets>[0], namespace: string, name: string): boolean {
  return providedSecrets(index).has(`${namespace}/${name}`);
}

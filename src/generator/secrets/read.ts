import { dataKeyFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Shape } from '../options/shape';
import { mapOf, oneOf, optional, optionsOf, text } from '../options/shape';
import type { Place } from '../problems/place';
import type { SecretReference } from '../texts/reference';
import type { RemoteKey, SecretSource, StoreReference } from '../texts/secret-source';

const STORE = optionsOf<StoreReference>({ name: text, kind: optional(oneOf('SecretStore', 'ClusterSecretStore')) }, ['name']);
const REMOTE = optionsOf<RemoteKey>({ key: text, property: optional(text), version: optional(text) }, ['key']);

function textOr(shape: Shape): Shape {
  return (value, place) => (typeof value === 'object' && value !== null ? shape : text)(value, place);
}

const SOURCE = optionsOf<SecretSource>({ store: textOr(STORE), remote: mapOf(textOr(REMOTE)), refresh: optional(text) }, ['store', 'remote']);

/** A duration as Go reads it. @see https://pkg.go.dev/time#ParseDuration */
const DURATION = /^(?:0|(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h)(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))*)$/;

function checkSource({ keys, name }: SecretReference, { store, remote, refresh }: SecretSource, place: Place): void {
  const storeName = typeof store === 'string' ? store : store.name;
  place.at('store').name(storeName, dnsSubdomainFault(storeName), 'use the name that the store has in the cluster');
  if (refresh !== undefined && !DURATION.test(refresh)) place.at('refresh').add('duration-invalid', `refresh "${refresh}"`, 'give a duration such as "15m" or "1h30m"');
  for (const key of Object.keys(remote)) {
    if (!keys.includes(key)) place.at('remote').at(key).add('secret-key-unknown', `key "${key}" of Secret "${name}", which is declared without it`, 'add it to the keys of the Secret, or leave it out');
  }
  for (const key of keys) {
    if (!Object.hasOwn(remote, key)) place.at('remote').add('secret-key-missing', `nothing says where key "${key}" of Secret "${name}" is in the store`, `add ${key}: '…'`);
  }
}

/** Reads a declared Secret; records a name, keys and a source that are ill-formed. */
export function checkSecretDeclaration(secret: SecretReference, place: Place): void {
  place.name(secret.name, dnsSubdomainFault(secret.name), 'use the name that the Secret has in the cluster');
  if (secret.hasKeyList === false) place.at('keys').add('option-invalid', 'no list', 'give a list of the names of its keys, such as ["password"]; its values never belong here');
  secret.keys.forEach((key, index) => place.at('keys').item(index).name(key, dataKeyFault(key), 'name the key as the Secret does'));
  const source = secret.source === undefined ? undefined : SOURCE(secret.source, place) as SecretSource | undefined;
  if (source !== undefined) checkSource(secret, source, place);
}

import { dataKeyFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Shape, Shapes } from '../options/shape';
import { mapOf, oneOf, optional, optionsOf, text } from '../options/shape';
import type { Place } from '../problems/place';
import type { SecretReference } from '../texts/reference';
import type { RemoteKey, SecretSource, StoreReference } from '../texts/secret-source';

const STORE_KIND = optional(oneOf('SecretStore', 'ClusterSecretStore'));
const STORE = optionsOf<StoreReference>({ name: text, kind: STORE_KIND }, ['name']);
const REMOTE = optionsOf<RemoteKey>({ key: text, property: optional(text), version: optional(text) }, ['key']);

function textOr(shape: Shape): Shape {
  return (value, place) => (typeof value === 'object' && value !== null ? shape : text)(value, place);
}

const SOURCE_SHAPES: Shapes<SecretSource> = { store: textOr(STORE), remote: mapOf(textOr(REMOTE)), refresh: optional(text) };
const SOURCE = optionsOf<SecretSource>(SOURCE_SHAPES, ['store', 'remote']);

/** How what an overlay says of the source is read. */
export const SOURCE_CHANGES = optionsOf<Partial<SecretSource>>({
  store: optional(textOr(optionsOf<Partial<StoreReference>>({ name: optional(text), kind: STORE_KIND }))),
  remote: optional(mapOf(textOr(optionsOf<Partial<RemoteKey>>({ key: optional(text), property: optional(text), version: optional(text) })))),
  refresh: SOURCE_SHAPES.refresh,
});

/** A duration as Go reads it. @see https://pkg.go.dev/time#ParseDuration */
const DURATION = /^(?:0|(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h)(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))*)$/;

/** Records what is wrong with where the values of a Secret come from. */
export function checkSource({ keys, name }: Pick<SecretReference, 'keys' | 'name'>, { store, remote = {}, refresh }: Partial<SecretSource>, place: Place): void {
  const storeName = typeof store === 'object' ? store.name : store;
  if (storeName === undefined) place.at('store').add('secret-store-missing', `nothing says in which store Secret "${name}" is`, 'add store: \'…\', the name of a SecretStore');
  else place.at('store').name(storeName, dnsSubdomainFault(storeName), 'use the name that the store has in the cluster');
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

/** Where a value is in the store: its name there, and which part of what has that name. */
export interface RemoteKey {
  /** Its name in the store. */
  readonly key: string;
  /** A field of what is stored under the key. @default all of it */
  readonly property?: string;
  /** Which version of it. @default the newest */
  readonly version?: string;
}

/** A store of the External Secrets Operator. */
export interface StoreReference {
  /** Name of the store. */
  readonly name: string;
  /** Whether it is of the namespace or of the whole cluster. @default 'SecretStore' */
  readonly kind?: 'SecretStore' | 'ClusterSecretStore';
}

/** An ExternalSecret, from which the External Secrets Operator makes the Secret. @see https://external-secrets.io/latest/api/externalsecret/ */
export interface SecretSource<K extends string = string> {
  /** The store; a name alone is a SecretStore of the namespace. */
  readonly store: string | StoreReference;
  /** Where each key of the Secret is in the store. */
  readonly remote: Readonly<Record<K, string | RemoteKey>>;
  /** How often the values are read again, such as `15m`; `0s` is once. @default '1h' */
  readonly refresh?: string;
}

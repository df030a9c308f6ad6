import type { NamespaceReference } from '../texts/reference';
import type { Text } from '../texts/text';

/** Options of a config: one ConfigMap. `K` are its keys, `F` those of them that are files. */
export interface ConfigOptions<K extends string = string, F extends string = string> {
  /** Values by key: literals, addresses of endpoints, interpolated texts. @default none */
  readonly data?: Readonly<Record<K, Text>>;
  /** Contents by file name: `yaml(…)`, `json(…)`, `fileAt('config/logback.xml')`, or any text; `fileAt` also takes files that are none, such as a trust store, to be mounted. @default none */
  readonly files?: Readonly<Record<F, Text>>;
  /** Whether its name carries a hash of its content, so that a change of the content rolls the Pods that use it. @default true @see https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#generating-resources */
  readonly hash?: boolean;
  /** Whether the cluster refuses every change of it, and stops to watch it; needs the hash, by which a change is a new object. @default false @see https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable */
  readonly immutable?: boolean;
  /** Labels of the ConfigMap. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the ConfigMap. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Why texts that look like secrets, and files that hold private keys, are none, which `validate` shows. @default such a text or file is a problem */
  readonly notSecret?: string;
  /** Where it is: Pods read the ConfigMaps of their own namespace only. @default the repository's namespace */
  readonly namespace?: NamespaceReference;
}

/** What an overlay changes about a config. */
export interface ConfigChanges<K extends string = string, F extends string = string> {
  /** Other values; null takes the key away. @default as in base */
  readonly data?: { readonly [N in K]?: Text | null };
  /** Other contents; null takes the file away. @default as in base */
  readonly files?: { readonly [N in F]?: Text | null };
  /** Values and contents under keys that only the overlay has. @default none */
  readonly more?: Readonly<Record<string, Text>>;
}

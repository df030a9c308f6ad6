/** A variable's value that another object holds; the value itself is never written to a file. */
export interface EnvReference {
  readonly kind: 'secret' | 'configMap';
  /** Name of the Secret or ConfigMap, in the namespace of the application. */
  readonly name: string;
  /** Key of the value in it. */
  readonly key: string;
}

/** A variable's value: literal, or held by a Secret or ConfigMap. */
export type EnvValue = string | EnvReference;

/** References to values that live in other objects. @see https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/ */
export const EnvFrom = {
  /** The value of a key of a Secret. */
  secret: (name: string, key: string): EnvReference => ({ kind: 'secret', name, key }),
  /** The value of a key of a ConfigMap. */
  configMap: (name: string, key: string): EnvReference => ({ kind: 'configMap', name, key }),
} as const;

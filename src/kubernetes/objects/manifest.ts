/** An object typed by its own class or interface, such as `V1ConfigMap` of @kubernetes/client-node. */
interface TypedManifest {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: object;
}

/** An object written as a literal. */
interface LiteralManifest extends TypedManifest {
  readonly [field: string]: unknown;
}

/** Any Kubernetes object as a plain value: what `kubectl apply -f` takes. */
export type KubernetesManifest = TypedManifest | LiteralManifest;

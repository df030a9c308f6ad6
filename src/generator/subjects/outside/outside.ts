/** Kinds of objects that an application refers to by name. */
export const OUTSIDE_KINDS = ['Service', 'Secret', 'ConfigMap', 'ServiceAccount', 'PersistentVolumeClaim', 'Namespace'] as const;
/** One of {@link OUTSIDE_KINDS}. */
export type OutsideKind = (typeof OUTSIDE_KINDS)[number];

/** An object that exists in the cluster and is not rendered here, so that references to it are right. */
export interface Outside {
  readonly kind: OutsideKind;
  readonly name: string;
  /** The namespace that it is in; undefined for that of whoever refers to it, in every overlay. */
  readonly namespace?: string;
}

/** Where an object outside is. */
export interface OutsideOptions {
  /** The namespace that it is in. @default the namespace of the application, also where an overlay moves it */
  readonly namespace?: string;
}

type Make = (name: string, options?: OutsideOptions) => Outside;

function maker(kind: OutsideKind): Make {
  return (name, { namespace } = {}) => ({ kind, name, ...(namespace === undefined ? {} : { namespace }) });
}

/** Objects that exist outside of the repository. Names may hold `*` for any run of characters. */
export const Outside = {
  /** A Service that another team runs, or an operator makes. */
  service: maker('Service'),
  /** A Secret that an operator, or someone with access, creates. */
  secret: maker('Secret'),
  /** A ConfigMap that is made elsewhere, such as a CA bundle. */
  configMap: maker('ConfigMap'),
  /** A service account that the platform provides. */
  serviceAccount: maker('ServiceAccount'),
  /** A claim that is made elsewhere. */
  volumeClaim: maker('PersistentVolumeClaim'),
  /** A namespace with everything in it. */
  namespace: (name: string): Outside => ({ kind: 'Namespace', name }),
} as const;

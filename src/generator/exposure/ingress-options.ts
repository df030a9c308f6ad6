import type { Controller } from './controller';

/** A path of an Ingress, and how it is compared. */
export interface IngressPath {
  /** `/api` */
  readonly path: string;
  /** How the path is compared with that of a request. @default 'Prefix' @see https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types */
  readonly pathType?: 'Prefix' | 'Exact' | 'ImplementationSpecific';
}

/** Where the certificate comes from: a Secret that exists, or cert-manager, which makes the Secret. */
export type Tls =
  | { readonly secret: string; readonly clusterIssuer?: never; readonly issuer?: never }
  | { readonly clusterIssuer: string; readonly secret?: string; readonly issuer?: never }
  | { readonly issuer: string; readonly secret?: string; readonly clusterIssuer?: never };

/** Options of an Ingress. */
export interface IngressOptions {
  /** The `IngressClass` whose controller answers. It decides which audience is reached. */
  readonly className: string;
  /**
   * A Secret with the certificate, or a cert-manager issuer of the cluster or of the namespace, whose Secret is called `<first host>-tls`
   * unless `secret` says otherwise.
   *
   * @default none: plain HTTP
   * @see https://cert-manager.io/docs/usage/ingress/
   */
  readonly tls?: Tls;
  /** Paths that lead to the endpoint: a text is a prefix. @default ['/'] */
  readonly paths?: readonly (string | IngressPath)[];
  /** Name of the Ingress. @default its first host */
  readonly name?: string;
  /** Labels of the Ingress. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the Ingress, in the words of its controller. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Where the controller's Pods are, which network policies let in; `outside` where the cloud's own load balancer calls the Pods.
   *
   * @default { namespace: 'ingress-nginx' } for class nginx; with network policies, other classes have to say it
   */
  readonly controller?: Controller;
}

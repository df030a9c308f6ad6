import type { Controller } from './controller';
import type { EndpointReference } from '../texts/reference';

/** A part of the requests for another endpoint. */
export interface RouteSplit {
  /** An endpoint of the same namespace. */
  readonly to: EndpointReference;
  /** Its part of 100, a whole number. */
  readonly weight: number;
}

/** Options of every route. */
export interface RouteOptions {
  /** The Gateway as the cluster knows it: its name, or `namespace/name` where it is in another namespace. It decides which audience is reached. */
  readonly gateway: string;
  /** Name of its listener. @default every listener that takes the hosts */
  readonly listener?: string;
  /** Other endpoints that take a part of the requests; the exposed one has the rest of 100. @default none */
  readonly split?: readonly RouteSplit[];
  /** How clients reach the listener, for `outsideUrl`. @default 'https' */
  readonly scheme?: 'https' | 'http';
  /**
   * Where the Gateway's Pods are, which network policies let in; `outside` where the cloud's own load balancer calls the Pods.
   *
   * @default the Gateway's namespace
   */
  readonly controller?: Controller;
  /** Annotations of the route. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A path of an HTTP route, and how it is compared. */
export interface RoutePath {
  /** `/api`, or a regular expression. */
  readonly path: string;
  /** How the path is compared with that of a request. @default 'PathPrefix' @see https://gateway-api.sigs.k8s.io/reference/spec/#pathmatchtype */
  readonly pathType?: 'PathPrefix' | 'Exact' | 'RegularExpression';
}

/** Options of an HTTP route. */
export interface HttpRouteOptions extends RouteOptions {
  /** Paths that lead to the endpoint: a text is a prefix. @default ['/'] */
  readonly paths?: readonly (string | RoutePath)[];
}

/** Options of a gRPC route. */
export interface GrpcRouteOptions extends RouteOptions {
  /** gRPC services that lead to the endpoint: `shop.v1.Catalog`. @default all */
  readonly services?: readonly string[];
}

/** Options of a TLS route, which passes connections on as they are. */
export type TlsRouteOptions = RouteOptions;

// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'route.openshift.io/v1 Route': V1Route;
}

/** route.openshift.io/v1 Route */
export interface V1Route {
  readonly spec: V1RouteSpec;
}

export interface V1RouteSpec {
  readonly alternateBackends?: readonly V1RouteSpecAlternateBackends[];
  readonly host?: string;
  readonly httpHeaders?: V1RouteSpecHttpHeaders;
  readonly path?: string;
  readonly port?: V1RouteSpecPort;
  readonly subdomain?: string;
  readonly tls?: V1RouteSpecTls;
  readonly to: V1RouteSpecAlternateBackends;
  /** @default "None" */
  readonly wildcardPolicy?: 'None' | 'Subdomain' | '';
}

export interface V1RouteSpecAlternateBackends {
  /** @default "Service" */
  readonly kind?: 'Service' | '';
  readonly name: string;
  /** @minimum 0 @maximum 256 @default 100 */
  readonly weight?: number;
}

export interface V1RouteSpecHttpHeaders {
  readonly actions?: V1RouteSpecHttpHeadersActions;
}

export interface V1RouteSpecHttpHeadersActions {
  readonly request?: readonly V1RouteSpecHttpHeadersActionsRequest[];
  readonly response?: readonly V1RouteSpecHttpHeadersActionsRequest[];
}

export interface V1RouteSpecHttpHeadersActionsRequest {
  readonly action: V1RouteSpecHttpHeadersActionsRequestAction;
  readonly name: string;
}

export interface V1RouteSpecHttpHeadersActionsRequestAction {
  readonly set?: V1RouteSpecHttpHeadersActionsRequestActionSet;
  readonly type: 'Set' | 'Delete';
}

export interface V1RouteSpecHttpHeadersActionsRequestActionSet {
  readonly value: string;
}

export interface V1RouteSpecPort {
  readonly targetPort: number | string;
}

export interface V1RouteSpecTls {
  readonly caCertificate?: string;
  readonly certificate?: string;
  readonly destinationCACertificate?: string;
  readonly externalCertificate?: V1RouteSpecTlsExternalCertificate;
  readonly insecureEdgeTerminationPolicy?: 'Allow' | 'None' | 'Redirect' | '';
  readonly key?: string;
  readonly termination: 'edge' | 'reencrypt' | 'passthrough';
}

export interface V1RouteSpecTlsExternalCertificate {
  readonly name?: string;
}

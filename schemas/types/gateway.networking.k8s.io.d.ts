// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'gateway.networking.k8s.io/v1 BackendTLSPolicy': V1BackendTLSPolicy;
  'gateway.networking.k8s.io/v1 GRPCRoute': V1GRPCRoute;
  'gateway.networking.k8s.io/v1 Gateway': V1Gateway;
  'gateway.networking.k8s.io/v1 GatewayClass': V1GatewayClass;
  'gateway.networking.k8s.io/v1 HTTPRoute': V1HTTPRoute;
  'gateway.networking.k8s.io/v1 ListenerSet': V1ListenerSet;
  'gateway.networking.k8s.io/v1 ReferenceGrant': V1ReferenceGrant;
  'gateway.networking.k8s.io/v1 TCPRoute': V1TCPRoute;
  'gateway.networking.k8s.io/v1 TLSRoute': V1TLSRoute;
  'gateway.networking.k8s.io/v1 UDPRoute': V1UDPRoute;
  /** @deprecated */ 'gateway.networking.k8s.io/v1alpha2 TCPRoute': V1alpha2TCPRoute;
  /** @deprecated */ 'gateway.networking.k8s.io/v1alpha2 TLSRoute': V1alpha2TLSRoute;
  /** @deprecated */ 'gateway.networking.k8s.io/v1alpha2 UDPRoute': V1alpha2UDPRoute;
  /** @deprecated */ 'gateway.networking.k8s.io/v1alpha3 BackendTLSPolicy': V1alpha3BackendTLSPolicy;
  /** @deprecated */ 'gateway.networking.k8s.io/v1alpha3 TLSRoute': V1alpha3TLSRoute;
  'gateway.networking.k8s.io/v1beta1 Gateway': V1beta1Gateway;
  'gateway.networking.k8s.io/v1beta1 GatewayClass': V1beta1GatewayClass;
  'gateway.networking.k8s.io/v1beta1 HTTPRoute': V1beta1HTTPRoute;
  'gateway.networking.k8s.io/v1beta1 ReferenceGrant': V1beta1ReferenceGrant;
}

/** gateway.networking.k8s.io/v1 BackendTLSPolicy */
export interface V1BackendTLSPolicy {
  readonly spec: V1BackendTLSPolicySpec;
}

export interface V1BackendTLSPolicySpec {
  readonly options?: { readonly [key: string]: string };
  readonly targetRefs: readonly V1BackendTLSPolicySpecTargetRefs[];
  readonly validation: V1BackendTLSPolicySpecValidation;
}

export interface V1BackendTLSPolicySpecTargetRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly sectionName?: string;
}

export interface V1BackendTLSPolicySpecValidation {
  readonly caCertificateRefs?: readonly V1BackendTLSPolicySpecValidationCaCertificateRefs[];
  readonly hostname: string;
  readonly subjectAltNames?: readonly V1BackendTLSPolicySpecValidationSubjectAltNames[];
  readonly wellKnownCACertificates?: string;
}

export interface V1BackendTLSPolicySpecValidationCaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1BackendTLSPolicySpecValidationSubjectAltNames {
  readonly hostname?: string;
  readonly type: 'Hostname' | 'URI';
  readonly uri?: string;
}

/** gateway.networking.k8s.io/v1 GRPCRoute */
export interface V1GRPCRoute {
  readonly spec: V1GRPCRouteSpec;
}

export interface V1GRPCRouteSpec {
  readonly hostnames?: readonly string[];
  readonly parentRefs?: readonly V1GRPCRouteSpecParentRefs[];
  readonly rules?: readonly V1GRPCRouteSpecRules[];
  readonly useDefaultGateways?: 'All' | 'None';
}

export interface V1GRPCRouteSpecParentRefs {
  /** @default "gateway.networking.k8s.io" */
  readonly group?: string;
  /** @default "Gateway" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  /** @minimum 1 @maximum 65535 */
  readonly port?: number;
  readonly sectionName?: string;
}

export interface V1GRPCRouteSpecRules {
  readonly backendRefs?: readonly V1GRPCRouteSpecRulesBackendRefs[];
  readonly filters?: readonly V1GRPCRouteSpecRulesBackendRefsFilters[];
  readonly matches?: readonly V1GRPCRouteSpecRulesMatches[];
  readonly name?: string;
  readonly sessionPersistence?: V1GRPCRouteSpecRulesSessionPersistence;
}

export interface V1GRPCRouteSpecRulesBackendRefs {
  readonly filters?: readonly V1GRPCRouteSpecRulesBackendRefsFilters[];
  /** @default "" */
  readonly group?: string;
  /** @default "Service" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  /** @minimum 1 @maximum 65535 */
  readonly port?: number;
  /** @minimum 0 @maximum 1000000 @default 1 */
  readonly weight?: number;
}

export interface V1GRPCRouteSpecRulesBackendRefsFilters {
  readonly extensionRef?: V1BackendTLSPolicySpecValidationCaCertificateRefs;
  readonly requestHeaderModifier?: V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly requestMirror?: V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirror;
  readonly responseHeaderModifier?: V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
}

export interface V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  readonly add?: readonly V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
  readonly remove?: readonly string[];
  readonly set?: readonly V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
}

export interface V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  readonly name: string;
  readonly value: string;
}

export interface V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirror {
  readonly backendRef: V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  readonly fraction?: V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;
  /** @minimum 0 @maximum 100 */
  readonly percent?: number;
}

export interface V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /** @default "" */
  readonly group?: string;
  /** @default "Service" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  /** @minimum 1 @maximum 65535 */
  readonly port?: number;
}

export interface V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /** @minimum 1 @default 100 */
  readonly denominator?: number;
  /** @minimum 0 */
  readonly numerator: number;
}

export interface V1GRPCRouteSpecRulesMatches {
  readonly headers?: readonly V1GRPCRouteSpecRulesMatchesHeaders[];
  readonly method?: V1GRPCRouteSpecRulesMatchesMethod;
}

export interface V1GRPCRouteSpecRulesMatchesHeaders {
  readonly name: string;
  /** @default "Exact" */
  readonly type?: 'Exact' | 'RegularExpression';
  readonly value: string;
}

export interface V1GRPCRouteSpecRulesMatchesMethod {
  readonly method?: string;
  readonly service?: string;
  /** @default "Exact" */
  readonly type?: 'Exact' | 'RegularExpression';
}

export interface V1GRPCRouteSpecRulesSessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookie?: V1GRPCRouteSpecRulesSessionPersistenceCookie;
  readonly header?: V1GRPCRouteSpecRulesSessionPersistenceHeader;
  /** @default "Cookie" */
  readonly type?: 'Cookie' | 'Header';
}

export interface V1GRPCRouteSpecRulesSessionPersistenceCookie {
  /** @default "Session" */
  readonly lifetimeType?: 'Permanent' | 'Session';
  readonly name?: string;
  /** @default "/" */
  readonly path?: string;
}

export interface V1GRPCRouteSpecRulesSessionPersistenceHeader {
  readonly name: string;
}

/** gateway.networking.k8s.io/v1 Gateway */
export interface V1Gateway {
  readonly spec: V1GatewaySpec;
}

export interface V1GatewaySpec {
  readonly addresses?: readonly V1GatewaySpecAddresses[];
  readonly allowedListeners?: V1GatewaySpecAllowedListeners;
  readonly defaultScope?: 'All' | 'None';
  readonly gatewayClassName: string;
  readonly infrastructure?: V1GatewaySpecInfrastructure;
  readonly listeners: readonly V1GatewaySpecListeners[];
  readonly tls?: V1GatewaySpecTls;
}

export interface V1GatewaySpecAddresses {
  readonly routability?: string;
  /** @default "IPAddress" */
  readonly type?: string;
  readonly value?: string;
}

export interface V1GatewaySpecAllowedListeners {
  /** @default {"from":"None"} */
  readonly namespaces?: V1GatewaySpecAllowedListenersNamespaces;
}

export interface V1GatewaySpecAllowedListenersNamespaces {
  /** @default "None" */
  readonly from?: 'All' | 'Selector' | 'Same' | 'None';
  readonly selector?: V1GatewaySpecAllowedListenersNamespacesSelector;
}

export interface V1GatewaySpecAllowedListenersNamespacesSelector {
  readonly matchExpressions?: readonly V1GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1GatewaySpecInfrastructure {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
  readonly parametersRef?: V1BackendTLSPolicySpecValidationCaCertificateRefs;
}

export interface V1GatewaySpecListeners {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: V1GatewaySpecListenersAllowedRoutes;
  readonly filters?: V1GatewaySpecListenersFilters;
  readonly hostname?: string;
  readonly name: string;
  /** @minimum 1 @maximum 65535 */
  readonly port: number;
  readonly protocol: string;
  readonly tls?: V1GatewaySpecListenersTls;
}

export interface V1GatewaySpecListenersAllowedRoutes {
  readonly kinds?: readonly V1GatewaySpecListenersAllowedRoutesKinds[];
  /** @default {"from":"Same"} */
  readonly namespaces?: V1GatewaySpecListenersAllowedRoutesNamespaces;
}

export interface V1GatewaySpecListenersAllowedRoutesKinds {
  /** @default "gateway.networking.k8s.io" */
  readonly group?: string;
  readonly kind: string;
}

export interface V1GatewaySpecListenersAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: 'All' | 'Selector' | 'Same';
  readonly selector?: V1GatewaySpecAllowedListenersNamespacesSelector;
}

export interface V1GatewaySpecListenersFilters {
  readonly requests?: readonly V1GatewaySpecListenersFiltersRequests[];
}

export interface V1GatewaySpecListenersFiltersRequests {
  readonly extensionRef?: V1BackendTLSPolicySpecValidationCaCertificateRefs;
  readonly externalAuth?: V1GatewaySpecListenersFiltersRequestsExternalAuth;
  readonly type: 'ExternalAuth' | 'ExtensionRef';
}

export interface V1GatewaySpecListenersFiltersRequestsExternalAuth {
  readonly backendRef: V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  readonly forwardBody?: V1GatewaySpecListenersFiltersRequestsExternalAuthForwardBody;
  readonly grpc?: V1GatewaySpecListenersFiltersRequestsExternalAuthGrpc;
  readonly http?: V1GatewaySpecListenersFiltersRequestsExternalAuthHttp;
  readonly protocol: 'HTTP' | 'GRPC';
}

export interface V1GatewaySpecListenersFiltersRequestsExternalAuthForwardBody {
  /** @minimum 0 */
  readonly maxSize?: number;
}

export interface V1GatewaySpecListenersFiltersRequestsExternalAuthGrpc {
  readonly allowedHeaders?: readonly string[];
}

export interface V1GatewaySpecListenersFiltersRequestsExternalAuthHttp {
  readonly allowedHeaders?: readonly string[];
  readonly allowedResponseHeaders?: readonly string[];
  readonly path?: string;
}

export interface V1GatewaySpecListenersTls {
  readonly certificateRefs?: readonly V1GatewaySpecListenersTlsCertificateRefs[];
  /** @default "Terminate" */
  readonly mode?: 'Terminate' | 'Passthrough';
  readonly options?: { readonly [key: string]: string };
}

export interface V1GatewaySpecListenersTlsCertificateRefs {
  /** @default "" */
  readonly group?: string;
  /** @default "Secret" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1GatewaySpecTls {
  readonly backend?: V1GatewaySpecTlsBackend;
  readonly frontend?: V1GatewaySpecTlsFrontend;
}

export interface V1GatewaySpecTlsBackend {
  readonly clientCertificateRef?: V1GatewaySpecListenersTlsCertificateRefs;
}

export interface V1GatewaySpecTlsFrontend {
  readonly default: V1GatewaySpecTlsFrontendDefault;
  readonly perPort?: readonly V1GatewaySpecTlsFrontendPerPort[];
}

export interface V1GatewaySpecTlsFrontendDefault {
  readonly validation?: V1GatewaySpecTlsFrontendDefaultValidation;
}

export interface V1GatewaySpecTlsFrontendDefaultValidation {
  readonly caCertificateRefs: readonly V1GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];
  /** @default "AllowValidOnly" */
  readonly mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
}

export interface V1GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1GatewaySpecTlsFrontendPerPort {
  /** @minimum 1 @maximum 65535 */
  readonly port: number;
  readonly tls: V1GatewaySpecTlsFrontendDefault;
}

/** gateway.networking.k8s.io/v1 GatewayClass */
export interface V1GatewayClass {
  readonly spec: V1GatewayClassSpec;
}

export interface V1GatewayClassSpec {
  readonly controllerName: string;
  readonly description?: string;
  readonly parametersRef?: V1GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs;
}

/** gateway.networking.k8s.io/v1 HTTPRoute */
export interface V1HTTPRoute {
  readonly spec: V1HTTPRouteSpec;
}

export interface V1HTTPRouteSpec {
  readonly hostnames?: readonly string[];
  readonly parentRefs?: readonly V1GRPCRouteSpecParentRefs[];
  /** @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}] */
  readonly rules?: readonly V1HTTPRouteSpecRules[];
  readonly useDefaultGateways?: 'All' | 'None';
}

export interface V1HTTPRouteSpecRules {
  readonly backendRefs?: readonly V1HTTPRouteSpecRulesBackendRefs[];
  readonly filters?: readonly V1HTTPRouteSpecRulesBackendRefsFilters[];
  /** @default [{"path":{"type":"PathPrefix","value":"/"}}] */
  readonly matches?: readonly V1HTTPRouteSpecRulesMatches[];
  readonly name?: string;
  readonly retry?: V1HTTPRouteSpecRulesRetry;
  readonly sessionPersistence?: V1GRPCRouteSpecRulesSessionPersistence;
  readonly timeouts?: V1HTTPRouteSpecRulesTimeouts;
}

export interface V1HTTPRouteSpecRulesBackendRefs {
  readonly filters?: readonly V1HTTPRouteSpecRulesBackendRefsFilters[];
  /** @default "" */
  readonly group?: string;
  /** @default "Service" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  /** @minimum 1 @maximum 65535 */
  readonly port?: number;
  /** @minimum 0 @maximum 1000000 @default 1 */
  readonly weight?: number;
}

export interface V1HTTPRouteSpecRulesBackendRefsFilters {
  readonly cors?: V1HTTPRouteSpecRulesBackendRefsFiltersCors;
  readonly extensionRef?: V1BackendTLSPolicySpecValidationCaCertificateRefs;
  readonly externalAuth?: V1GatewaySpecListenersFiltersRequestsExternalAuth;
  readonly requestHeaderModifier?: V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly requestMirror?: V1GRPCRouteSpecRulesBackendRefsFiltersRequestMirror;
  readonly requestRedirect?: V1HTTPRouteSpecRulesBackendRefsFiltersRequestRedirect;
  readonly responseHeaderModifier?: V1GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly type: 'RequestHeaderModifier' | 'ResponseHeaderModifier' | 'RequestMirror' | 'RequestRedirect' | 'URLRewrite' | 'ExtensionRef' | 'CORS' | 'ExternalAuth';
  readonly urlRewrite?: V1HTTPRouteSpecRulesBackendRefsFiltersUrlRewrite;
}

export interface V1HTTPRouteSpecRulesBackendRefsFiltersCors {
  readonly allowCredentials?: boolean;
  readonly allowHeaders?: readonly string[];
  readonly allowMethods?: readonly ('GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*')[];
  readonly allowOrigins?: readonly string[];
  readonly exposeHeaders?: readonly string[];
  /** @minimum 1 @default 5 */
  readonly maxAge?: number;
}

export interface V1HTTPRouteSpecRulesBackendRefsFiltersRequestRedirect {
  readonly hostname?: string;
  readonly path?: V1HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath;
  /** @minimum 1 @maximum 65535 */
  readonly port?: number;
  readonly scheme?: 'http' | 'https';
  /** @default 302 */
  readonly statusCode?: 301 | 302 | 303 | 307 | 308;
}

export interface V1HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath {
  readonly replaceFullPath?: string;
  readonly replacePrefixMatch?: string;
  readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}

export interface V1HTTPRouteSpecRulesBackendRefsFiltersUrlRewrite {
  readonly hostname?: string;
  readonly path?: V1HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath;
}

export interface V1HTTPRouteSpecRulesMatches {
  readonly headers?: readonly V1GRPCRouteSpecRulesMatchesHeaders[];
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
  /** @default {"type":"PathPrefix","value":"/"} */
  readonly path?: V1HTTPRouteSpecRulesMatchesPath;
  readonly queryParams?: readonly V1GRPCRouteSpecRulesMatchesHeaders[];
}

export interface V1HTTPRouteSpecRulesMatchesPath {
  /** @default "PathPrefix" */
  readonly type?: 'Exact' | 'PathPrefix' | 'RegularExpression';
  /** @default "/" */
  readonly value?: string;
}

export interface V1HTTPRouteSpecRulesRetry {
  /** @minimum 0 @default 1 */
  readonly attempts?: number;
  readonly backoff?: string;
  readonly codes?: readonly number[];
}

export interface V1HTTPRouteSpecRulesTimeouts {
  readonly backendRequest?: string;
  readonly request?: string;
}

/** gateway.networking.k8s.io/v1 ListenerSet */
export interface V1ListenerSet {
  readonly spec: V1ListenerSetSpec;
}

export interface V1ListenerSetSpec {
  readonly listeners: readonly V1GatewaySpecListeners[];
  readonly parentRef: V1ListenerSetSpecParentRef;
}

export interface V1ListenerSetSpecParentRef {
  /** @default "gateway.networking.k8s.io" */
  readonly group?: string;
  /** @default "Gateway" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

/** gateway.networking.k8s.io/v1 ReferenceGrant */
export interface V1ReferenceGrant {
  readonly spec: V1ReferenceGrantSpec;
}

export interface V1ReferenceGrantSpec {
  readonly from: readonly V1ReferenceGrantSpecFrom[];
  readonly to: readonly V1ReferenceGrantSpecTo[];
}

export interface V1ReferenceGrantSpecFrom {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}

export interface V1ReferenceGrantSpecTo {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

/** gateway.networking.k8s.io/v1 TCPRoute */
export interface V1TCPRoute {
  readonly spec: V1TCPRouteSpec;
}

export interface V1TCPRouteSpec {
  readonly parentRefs?: readonly V1GRPCRouteSpecParentRefs[];
  readonly rules: readonly V1TCPRouteSpecRules[];
  readonly useDefaultGateways?: 'All' | 'None';
}

export interface V1TCPRouteSpecRules {
  readonly backendRefs: readonly V1TCPRouteSpecRulesBackendRefs[];
  readonly name?: string;
}

export interface V1TCPRouteSpecRulesBackendRefs {
  /** @default "" */
  readonly group?: string;
  /** @default "Service" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  /** @minimum 1 @maximum 65535 */
  readonly port?: number;
  /** @minimum 0 @maximum 1000000 @default 1 */
  readonly weight?: number;
}

/** gateway.networking.k8s.io/v1 TLSRoute */
export interface V1TLSRoute {
  readonly spec: V1TLSRouteSpec;
}

export interface V1TLSRouteSpec {
  readonly hostnames: readonly string[];
  readonly parentRefs?: readonly V1GRPCRouteSpecParentRefs[];
  readonly rules: readonly V1TCPRouteSpecRules[];
  readonly useDefaultGateways?: 'All' | 'None';
}

/** gateway.networking.k8s.io/v1 UDPRoute */
export interface V1UDPRoute {
  readonly spec: V1TCPRouteSpec;
}

/** gateway.networking.k8s.io/v1alpha2 TCPRoute */
export interface V1alpha2TCPRoute {
  readonly spec: V1TCPRouteSpec;
}

/** gateway.networking.k8s.io/v1alpha2 TLSRoute */
export interface V1alpha2TLSRoute {
  readonly spec: V1alpha2TLSRouteSpec;
}

export interface V1alpha2TLSRouteSpec {
  readonly hostnames?: readonly string[];
  readonly parentRefs?: readonly V1GRPCRouteSpecParentRefs[];
  readonly rules: readonly V1TCPRouteSpecRules[];
  readonly useDefaultGateways?: 'All' | 'None';
}

/** gateway.networking.k8s.io/v1alpha2 UDPRoute */
export interface V1alpha2UDPRoute {
  readonly spec: V1TCPRouteSpec;
}

/** gateway.networking.k8s.io/v1alpha3 BackendTLSPolicy */
export interface V1alpha3BackendTLSPolicy {
  readonly spec: V1BackendTLSPolicySpec;
}

/** gateway.networking.k8s.io/v1alpha3 TLSRoute */
export interface V1alpha3TLSRoute {
  readonly spec: V1TLSRouteSpec;
}

/** gateway.networking.k8s.io/v1beta1 Gateway */
export interface V1beta1Gateway {
  readonly spec: V1GatewaySpec;
}

/** gateway.networking.k8s.io/v1beta1 GatewayClass */
export interface V1beta1GatewayClass {
  readonly spec: V1GatewayClassSpec;
}

/** gateway.networking.k8s.io/v1beta1 HTTPRoute */
export interface V1beta1HTTPRoute {
  readonly spec: V1HTTPRouteSpec;
}

/** gateway.networking.k8s.io/v1beta1 ReferenceGrant */
export interface V1beta1ReferenceGrant {
  readonly spec: V1ReferenceGrantSpec;
}

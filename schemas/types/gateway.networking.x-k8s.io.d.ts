// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'gateway.networking.x-k8s.io/v1alpha1 XBackend': V1alpha1XBackend;
  'gateway.networking.x-k8s.io/v1alpha1 XBackendTrafficPolicy': V1alpha1XBackendTrafficPolicy;
  'gateway.networking.x-k8s.io/v1alpha1 XMesh': V1alpha1XMesh;
  'gateway.networking.x-k8s.io/v1alpha1 XTelemetryPolicy': V1alpha1XTelemetryPolicy;
}

/** gateway.networking.x-k8s.io/v1alpha1 XBackend */
export interface V1alpha1XBackend {
  readonly spec: V1alpha1XBackendSpec;
}

export interface V1alpha1XBackendSpec {
  readonly endpointSelector?: V1alpha1XBackendSpecEndpointSelector;
  readonly externalHostname?: V1alpha1XBackendSpecExternalHostname;
  readonly port: V1alpha1XBackendSpecPort;
  readonly protocol?: 'TCP' | 'HTTP' | 'HTTP2' | 'HTTP11' | 'H2C' | 'MCP' | 'GRPC' | 'WSS';
  readonly sessionPersistence?: V1alpha1XBackendSpecSessionPersistence;
  /** @default {"mode":"None"} */
  readonly tls?: V1alpha1XBackendSpecTls;
  readonly type: 'ExternalHostname' | 'EndpointSelector';
}

export interface V1alpha1XBackendSpecEndpointSelector {
  readonly matchLabels: { readonly [key: string]: string };
}

export interface V1alpha1XBackendSpecExternalHostname {
  readonly hostname: string;
}

export interface V1alpha1XBackendSpecPort {
  /** @minimum 1 @maximum 65535 */
  readonly number?: number;
}

export interface V1alpha1XBackendSpecSessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookie?: V1alpha1XBackendSpecSessionPersistenceCookie;
  readonly header?: V1alpha1XBackendSpecSessionPersistenceHeader;
  /** @default "Cookie" */
  readonly type?: 'Cookie' | 'Header';
}

export interface V1alpha1XBackendSpecSessionPersistenceCookie {
  /** @default "Session" */
  readonly lifetimeType?: 'Permanent' | 'Session';
  readonly name?: string;
  /** @default "/" */
  readonly path?: string;
}

export interface V1alpha1XBackendSpecSessionPersistenceHeader {
  readonly name: string;
}

export interface V1alpha1XBackendSpecTls {
  readonly clientCertificateRef?: V1alpha1XBackendSpecTlsClientCertificateRef;
  readonly mode: 'None' | 'ServerOnly' | 'ClientAndServer';
  readonly validation?: V1alpha1XBackendSpecTlsValidation;
}

export interface V1alpha1XBackendSpecTlsClientCertificateRef {
  /** @default "" */
  readonly group?: string;
  /** @default "Secret" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1XBackendSpecTlsValidation {
  readonly caCertificateRefs?: readonly V1alpha1XBackendSpecTlsValidationCaCertificateRefs[];
  readonly hostname: string;
  readonly subjectAltNames?: readonly V1alpha1XBackendSpecTlsValidationSubjectAltNames[];
  readonly wellKnownCACertificates?: string;
}

export interface V1alpha1XBackendSpecTlsValidationCaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1alpha1XBackendSpecTlsValidationSubjectAltNames {
  readonly hostname?: string;
  readonly type: 'Hostname' | 'URI';
  readonly uri?: string;
}

/** gateway.networking.x-k8s.io/v1alpha1 XBackendTrafficPolicy */
export interface V1alpha1XBackendTrafficPolicy {
  readonly spec: V1alpha1XBackendTrafficPolicySpec;
}

export interface V1alpha1XBackendTrafficPolicySpec {
  readonly retryConstraint?: V1alpha1XBackendTrafficPolicySpecRetryConstraint;
  readonly sessionPersistence?: V1alpha1XBackendSpecSessionPersistence;
  readonly targetRefs: readonly V1alpha1XBackendSpecTlsValidationCaCertificateRefs[];
}

export interface V1alpha1XBackendTrafficPolicySpecRetryConstraint {
  /** @default {"interval":"10s","percent":20} */
  readonly budget?: V1alpha1XBackendTrafficPolicySpecRetryConstraintBudget;
  /** @default {"count":10,"interval":"1s"} */
  readonly minRetryRate?: V1alpha1XBackendTrafficPolicySpecRetryConstraintMinRetryRate;
}

export interface V1alpha1XBackendTrafficPolicySpecRetryConstraintBudget {
  /** @default "10s" */
  readonly interval?: string;
  /** @minimum 0 @maximum 100 @default 20 */
  readonly percent?: number;
}

export interface V1alpha1XBackendTrafficPolicySpecRetryConstraintMinRetryRate {
  /** @minimum 1 @maximum 1000000 */
  readonly count?: number;
  readonly interval?: string;
}

/** gateway.networking.x-k8s.io/v1alpha1 XMesh */
export interface V1alpha1XMesh {
  readonly spec: V1alpha1XMeshSpec;
}

export interface V1alpha1XMeshSpec {
  readonly controllerName: string;
  readonly description?: string;
  readonly parametersRef?: V1alpha1XMeshSpecParametersRef;
}

export interface V1alpha1XMeshSpecParametersRef {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** gateway.networking.x-k8s.io/v1alpha1 XTelemetryPolicy */
export interface V1alpha1XTelemetryPolicy {
  readonly spec: V1alpha1XTelemetryPolicySpec;
}

export interface V1alpha1XTelemetryPolicySpec {
  readonly targetRefs: readonly V1alpha1XBackendSpecTlsValidationCaCertificateRefs[];
  readonly tracing?: V1alpha1XTelemetryPolicySpecTracing;
}

export interface V1alpha1XTelemetryPolicySpecTracing {
  readonly attributes?: readonly V1alpha1XTelemetryPolicySpecTracingAttributes[];
  /** @default "ImplementationDefault" */
  readonly mode?: 'Enabled' | 'Disabled' | 'ImplementationDefault';
  readonly parentBasedSampling?: V1alpha1XTelemetryPolicySpecTracingParentBasedSampling;
  readonly provider?: V1alpha1XTelemetryPolicySpecTracingProvider;
  readonly samplingRate?: V1alpha1XTelemetryPolicySpecTracingParentBasedSamplingSamplingRate;
  readonly serviceName?: string;
  readonly spanName?: string;
}

export interface V1alpha1XTelemetryPolicySpecTracingAttributes {
  readonly attributeKey?: string;
  readonly headerName?: string;
  readonly literalValue?: string;
  readonly name: string;
  readonly sourceType: 'Header' | 'Literal' | 'Attribute';
}

export interface V1alpha1XTelemetryPolicySpecTracingParentBasedSampling {
  /** @default "ImplementationDefault" */
  readonly mode?: 'Enabled' | 'Disabled' | 'ImplementationDefault';
  readonly samplingRate?: V1alpha1XTelemetryPolicySpecTracingParentBasedSamplingSamplingRate;
}

export interface V1alpha1XTelemetryPolicySpecTracingParentBasedSamplingSamplingRate {
  /** @minimum 1 @default 100 */
  readonly denominator?: number;
  /** @minimum 0 */
  readonly numerator: number;
}

export interface V1alpha1XTelemetryPolicySpecTracingProvider {
  readonly backendRef: V1alpha1XTelemetryPolicySpecTracingProviderBackendRef;
  readonly headers?: readonly V1alpha1XTelemetryPolicySpecTracingProviderHeaders[];
}

export interface V1alpha1XTelemetryPolicySpecTracingProviderBackendRef {
  /** @default "" */
  readonly group?: string;
  /** @default "Service" */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  /** @minimum 1 @maximum 65535 */
  readonly port?: number;
}

export interface V1alpha1XTelemetryPolicySpecTracingProviderHeaders {
  readonly name: string;
  readonly value: string;
}

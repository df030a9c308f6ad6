// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'networking.istio.io/v1 DestinationRule': V1DestinationRule;
  'networking.istio.io/v1 Gateway': V1Gateway;
  'networking.istio.io/v1 ServiceEntry': V1ServiceEntry;
  'networking.istio.io/v1 Sidecar': V1Sidecar;
  'networking.istio.io/v1 VirtualService': V1VirtualService;
  'networking.istio.io/v1 WorkloadEntry': V1WorkloadEntry;
  'networking.istio.io/v1 WorkloadGroup': V1WorkloadGroup;
  'networking.istio.io/v1alpha3 DestinationRule': V1alpha3DestinationRule;
  'networking.istio.io/v1alpha3 EnvoyFilter': V1alpha3EnvoyFilter;
  'networking.istio.io/v1alpha3 Gateway': V1alpha3Gateway;
  'networking.istio.io/v1alpha3 ServiceEntry': V1alpha3ServiceEntry;
  'networking.istio.io/v1alpha3 Sidecar': V1alpha3Sidecar;
  'networking.istio.io/v1alpha3 VirtualService': V1alpha3VirtualService;
  'networking.istio.io/v1alpha3 WorkloadEntry': V1alpha3WorkloadEntry;
  'networking.istio.io/v1alpha3 WorkloadGroup': V1alpha3WorkloadGroup;
  'networking.istio.io/v1beta1 DestinationRule': V1beta1DestinationRule;
  'networking.istio.io/v1beta1 Gateway': V1beta1Gateway;
  'networking.istio.io/v1beta1 ProxyConfig': V1beta1ProxyConfig;
  'networking.istio.io/v1beta1 ServiceEntry': V1beta1ServiceEntry;
  'networking.istio.io/v1beta1 Sidecar': V1beta1Sidecar;
  'networking.istio.io/v1beta1 VirtualService': V1beta1VirtualService;
  'networking.istio.io/v1beta1 WorkloadEntry': V1beta1WorkloadEntry;
  'networking.istio.io/v1beta1 WorkloadGroup': V1beta1WorkloadGroup;
}

/** networking.istio.io/v1 DestinationRule */
export interface V1DestinationRule {
  readonly spec?: V1DestinationRuleSpec;
}

export interface V1DestinationRuleSpec {
  readonly exportTo?: readonly string[];
  readonly host: string;
  readonly subsets?: readonly V1DestinationRuleSpecSubsets[];
  readonly trafficPolicy?: V1DestinationRuleSpecSubsetsTrafficPolicy;
  readonly workloadSelector?: V1DestinationRuleSpecWorkloadSelector;
}

export interface V1DestinationRuleSpecSubsets {
  readonly labels?: { readonly [key: string]: string };
  readonly name: string;
  readonly trafficPolicy?: V1DestinationRuleSpecSubsetsTrafficPolicy;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicy {
  readonly connectionPool?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool;
  readonly loadBalancer?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer;
  readonly outlierDetection?: V1DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection;
  readonly portLevelSettings?: readonly V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings[];
  readonly proxyProtocol?: V1DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol;
  readonly retryBudget?: V1DestinationRuleSpecSubsetsTrafficPolicyRetryBudget;
  readonly tls?: V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls;
  readonly tunnel?: V1DestinationRuleSpecSubsetsTrafficPolicyTunnel;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool {
  readonly http?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp;
  readonly tcp?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp {
  readonly h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  readonly http1MaxPendingRequests?: number;
  readonly http2KeepAlive?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive;
  readonly http2MaxRequests?: number;
  readonly idleTimeout?: string;
  readonly maxConcurrentStreams?: number;
  readonly maxRequestsPerConnection?: number;
  readonly maxRetries?: number;
  readonly useClientProtocol?: boolean;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive {
  readonly interval?: string;
  readonly timeout?: string;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp {
  readonly connectTimeout?: string;
  readonly idleTimeout?: string;
  readonly maxConnectionDuration?: string;
  readonly maxConnections?: number;
  readonly tcpKeepalive?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive {
  readonly interval?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly probes?: number;
  readonly time?: string;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer {
  readonly backendUtilization?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerBackendUtilization;
  readonly consistentHash?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash;
  readonly localityLbSetting?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting;
  readonly simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
  readonly warmup?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup;
  readonly warmupDurationSecs?: string;
  readonly zoneAwareLbSetting?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerBackendUtilization {
  /** @minimum 0 @maximum 4294967295 */
  readonly errorUtilizationPenaltyPercent?: number;
  readonly metricNamesForComputingUtilization?: readonly string[];
  readonly weightExpirationPeriod?: string;
  readonly weightStabilizationPeriod?: string;
  readonly weightUpdatePeriod?: string;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash {
  readonly httpCookie?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie;
  readonly httpHeaderName?: string;
  readonly httpQueryParameterName?: string;
  readonly maglev?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev;
  /** @minimum 0 */
  readonly minimumRingSize?: number;
  readonly ringHash?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash;
  readonly useSourceIp?: boolean;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  readonly attributes?: readonly V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes[];
  readonly name: string;
  readonly path?: string;
  readonly ttl?: string;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes {
  readonly name: string;
  readonly value?: string;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev {
  /** @minimum 0 */
  readonly tableSize?: number;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash {
  /** @minimum 0 */
  readonly minimumRingSize?: number;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting {
  readonly distribute?: readonly V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute[];
  readonly enabled?: boolean | null;
  readonly failover?: readonly V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover[];
  readonly failoverPriority?: readonly string[];
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute {
  readonly from?: string;
  readonly to?: { readonly [key: string]: number };
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover {
  readonly from?: string;
  readonly to?: string;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup {
  /** @minimum 0 */
  readonly aggression?: number | null;
  readonly duration: string;
  /** @minimum 0 @maximum 100 */
  readonly minimumPercent?: number | null;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting {
  readonly enabled?: boolean | null;
  readonly failover?: readonly V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover[];
  readonly failoverPriority?: readonly string[];
  /** @minimum 1 @maximum 4294967295 */
  readonly minClusterSize?: number | null;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection {
  readonly baseEjectionTime?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly consecutive5xxErrors?: number | null;
  readonly consecutiveErrors?: number;
  /** @minimum 0 @maximum 4294967295 */
  readonly consecutiveGatewayErrors?: number | null;
  /** @minimum 0 @maximum 4294967295 */
  readonly consecutiveLocalOriginFailures?: number | null;
  /** @minimum 0 @maximum 100 */
  readonly failurePercentageThreshold?: number | null;
  readonly interval?: string;
  readonly maxEjectionPercent?: number;
  readonly minHealthPercent?: number;
  readonly outlierDetectionHttpErrorCodes?: readonly number[];
  readonly splitExternalLocalOriginErrors?: boolean;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings {
  readonly connectionPool?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool;
  readonly loadBalancer?: V1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer;
  readonly outlierDetection?: V1DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection;
  readonly port?: V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort;
  readonly tls?: V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort {
  /** @minimum 0 @maximum 4294967295 */
  readonly number?: number;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls {
  readonly caCertCredentialName?: string;
  readonly caCertificates?: string;
  readonly caCrl?: string;
  readonly clientCertificate?: string;
  readonly credentialName?: string;
  readonly insecureSkipVerify?: boolean | null;
  readonly mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
  readonly privateKey?: string;
  readonly sni?: string;
  readonly subjectAltNames?: readonly string[];
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol {
  readonly version?: 'V1' | 'V2';
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyRetryBudget {
  readonly budgetInterval?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly minRetryConcurrency?: number;
  /** @minimum 0 @maximum 100 */
  readonly percent?: number | null;
}

export interface V1DestinationRuleSpecSubsetsTrafficPolicyTunnel {
  readonly protocol?: string;
  readonly targetHost: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly targetPort: number;
}

export interface V1DestinationRuleSpecWorkloadSelector {
  readonly matchLabels?: { readonly [key: string]: string };
}

/** networking.istio.io/v1 Gateway */
export interface V1Gateway {
  readonly spec?: V1GatewaySpec;
}

export interface V1GatewaySpec {
  readonly selector?: { readonly [key: string]: string };
  readonly servers?: readonly V1GatewaySpecServers[];
}

export interface V1GatewaySpecServers {
  readonly bind?: string;
  readonly defaultEndpoint?: string;
  readonly hosts: readonly string[];
  readonly name?: string;
  readonly port: V1GatewaySpecServersPort;
  readonly tls?: V1GatewaySpecServersTls;
}

export interface V1GatewaySpecServersPort {
  readonly name: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly number: number;
  readonly protocol: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly targetPort?: number;
}

export interface V1GatewaySpecServersTls {
  readonly alpnProtocols?: readonly string[];
  readonly caCertCredentialName?: string;
  readonly caCertificates?: string;
  readonly caCrl?: string;
  readonly cipherSuites?: readonly string[];
  readonly credentialName?: string;
  readonly credentialNames?: readonly string[];
  readonly ecdhCurves?: readonly string[];
  readonly httpsRedirect?: boolean;
  readonly insecureSkipVerify?: boolean | null;
  readonly maxProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  readonly minProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  readonly mode?: 'PASSTHROUGH' | 'SIMPLE' | 'MUTUAL' | 'AUTO_PASSTHROUGH' | 'ISTIO_MUTUAL' | 'OPTIONAL_MUTUAL';
  readonly privateKey?: string;
  readonly serverCertificate?: string;
  readonly subjectAltNames?: readonly string[];
  readonly tlsCertificates?: readonly V1GatewaySpecServersTlsTlsCertificates[];
  readonly verifyCertificateHash?: readonly string[];
  readonly verifyCertificateSpki?: readonly string[];
}

export interface V1GatewaySpecServersTlsTlsCertificates {
  readonly caCertificates?: string;
  readonly privateKey?: string;
  readonly serverCertificate?: string;
}

/** networking.istio.io/v1 ServiceEntry */
export interface V1ServiceEntry {
  readonly spec: V1ServiceEntrySpec;
}

export interface V1ServiceEntrySpec {
  readonly addresses?: readonly string[];
  readonly endpoints?: readonly V1ServiceEntrySpecEndpoints[];
  readonly exportTo?: readonly string[];
  readonly hosts: readonly string[];
  readonly location?: 'MESH_EXTERNAL' | 'MESH_INTERNAL';
  readonly ports?: readonly V1ServiceEntrySpecPorts[];
  readonly resolution?: 'NONE' | 'STATIC' | 'DNS' | 'DNS_ROUND_ROBIN' | 'DYNAMIC_DNS';
  readonly subjectAltNames?: readonly string[];
  readonly workloadSelector?: V1ServiceEntrySpecWorkloadSelector;
}

export interface V1ServiceEntrySpecEndpoints {
  readonly address?: string;
  readonly labels?: { readonly [key: string]: string };
  readonly locality?: string;
  readonly network?: string;
  readonly ports?: { readonly [key: string]: number };
  readonly serviceAccount?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly weight?: number;
}

export interface V1ServiceEntrySpecPorts {
  readonly name: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly number: number;
  readonly protocol?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly targetPort?: number;
}

export interface V1ServiceEntrySpecWorkloadSelector {
  readonly labels?: { readonly [key: string]: string };
}

/** networking.istio.io/v1 Sidecar */
export interface V1Sidecar {
  readonly spec?: V1SidecarSpec;
}

export interface V1SidecarSpec {
  readonly egress?: readonly V1SidecarSpecEgress[];
  readonly inboundConnectionPool?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool;
  readonly ingress?: readonly V1SidecarSpecIngress[];
  readonly outboundTrafficPolicy?: V1SidecarSpecOutboundTrafficPolicy;
  readonly workloadSelector?: V1ServiceEntrySpecWorkloadSelector;
}

export interface V1SidecarSpecEgress {
  readonly bind?: string;
  readonly captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
  readonly hosts: readonly string[];
  readonly port?: V1SidecarSpecEgressPort;
}

export interface V1SidecarSpecEgressPort {
  readonly name?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly number?: number;
  readonly protocol?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly targetPort?: number;
}

export interface V1SidecarSpecIngress {
  readonly bind?: string;
  readonly captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
  readonly connectionPool?: V1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool;
  readonly defaultEndpoint?: string;
  readonly port: V1SidecarSpecEgressPort;
  readonly tls?: V1GatewaySpecServersTls;
}

export interface V1SidecarSpecOutboundTrafficPolicy {
  readonly egressProxy?: V1SidecarSpecOutboundTrafficPolicyEgressProxy;
  readonly mode?: 'REGISTRY_ONLY' | 'ALLOW_ANY';
}

export interface V1SidecarSpecOutboundTrafficPolicyEgressProxy {
  readonly host: string;
  readonly port?: V1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort;
  readonly subset?: string;
}

/** networking.istio.io/v1 VirtualService */
export interface V1VirtualService {
  readonly spec?: V1VirtualServiceSpec;
}

export interface V1VirtualServiceSpec {
  readonly exportTo?: readonly string[];
  readonly gateways?: readonly string[];
  readonly hosts?: readonly string[];
  readonly http?: readonly V1VirtualServiceSpecHttp[];
  readonly tcp?: readonly V1VirtualServiceSpecTcp[];
  readonly tls?: readonly V1VirtualServiceSpecTls[];
}

export interface V1VirtualServiceSpecHttp {
  readonly corsPolicy?: V1VirtualServiceSpecHttpCorsPolicy;
  readonly delegate?: V1VirtualServiceSpecHttpDelegate;
  readonly directResponse?: V1VirtualServiceSpecHttpDirectResponse;
  readonly fault?: V1VirtualServiceSpecHttpFault;
  readonly headers?: V1VirtualServiceSpecHttpHeaders;
  readonly match?: readonly V1VirtualServiceSpecHttpMatch[];
  readonly mirror?: V1SidecarSpecOutboundTrafficPolicyEgressProxy;
  /** @minimum 0 @maximum 4294967295 */
  readonly mirror_percent?: number | null;
  /** @minimum 0 @maximum 4294967295 */
  readonly mirrorPercent?: number | null;
  readonly mirrorPercentage?: V1VirtualServiceSpecHttpFaultAbortPercentage;
  readonly mirrors?: readonly V1VirtualServiceSpecHttpMirrors[];
  readonly name?: string;
  readonly redirect?: V1VirtualServiceSpecHttpRedirect;
  readonly retries?: V1VirtualServiceSpecHttpRetries;
  readonly rewrite?: V1VirtualServiceSpecHttpRewrite;
  readonly route?: readonly V1VirtualServiceSpecHttpRoute[];
  readonly timeout?: string;
}

export interface V1VirtualServiceSpecHttpCorsPolicy {
  readonly allowCredentials?: boolean | null;
  readonly allowHeaders?: readonly string[];
  readonly allowMethods?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly allowOrigins?: readonly V1VirtualServiceSpecHttpCorsPolicyAllowOrigins[];
  readonly exposeHeaders?: readonly string[];
  readonly maxAge?: string;
  readonly unmatchedPreflights?: 'UNSPECIFIED' | 'FORWARD' | 'IGNORE';
}

export interface V1VirtualServiceSpecHttpCorsPolicyAllowOrigins {
  readonly exact?: string;
  readonly prefix?: string;
  readonly regex?: string;
}

export interface V1VirtualServiceSpecHttpDelegate {
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1VirtualServiceSpecHttpDirectResponse {
  readonly body?: V1VirtualServiceSpecHttpDirectResponseBody;
  /** @minimum 0 @maximum 4294967295 */
  readonly status: number;
}

export interface V1VirtualServiceSpecHttpDirectResponseBody {
  readonly bytes?: string;
  readonly string?: string;
}

export interface V1VirtualServiceSpecHttpFault {
  readonly abort?: V1VirtualServiceSpecHttpFaultAbort;
  readonly delay?: V1VirtualServiceSpecHttpFaultDelay;
}

export interface V1VirtualServiceSpecHttpFaultAbort {
  readonly grpcStatus?: string;
  readonly http2Error?: string;
  readonly httpStatus?: number;
  readonly percentage?: V1VirtualServiceSpecHttpFaultAbortPercentage;
}

export interface V1VirtualServiceSpecHttpFaultAbortPercentage {
  readonly value?: number;
}

export interface V1VirtualServiceSpecHttpFaultDelay {
  readonly exponentialDelay?: string;
  readonly fixedDelay?: string;
  readonly percent?: number;
  readonly percentage?: V1VirtualServiceSpecHttpFaultAbortPercentage;
}

export interface V1VirtualServiceSpecHttpHeaders {
  readonly request?: V1VirtualServiceSpecHttpHeadersRequest;
  readonly response?: V1VirtualServiceSpecHttpHeadersRequest;
}

export interface V1VirtualServiceSpecHttpHeadersRequest {
  readonly add?: { readonly [key: string]: string };
  readonly remove?: readonly string[];
  readonly set?: { readonly [key: string]: string };
}

export interface V1VirtualServiceSpecHttpMatch {
  readonly authority?: V1VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  readonly gateways?: readonly string[];
  readonly headers?: { readonly [key: string]: V1VirtualServiceSpecHttpCorsPolicyAllowOrigins };
  readonly ignoreUriCase?: boolean;
  readonly method?: V1VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  readonly name?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly port?: number;
  readonly queryParams?: { readonly [key: string]: V1VirtualServiceSpecHttpCorsPolicyAllowOrigins };
  readonly scheme?: V1VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  readonly sourceLabels?: { readonly [key: string]: string };
  readonly sourceNamespace?: string;
  readonly statPrefix?: string;
  readonly uri?: V1VirtualServiceSpecHttpCorsPolicyAllowOrigins;
  readonly withoutHeaders?: { readonly [key: string]: V1VirtualServiceSpecHttpCorsPolicyAllowOrigins };
}

export interface V1VirtualServiceSpecHttpMirrors {
  readonly destination: V1SidecarSpecOutboundTrafficPolicyEgressProxy;
  readonly percentage?: V1VirtualServiceSpecHttpFaultAbortPercentage;
}

export interface V1VirtualServiceSpecHttpRedirect {
  readonly authority?: string;
  readonly derivePort?: 'FROM_PROTOCOL_DEFAULT' | 'FROM_REQUEST_PORT';
  /** @minimum 0 @maximum 4294967295 */
  readonly port?: number;
  readonly prefixRewrite?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly redirectCode?: number;
  readonly scheme?: string;
  readonly uri?: string;
}

export interface V1VirtualServiceSpecHttpRetries {
  readonly attempts?: number;
  readonly backoff?: string;
  readonly perTryTimeout?: string;
  readonly retryIgnorePreviousHosts?: boolean | null;
  readonly retryOn?: string;
  readonly retryRemoteLocalities?: boolean | null;
}

export interface V1VirtualServiceSpecHttpRewrite {
  readonly authority?: string;
  readonly uri?: string;
  readonly uriRegexRewrite?: V1VirtualServiceSpecHttpRewriteUriRegexRewrite;
}

export interface V1VirtualServiceSpecHttpRewriteUriRegexRewrite {
  readonly match?: string;
  readonly rewrite?: string;
}

export interface V1VirtualServiceSpecHttpRoute {
  readonly destination: V1SidecarSpecOutboundTrafficPolicyEgressProxy;
  readonly headers?: V1VirtualServiceSpecHttpHeaders;
  readonly weight?: number;
}

export interface V1VirtualServiceSpecTcp {
  readonly match?: readonly V1VirtualServiceSpecTcpMatch[];
  readonly route?: readonly V1VirtualServiceSpecTcpRoute[];
}

export interface V1VirtualServiceSpecTcpMatch {
  readonly destinationSubnets?: readonly string[];
  readonly gateways?: readonly string[];
  /** @minimum 0 @maximum 4294967295 */
  readonly port?: number;
  readonly sourceLabels?: { readonly [key: string]: string };
  readonly sourceNamespace?: string;
  readonly sourceSubnet?: string;
}

export interface V1VirtualServiceSpecTcpRoute {
  readonly destination: V1SidecarSpecOutboundTrafficPolicyEgressProxy;
  readonly weight?: number;
}

export interface V1VirtualServiceSpecTls {
  readonly match: readonly V1VirtualServiceSpecTlsMatch[];
  readonly route?: readonly V1VirtualServiceSpecTcpRoute[];
}

export interface V1VirtualServiceSpecTlsMatch {
  readonly destinationSubnets?: readonly string[];
  readonly gateways?: readonly string[];
  /** @minimum 0 @maximum 4294967295 */
  readonly port?: number;
  readonly sniHosts: readonly string[];
  readonly sourceLabels?: { readonly [key: string]: string };
  readonly sourceNamespace?: string;
}

/** networking.istio.io/v1 WorkloadEntry */
export interface V1WorkloadEntry {
  readonly spec: V1ServiceEntrySpecEndpoints;
}

/** networking.istio.io/v1 WorkloadGroup */
export interface V1WorkloadGroup {
  readonly spec: V1WorkloadGroupSpec;
}

export interface V1WorkloadGroupSpec {
  readonly metadata?: V1WorkloadGroupSpecMetadata;
  readonly probe?: V1WorkloadGroupSpecProbe;
  readonly template: V1ServiceEntrySpecEndpoints;
}

export interface V1WorkloadGroupSpecMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V1WorkloadGroupSpecProbe {
  readonly exec?: V1WorkloadGroupSpecProbeExec;
  /** @minimum 0 */
  readonly failureThreshold?: number;
  readonly grpc?: V1WorkloadGroupSpecProbeGrpc;
  readonly httpGet?: V1WorkloadGroupSpecProbeHttpGet;
  /** @minimum 0 */
  readonly initialDelaySeconds?: number;
  /** @minimum 0 */
  readonly periodSeconds?: number;
  /** @minimum 0 */
  readonly successThreshold?: number;
  readonly tcpSocket?: V1WorkloadGroupSpecProbeTcpSocket;
  /** @minimum 0 */
  readonly timeoutSeconds?: number;
}

export interface V1WorkloadGroupSpecProbeExec {
  readonly command: readonly string[];
}

export interface V1WorkloadGroupSpecProbeGrpc {
  /** @minimum 0 @maximum 4294967295 */
  readonly port?: number;
  readonly service?: string;
}

export interface V1WorkloadGroupSpecProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: readonly V1WorkloadGroupSpecProbeHttpGetHttpHeaders[];
  readonly path?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly port: number;
  readonly scheme?: string;
}

export interface V1WorkloadGroupSpecProbeHttpGetHttpHeaders {
  readonly name?: string;
  readonly value?: string;
}

export interface V1WorkloadGroupSpecProbeTcpSocket {
  readonly host?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly port: number;
}

/** networking.istio.io/v1alpha3 DestinationRule */
export interface V1alpha3DestinationRule {
  readonly spec?: V1DestinationRuleSpec;
}

/** networking.istio.io/v1alpha3 EnvoyFilter */
export interface V1alpha3EnvoyFilter {
  readonly spec?: V1alpha3EnvoyFilterSpec;
}

export interface V1alpha3EnvoyFilterSpec {
  readonly configPatches?: readonly V1alpha3EnvoyFilterSpecConfigPatches[];
  readonly priority?: number;
  readonly targetRefs?: readonly V1alpha3EnvoyFilterSpecTargetRefs[];
  readonly workloadSelector?: V1ServiceEntrySpecWorkloadSelector;
}

export interface V1alpha3EnvoyFilterSpecConfigPatches {
  readonly applyTo?: 'INVALID' | 'LISTENER' | 'FILTER_CHAIN' | 'NETWORK_FILTER' | 'HTTP_FILTER' | 'ROUTE_CONFIGURATION' | 'VIRTUAL_HOST' | 'HTTP_ROUTE' | 'CLUSTER' | 'EXTENSION_CONFIG' | 'BOOTSTRAP' | 'LISTENER_FILTER';
  readonly match?: V1alpha3EnvoyFilterSpecConfigPatchesMatch;
  readonly patch?: V1alpha3EnvoyFilterSpecConfigPatchesPatch;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatch {
  readonly cluster?: V1alpha3EnvoyFilterSpecConfigPatchesMatchCluster;
  readonly context?: 'ANY' | 'SIDECAR_INBOUND' | 'SIDECAR_OUTBOUND' | 'GATEWAY' | 'WAYPOINT';
  readonly listener?: V1alpha3EnvoyFilterSpecConfigPatchesMatchListener;
  readonly proxy?: V1alpha3EnvoyFilterSpecConfigPatchesMatchProxy;
  readonly routeConfiguration?: V1alpha3EnvoyFilterSpecConfigPatchesMatchRouteConfiguration;
  readonly waypoint?: V1alpha3EnvoyFilterSpecConfigPatchesMatchWaypoint;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchCluster {
  readonly name?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly portNumber?: number;
  readonly service?: string;
  readonly subset?: string;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchListener {
  readonly filterChain?: V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChain;
  readonly listenerFilter?: string;
  readonly name?: string;
  readonly portName?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly portNumber?: number;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChain {
  readonly applicationProtocols?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly destinationPort?: number;
  readonly filter?: V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter;
  readonly name?: string;
  readonly sni?: string;
  readonly transportProtocol?: string;
  readonly transportSocket?: string;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter {
  readonly name?: string;
  readonly subFilter?: V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter {
  readonly name?: string;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchProxy {
  readonly metadata?: { readonly [key: string]: string };
  readonly proxyVersion?: string;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchRouteConfiguration {
  readonly gateway?: string;
  readonly name?: string;
  readonly portName?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly portNumber?: number;
  readonly vhost?: V1alpha3EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost {
  readonly domainName?: string;
  readonly name?: string;
  readonly route?: V1alpha3EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute {
  readonly action?: 'ANY' | 'ROUTE' | 'REDIRECT' | 'DIRECT_RESPONSE';
  readonly name?: string;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesMatchWaypoint {
  readonly filter?: V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter;
  /** @minimum 0 @maximum 4294967295 */
  readonly portNumber?: number;
  readonly route?: V1alpha3EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter;
}

export interface V1alpha3EnvoyFilterSpecConfigPatchesPatch {
  readonly filterClass?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  readonly operation?: 'INVALID' | 'MERGE' | 'ADD' | 'REMOVE' | 'INSERT_BEFORE' | 'INSERT_AFTER' | 'INSERT_FIRST' | 'REPLACE' | 'MERGE_AND_REPLACE_LIST';
  readonly value?: { readonly [key: string]: unknown };
}

export interface V1alpha3EnvoyFilterSpecTargetRefs {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** networking.istio.io/v1alpha3 Gateway */
export interface V1alpha3Gateway {
  readonly spec?: V1GatewaySpec;
}

/** networking.istio.io/v1alpha3 ServiceEntry */
export interface V1alpha3ServiceEntry {
  readonly spec: V1ServiceEntrySpec;
}

/** networking.istio.io/v1alpha3 Sidecar */
export interface V1alpha3Sidecar {
  readonly spec?: V1SidecarSpec;
}

/** networking.istio.io/v1alpha3 VirtualService */
export interface V1alpha3VirtualService {
  readonly spec?: V1VirtualServiceSpec;
}

/** networking.istio.io/v1alpha3 WorkloadEntry */
export interface V1alpha3WorkloadEntry {
  readonly spec: V1ServiceEntrySpecEndpoints;
}

/** networking.istio.io/v1alpha3 WorkloadGroup */
export interface V1alpha3WorkloadGroup {
  readonly spec: V1WorkloadGroupSpec;
}

/** networking.istio.io/v1beta1 DestinationRule */
export interface V1beta1DestinationRule {
  readonly spec?: V1DestinationRuleSpec;
}

/** networking.istio.io/v1beta1 Gateway */
export interface V1beta1Gateway {
  readonly spec?: V1GatewaySpec;
}

/** networking.istio.io/v1beta1 ProxyConfig */
export interface V1beta1ProxyConfig {
  readonly spec?: V1beta1ProxyConfigSpec;
}

export interface V1beta1ProxyConfigSpec {
  /** @minimum 0 */
  readonly concurrency?: number | null;
  readonly environmentVariables?: { readonly [key: string]: string };
  readonly image?: V1beta1ProxyConfigSpecImage;
  readonly selector?: V1DestinationRuleSpecWorkloadSelector;
}

export interface V1beta1ProxyConfigSpecImage {
  readonly imageType?: string;
}

/** networking.istio.io/v1beta1 ServiceEntry */
export interface V1beta1ServiceEntry {
  readonly spec: V1ServiceEntrySpec;
}

/** networking.istio.io/v1beta1 Sidecar */
export interface V1beta1Sidecar {
  readonly spec?: V1SidecarSpec;
}

/** networking.istio.io/v1beta1 VirtualService */
export interface V1beta1VirtualService {
  readonly spec?: V1VirtualServiceSpec;
}

/** networking.istio.io/v1beta1 WorkloadEntry */
export interface V1beta1WorkloadEntry {
  readonly spec: V1ServiceEntrySpecEndpoints;
}

/** networking.istio.io/v1beta1 WorkloadGroup */
export interface V1beta1WorkloadGroup {
  readonly spec: V1WorkloadGroupSpec;
}

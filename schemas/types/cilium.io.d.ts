// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'cilium.io/v2 CiliumBGPAdvertisement': V2CiliumBGPAdvertisement;
  'cilium.io/v2 CiliumBGPClusterConfig': V2CiliumBGPClusterConfig;
  'cilium.io/v2 CiliumBGPNodeConfig': V2CiliumBGPNodeConfig;
  'cilium.io/v2 CiliumBGPNodeConfigOverride': V2CiliumBGPNodeConfigOverride;
  'cilium.io/v2 CiliumBGPPeerConfig': V2CiliumBGPPeerConfig;
  'cilium.io/v2 CiliumCIDRGroup': V2CiliumCIDRGroup;
  'cilium.io/v2 CiliumClusterwideEnvoyConfig': V2CiliumClusterwideEnvoyConfig;
  'cilium.io/v2 CiliumClusterwideNetworkPolicy': V2CiliumClusterwideNetworkPolicy;
  'cilium.io/v2 CiliumEgressGatewayPolicy': V2CiliumEgressGatewayPolicy;
  'cilium.io/v2 CiliumEndpoint': V2CiliumEndpoint;
  'cilium.io/v2 CiliumEnvoyConfig': V2CiliumEnvoyConfig;
  'cilium.io/v2 CiliumIdentity': V2CiliumIdentity;
  'cilium.io/v2 CiliumLoadBalancerIPPool': V2CiliumLoadBalancerIPPool;
  'cilium.io/v2 CiliumLocalRedirectPolicy': V2CiliumLocalRedirectPolicy;
  'cilium.io/v2 CiliumNetworkPolicy': V2CiliumNetworkPolicy;
  'cilium.io/v2 CiliumNode': V2CiliumNode;
  'cilium.io/v2 CiliumNodeConfig': V2CiliumNodeConfig;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumBGPAdvertisement': V2alpha1CiliumBGPAdvertisement;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumBGPClusterConfig': V2alpha1CiliumBGPClusterConfig;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumBGPNodeConfig': V2alpha1CiliumBGPNodeConfig;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumBGPNodeConfigOverride': V2alpha1CiliumBGPNodeConfigOverride;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumBGPPeerConfig': V2alpha1CiliumBGPPeerConfig;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumCIDRGroup': V2alpha1CiliumCIDRGroup;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumDatapathPlugin': V2alpha1CiliumDatapathPlugin;
  'cilium.io/v2alpha1 CiliumEndpointSlice': V2alpha1CiliumEndpointSlice;
  'cilium.io/v2alpha1 CiliumGatewayClassConfig': V2alpha1CiliumGatewayClassConfig;
  'cilium.io/v2alpha1 CiliumL2AnnouncementPolicy': V2alpha1CiliumL2AnnouncementPolicy;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumLoadBalancerIPPool': V2alpha1CiliumLoadBalancerIPPool;
  /** @deprecated */ 'cilium.io/v2alpha1 CiliumNodeConfig': V2alpha1CiliumNodeConfig;
  'cilium.io/v2alpha1 CiliumPodIPPool': V2alpha1CiliumPodIPPool;
}

/** cilium.io/v2 CiliumBGPAdvertisement */
export interface V2CiliumBGPAdvertisement {
  readonly spec: V2CiliumBGPAdvertisementSpec;
}

export interface V2CiliumBGPAdvertisementSpec {
  readonly advertisements: readonly V2CiliumBGPAdvertisementSpecAdvertisements[];
}

export interface V2CiliumBGPAdvertisementSpecAdvertisements {
  readonly advertisementType: 'PodCIDR' | 'CiliumPodIPPool' | 'Service' | 'Interface';
  readonly attributes?: V2CiliumBGPAdvertisementSpecAdvertisementsAttributes;
  readonly interface?: V2CiliumBGPAdvertisementSpecAdvertisementsInterface;
  readonly selector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly service?: V2CiliumBGPAdvertisementSpecAdvertisementsService;
}

export interface V2CiliumBGPAdvertisementSpecAdvertisementsAttributes {
  readonly communities?: V2CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunities;
  readonly localPreference?: number;
}

export interface V2CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunities {
  readonly large?: readonly string[];
  readonly standard?: readonly string[];
  readonly wellKnown?: readonly ('internet' | 'planned-shut' | 'accept-own' | 'route-filter-translated-v4' | 'route-filter-v4' | 'route-filter-translated-v6' | 'route-filter-v6' | 'llgr-stale' | 'no-llgr' | 'blackhole' | 'no-export' | 'no-advertise' | 'no-export-subconfed' | 'no-peer')[];
}

export interface V2CiliumBGPAdvertisementSpecAdvertisementsInterface {
  readonly name: string;
}

export interface V2CiliumBGPAdvertisementSpecAdvertisementsSelector {
  readonly matchExpressions?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V2CiliumBGPAdvertisementSpecAdvertisementsSelectorMatchExpressions {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values?: readonly string[];
}

export interface V2CiliumBGPAdvertisementSpecAdvertisementsService {
  readonly addresses: readonly ('LoadBalancerIP' | 'ClusterIP' | 'ExternalIP')[];
  /** @minimum 0 @maximum 31 */
  readonly aggregationLengthIPv4?: number;
  /** @minimum 0 @maximum 127 */
  readonly aggregationLengthIPv6?: number;
}

/** cilium.io/v2 CiliumBGPClusterConfig */
export interface V2CiliumBGPClusterConfig {
  readonly spec: V2CiliumBGPClusterConfigSpec;
}

export interface V2CiliumBGPClusterConfigSpec {
  readonly bgpInstances: readonly V2CiliumBGPClusterConfigSpecBgpInstances[];
  readonly nodeSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

export interface V2CiliumBGPClusterConfigSpecBgpInstances {
  /** @minimum 1 @maximum 4294967295 */
  readonly localASN?: number;
  /** @minimum 1 @maximum 65535 */
  readonly localPort?: number;
  readonly name: string;
  readonly peers?: readonly V2CiliumBGPClusterConfigSpecBgpInstancesPeers[];
}

export interface V2CiliumBGPClusterConfigSpecBgpInstancesPeers {
  readonly autoDiscovery?: V2CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscovery;
  readonly name: string;
  /** @minimum 0 @maximum 4294967295 @default 0 */
  readonly peerASN?: number;
  readonly peerAddress?: string;
  readonly peerConfigRef?: V2CiliumBGPAdvertisementSpecAdvertisementsInterface;
}

export interface V2CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscovery {
  readonly defaultGateway?: V2CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway;
  readonly mode: 'DefaultGateway';
}

export interface V2CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway {
  readonly addressFamily: 'ipv4' | 'ipv6';
}

/** cilium.io/v2 CiliumBGPNodeConfig */
export interface V2CiliumBGPNodeConfig {
  readonly spec: V2CiliumBGPNodeConfigSpec;
}

export interface V2CiliumBGPNodeConfigSpec {
  readonly bgpInstances: readonly V2CiliumBGPNodeConfigSpecBgpInstances[];
}

export interface V2CiliumBGPNodeConfigSpecBgpInstances {
  /** @minimum 1 @maximum 4294967295 */
  readonly localASN?: number;
  /** @minimum 1 @maximum 65535 */
  readonly localPort?: number;
  readonly name: string;
  readonly peers?: readonly V2CiliumBGPNodeConfigSpecBgpInstancesPeers[];
  readonly routerID?: string;
}

export interface V2CiliumBGPNodeConfigSpecBgpInstancesPeers {
  readonly autoDiscovery?: V2CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscovery;
  readonly localAddress?: string;
  readonly name: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly peerASN?: number;
  readonly peerAddress?: string;
  readonly peerConfigRef?: V2CiliumBGPAdvertisementSpecAdvertisementsInterface;
}

/** cilium.io/v2 CiliumBGPNodeConfigOverride */
export interface V2CiliumBGPNodeConfigOverride {
  readonly spec: V2CiliumBGPNodeConfigOverrideSpec;
}

export interface V2CiliumBGPNodeConfigOverrideSpec {
  readonly bgpInstances: readonly V2CiliumBGPNodeConfigOverrideSpecBgpInstances[];
}

export interface V2CiliumBGPNodeConfigOverrideSpecBgpInstances {
  /** @minimum 1 @maximum 4294967295 */
  readonly localASN?: number;
  readonly localPort?: number;
  readonly name: string;
  readonly peers?: readonly V2CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers[];
  readonly routerID?: string;
}

export interface V2CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers {
  readonly localAddress?: string;
  readonly localPort?: number;
  readonly name: string;
}

/** cilium.io/v2 CiliumBGPPeerConfig */
export interface V2CiliumBGPPeerConfig {
  readonly spec: V2CiliumBGPPeerConfigSpec;
}

export interface V2CiliumBGPPeerConfigSpec {
  readonly authSecretRef?: string;
  /** @minimum 1 @maximum 255 @default 1 */
  readonly ebgpMultihop?: number;
  readonly families?: readonly V2CiliumBGPPeerConfigSpecFamilies[];
  readonly gracefulRestart?: V2CiliumBGPPeerConfigSpecGracefulRestart;
  readonly timers?: V2CiliumBGPPeerConfigSpecTimers;
  readonly transport?: V2CiliumBGPPeerConfigSpecTransport;
}

export interface V2CiliumBGPPeerConfigSpecFamilies {
  readonly advertisements?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly afi: 'ipv4' | 'ipv6' | 'l2vpn' | 'ls' | 'opaque';
  readonly safi: 'unicast' | 'multicast' | 'mpls_label' | 'encapsulation' | 'vpls' | 'evpn' | 'ls' | 'sr_policy' | 'mup' | 'mpls_vpn' | 'mpls_vpn_multicast' | 'route_target_constraints' | 'flowspec_unicast' | 'flowspec_vpn' | 'key_value';
}

export interface V2CiliumBGPPeerConfigSpecGracefulRestart {
  readonly enabled: boolean;
  /** @minimum 1 @maximum 4095 @default 120 */
  readonly restartTimeSeconds?: number;
}

export interface V2CiliumBGPPeerConfigSpecTimers {
  /** @minimum 1 @maximum 2147483647 @default 120 */
  readonly connectRetryTimeSeconds?: number;
  /** @minimum 3 @maximum 65535 @default 90 */
  readonly holdTimeSeconds?: number;
  /** @minimum 1 @maximum 65535 @default 30 */
  readonly keepAliveTimeSeconds?: number;
}

export interface V2CiliumBGPPeerConfigSpecTransport {
  /** @minimum 1 @maximum 65535 @default 179 */
  readonly peerPort?: number;
  readonly sourceInterface?: string;
}

/** cilium.io/v2 CiliumCIDRGroup */
export interface V2CiliumCIDRGroup {
  readonly spec: V2CiliumCIDRGroupSpec;
}

export interface V2CiliumCIDRGroupSpec {
  readonly externalCIDRs: readonly string[];
}

/** cilium.io/v2 CiliumClusterwideEnvoyConfig */
export interface V2CiliumClusterwideEnvoyConfig {
  readonly spec?: V2CiliumClusterwideEnvoyConfigSpec;
}

export interface V2CiliumClusterwideEnvoyConfigSpec {
  readonly backendServices?: readonly V2CiliumClusterwideEnvoyConfigSpecBackendServices[];
  readonly nodeSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly resources: readonly ({ readonly [key: string]: unknown })[];
  readonly services?: readonly V2CiliumClusterwideEnvoyConfigSpecServices[];
}

export interface V2CiliumClusterwideEnvoyConfigSpecBackendServices {
  readonly name: string;
  readonly namespace?: string;
  readonly number?: readonly string[];
}

export interface V2CiliumClusterwideEnvoyConfigSpecServices {
  readonly listener?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly ports?: readonly number[];
}

/** cilium.io/v2 CiliumClusterwideNetworkPolicy */
export interface V2CiliumClusterwideNetworkPolicy {
  readonly spec?: V2CiliumClusterwideNetworkPolicySpec;
  readonly specs?: readonly V2CiliumClusterwideNetworkPolicySpec[];
}

export interface V2CiliumClusterwideNetworkPolicySpec {
  readonly description?: string;
  readonly egress?: readonly V2CiliumClusterwideNetworkPolicySpecEgress[];
  readonly egressDeny?: readonly V2CiliumClusterwideNetworkPolicySpecEgressDeny[];
  readonly enableDefaultDeny?: V2CiliumClusterwideNetworkPolicySpecEnableDefaultDeny;
  readonly endpointSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly ingress?: readonly V2CiliumClusterwideNetworkPolicySpecIngress[];
  readonly ingressDeny?: readonly V2CiliumClusterwideNetworkPolicySpecIngressDeny[];
  readonly labels?: readonly V2CiliumClusterwideNetworkPolicySpecLabels[];
  readonly log?: V2CiliumClusterwideNetworkPolicySpecLog;
  readonly nodeSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgress {
  readonly authentication?: V2CiliumClusterwideNetworkPolicySpecEgressAuthentication;
  readonly icmps?: readonly V2CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  readonly toCIDR?: readonly string[];
  readonly toCIDRSet?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  readonly toEndpoints?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly toEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  readonly toFQDNs?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToFQDNs[];
  readonly toGroups?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  readonly toNodes?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly toPorts?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToPorts[];
  readonly toRequires?: readonly string[];
  readonly toServices?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToServices[];
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressAuthentication {
  readonly mode: 'disabled' | 'required' | 'test-always-fail';
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressIcmps {
  readonly fields?: readonly V2CiliumClusterwideNetworkPolicySpecEgressIcmpsFields[];
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressIcmpsFields {
  /** @default "IPv4" */
  readonly family?: 'IPv4' | 'IPv6';
  readonly type: number | string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToCIDRSet {
  readonly cidr?: string;
  readonly cidrGroupRef?: string;
  readonly cidrGroupSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly except?: readonly string[];
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToFQDNs {
  readonly matchName?: string;
  readonly matchPattern?: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToGroups {
  readonly aws?: V2CiliumClusterwideNetworkPolicySpecEgressToGroupsAws;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToGroupsAws {
  readonly labels?: { readonly [key: string]: string };
  readonly region?: string;
  readonly securityGroupsIds?: readonly string[];
  readonly securityGroupsNames?: readonly string[];
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPorts {
  readonly listener?: V2CiliumClusterwideNetworkPolicySpecEgressToPortsListener;
  readonly originatingTLS?: V2CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS;
  readonly ports?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToPortsPorts[];
  readonly rules?: V2CiliumClusterwideNetworkPolicySpecEgressToPortsRules;
  readonly serverNames?: readonly string[];
  readonly terminatingTLS?: V2CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsListener {
  readonly envoyConfig: V2CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig;
  readonly name: string;
  /** @minimum 1 @maximum 100 */
  readonly priority?: number;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  readonly kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
  readonly name: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS {
  readonly certificate?: string;
  readonly privateKey?: string;
  readonly secret: V2CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  readonly trustedCA?: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret {
  readonly name: string;
  readonly namespace?: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsPorts {
  /** @minimum 0 @maximum 65535 */
  readonly endPort?: number;
  readonly port?: string;
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | 'VRRP' | 'IGMP' | 'GRE' | 'IPIP' | 'IPV6' | 'ESP' | 'AH' | 'ANY';
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsRules {
  readonly dns?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToFQDNs[];
  readonly http?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp[];
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp {
  readonly headerMatches?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];
  readonly headers?: readonly string[];
  readonly host?: string;
  readonly method?: string;
  readonly path?: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  readonly mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
  readonly name: string;
  readonly secret?: V2CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  readonly value?: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToServices {
  readonly k8sService?: V2CiliumClusterwideNetworkPolicySpecEgressToServicesK8sService;
  readonly k8sServiceSelector?: V2CiliumClusterwideNetworkPolicySpecEgressToServicesK8sServiceSelector;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToServicesK8sService {
  readonly namespace?: string;
  readonly serviceName?: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressToServicesK8sServiceSelector {
  readonly namespace?: string;
  readonly selector: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressDeny {
  readonly icmps?: readonly V2CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  readonly toCIDR?: readonly string[];
  readonly toCIDRSet?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  readonly toEndpoints?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly toEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  readonly toGroups?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  readonly toNodes?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly toPorts?: readonly V2CiliumClusterwideNetworkPolicySpecEgressDenyToPorts[];
  readonly toRequires?: readonly string[];
  readonly toServices?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToServices[];
}

export interface V2CiliumClusterwideNetworkPolicySpecEgressDenyToPorts {
  readonly ports?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToPortsPorts[];
}

export interface V2CiliumClusterwideNetworkPolicySpecEnableDefaultDeny {
  readonly egress?: boolean;
  readonly ingress?: boolean;
}

export interface V2CiliumClusterwideNetworkPolicySpecIngress {
  readonly authentication?: V2CiliumClusterwideNetworkPolicySpecEgressAuthentication;
  readonly fromCIDR?: readonly string[];
  readonly fromCIDRSet?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  readonly fromEndpoints?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly fromEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  readonly fromGroups?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  readonly fromNodes?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly fromRequires?: readonly string[];
  readonly icmps?: readonly V2CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  readonly toPorts?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToPorts[];
}

export interface V2CiliumClusterwideNetworkPolicySpecIngressDeny {
  readonly fromCIDR?: readonly string[];
  readonly fromCIDRSet?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  readonly fromEndpoints?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly fromEntities?: readonly ('all' | 'world' | 'cluster' | 'cluster-mesh' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver')[];
  readonly fromGroups?: readonly V2CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  readonly fromNodes?: readonly V2CiliumBGPAdvertisementSpecAdvertisementsSelector[];
  readonly fromRequires?: readonly string[];
  readonly icmps?: readonly V2CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  readonly toPorts?: readonly V2CiliumClusterwideNetworkPolicySpecEgressDenyToPorts[];
}

export interface V2CiliumClusterwideNetworkPolicySpecLabels {
  readonly key: string;
  readonly source?: string;
  readonly value?: string;
}

export interface V2CiliumClusterwideNetworkPolicySpecLog {
  readonly value?: string;
}

/** cilium.io/v2 CiliumEgressGatewayPolicy */
export interface V2CiliumEgressGatewayPolicy {
  readonly spec?: V2CiliumEgressGatewayPolicySpec;
}

export interface V2CiliumEgressGatewayPolicySpec {
  readonly destinationCIDRs: readonly string[];
  readonly egressGateway: V2CiliumEgressGatewayPolicySpecEgressGateway;
  /** @default [] */
  readonly egressGateways?: readonly V2CiliumEgressGatewayPolicySpecEgressGateway[];
  readonly excludedCIDRs?: readonly string[];
  readonly selectors: readonly V2CiliumEgressGatewayPolicySpecSelectors[];
}

export interface V2CiliumEgressGatewayPolicySpecEgressGateway {
  readonly egressIP?: string;
  readonly interface?: string;
  readonly nodeSelector: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

export interface V2CiliumEgressGatewayPolicySpecSelectors {
  readonly namespaceSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly nodeSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly podSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

/** cilium.io/v2 CiliumEndpoint */
export interface V2CiliumEndpoint {
}

/** cilium.io/v2 CiliumEnvoyConfig */
export interface V2CiliumEnvoyConfig {
  readonly spec?: V2CiliumClusterwideEnvoyConfigSpec;
}

/** cilium.io/v2 CiliumIdentity */
export interface V2CiliumIdentity {
  readonly 'security-labels': { readonly [key: string]: string };
}

/** cilium.io/v2 CiliumLoadBalancerIPPool */
export interface V2CiliumLoadBalancerIPPool {
  readonly spec: V2CiliumLoadBalancerIPPoolSpec;
}

export interface V2CiliumLoadBalancerIPPoolSpec {
  readonly allowFirstLastIPs?: 'Yes' | 'No';
  readonly blocks?: readonly V2CiliumLoadBalancerIPPoolSpecBlocks[];
  /** @default false */
  readonly disabled?: boolean;
  readonly serviceSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

export interface V2CiliumLoadBalancerIPPoolSpecBlocks {
  readonly cidr?: string;
  readonly start?: string;
  readonly stop?: string;
}

/** cilium.io/v2 CiliumLocalRedirectPolicy */
export interface V2CiliumLocalRedirectPolicy {
  readonly spec?: V2CiliumLocalRedirectPolicySpec;
}

export interface V2CiliumLocalRedirectPolicySpec {
  readonly description?: string;
  readonly redirectBackend: V2CiliumLocalRedirectPolicySpecRedirectBackend;
  readonly redirectFrontend: V2CiliumLocalRedirectPolicySpecRedirectFrontend;
  /** @default false */
  readonly skipRedirectFromBackend?: boolean;
}

export interface V2CiliumLocalRedirectPolicySpecRedirectBackend {
  readonly localEndpointSelector: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly toPorts: readonly V2CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}

export interface V2CiliumLocalRedirectPolicySpecRedirectBackendToPorts {
  readonly name?: string;
  readonly port: string;
  readonly protocol: 'TCP' | 'UDP';
}

export interface V2CiliumLocalRedirectPolicySpecRedirectFrontend {
  readonly addressMatcher?: V2CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher;
  readonly serviceMatcher?: V2CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher;
}

export interface V2CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher {
  readonly ip: string;
  readonly toPorts: readonly V2CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}

export interface V2CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher {
  readonly namespace: string;
  readonly serviceName: string;
  readonly toPorts?: readonly V2CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}

/** cilium.io/v2 CiliumNetworkPolicy */
export interface V2CiliumNetworkPolicy {
  readonly spec?: V2CiliumClusterwideNetworkPolicySpec;
  readonly specs?: readonly V2CiliumClusterwideNetworkPolicySpec[];
}

/** cilium.io/v2 CiliumNode */
export interface V2CiliumNode {
  readonly spec: V2CiliumNodeSpec;
}

export interface V2CiliumNodeSpec {
  readonly addresses?: readonly V2CiliumNodeSpecAddresses[];
  readonly 'alibaba-cloud'?: V2CiliumNodeSpecAlibabaCloud;
  readonly azure?: V2CiliumNodeSpecAzure;
  readonly bootid?: string;
  readonly encryption?: V2CiliumNodeSpecEncryption;
  readonly eni?: V2CiliumNodeSpecEni;
  readonly health?: V2CiliumNodeSpecHealth;
  readonly ingress?: V2CiliumNodeSpecHealth;
  readonly 'instance-id'?: string;
  readonly ipam?: V2CiliumNodeSpecIpam;
}

export interface V2CiliumNodeSpecAddresses {
  readonly ip?: string;
  readonly type?: string;
}

export interface V2CiliumNodeSpecAlibabaCloud {
  readonly 'availability-zone'?: string;
  readonly 'cidr-block'?: string;
  readonly 'instance-type'?: string;
  readonly 'security-group-tags'?: { readonly [key: string]: string };
  readonly 'security-groups'?: readonly string[];
  readonly 'vpc-id'?: string;
  readonly 'vswitch-tags'?: { readonly [key: string]: string };
  readonly vswitches?: readonly string[];
}

export interface V2CiliumNodeSpecAzure {
  readonly 'interface-name'?: string;
}

export interface V2CiliumNodeSpecEncryption {
  readonly key?: number;
}

export interface V2CiliumNodeSpecEni {
  readonly 'availability-zone'?: string;
  readonly 'delete-on-termination'?: boolean;
  readonly 'disable-prefix-delegation'?: boolean;
  readonly 'exclude-interface-tags'?: { readonly [key: string]: string };
  /** @minimum 0 */
  readonly 'first-interface-index'?: number;
  readonly 'instance-type'?: string;
  readonly 'node-subnet-id'?: string;
  readonly 'security-group-tags'?: { readonly [key: string]: string };
  readonly 'security-groups'?: readonly string[];
  readonly 'subnet-ids'?: readonly string[];
  readonly 'subnet-tags'?: { readonly [key: string]: string };
  readonly 'use-primary-address'?: boolean;
  readonly 'vpc-id'?: string;
}

export interface V2CiliumNodeSpecHealth {
  readonly ipv4?: string;
  readonly ipv6?: string;
}

export interface V2CiliumNodeSpecIpam {
  readonly 'ipv6-pool'?: { readonly [key: string]: V2CiliumNodeSpecIpamIpv6Pool };
  /** @minimum 0 */
  readonly 'max-above-watermark'?: number;
  /** @minimum 0 */
  readonly 'max-allocate'?: number;
  /** @minimum 0 */
  readonly 'min-allocate'?: number;
  readonly podCIDRs?: readonly string[];
  readonly pool?: { readonly [key: string]: V2CiliumNodeSpecIpamIpv6Pool };
  readonly pools?: V2CiliumNodeSpecIpamPools;
  /** @minimum 0 */
  readonly 'pre-allocate'?: number;
  readonly 'static-ip-tags'?: { readonly [key: string]: string };
}

export interface V2CiliumNodeSpecIpamIpv6Pool {
  readonly owner?: string;
  readonly resource?: string;
}

export interface V2CiliumNodeSpecIpamPools {
  readonly allocated?: readonly V2CiliumNodeSpecIpamPoolsAllocated[];
  readonly requested?: readonly V2CiliumNodeSpecIpamPoolsRequested[];
}

export interface V2CiliumNodeSpecIpamPoolsAllocated {
  readonly allowFirstIP?: boolean;
  readonly allowLastIP?: boolean;
  readonly cidrs?: readonly string[];
  readonly pool: string;
}

export interface V2CiliumNodeSpecIpamPoolsRequested {
  readonly needed?: V2CiliumNodeSpecIpamPoolsRequestedNeeded;
  readonly pool: string;
}

export interface V2CiliumNodeSpecIpamPoolsRequestedNeeded {
  readonly 'ipv4-addrs'?: number;
  readonly 'ipv6-addrs'?: number;
}

/** cilium.io/v2 CiliumNodeConfig */
export interface V2CiliumNodeConfig {
  readonly spec: V2CiliumNodeConfigSpec;
}

export interface V2CiliumNodeConfigSpec {
  readonly defaults: { readonly [key: string]: string };
  readonly nodeSelector: V2CiliumNodeConfigSpecNodeSelector;
}

export interface V2CiliumNodeConfigSpecNodeSelector {
  readonly matchExpressions?: readonly V2CiliumNodeConfigSpecNodeSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V2CiliumNodeConfigSpecNodeSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** cilium.io/v2alpha1 CiliumBGPAdvertisement */
export interface V2alpha1CiliumBGPAdvertisement {
  readonly spec: V2alpha1CiliumBGPAdvertisementSpec;
}

export interface V2alpha1CiliumBGPAdvertisementSpec {
  readonly advertisements: readonly V2alpha1CiliumBGPAdvertisementSpecAdvertisements[];
}

export interface V2alpha1CiliumBGPAdvertisementSpecAdvertisements {
  readonly advertisementType: 'PodCIDR' | 'CiliumPodIPPool' | 'Service';
  readonly attributes?: V2CiliumBGPAdvertisementSpecAdvertisementsAttributes;
  readonly selector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly service?: V2CiliumBGPAdvertisementSpecAdvertisementsService;
}

/** cilium.io/v2alpha1 CiliumBGPClusterConfig */
export interface V2alpha1CiliumBGPClusterConfig {
  readonly spec: V2alpha1CiliumBGPClusterConfigSpec;
}

export interface V2alpha1CiliumBGPClusterConfigSpec {
  readonly bgpInstances: readonly V2alpha1CiliumBGPClusterConfigSpecBgpInstances[];
  readonly nodeSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

export interface V2alpha1CiliumBGPClusterConfigSpecBgpInstances {
  /** @minimum 1 @maximum 4294967295 */
  readonly localASN?: number;
  /** @minimum 1 @maximum 65535 */
  readonly localPort?: number;
  readonly name: string;
  readonly peers?: readonly V2alpha1CiliumBGPClusterConfigSpecBgpInstancesPeers[];
}

export interface V2alpha1CiliumBGPClusterConfigSpecBgpInstancesPeers {
  readonly name: string;
  /** @minimum 0 @maximum 4294967295 @default 0 */
  readonly peerASN?: number;
  readonly peerAddress?: string;
  readonly peerConfigRef?: V2alpha1CiliumBGPClusterConfigSpecBgpInstancesPeersPeerConfigRef;
}

export interface V2alpha1CiliumBGPClusterConfigSpecBgpInstancesPeersPeerConfigRef {
  /** @default "cilium.io" */
  readonly group?: string;
  /** @default "CiliumBGPPeerConfig" */
  readonly kind?: string;
  readonly name: string;
}

/** cilium.io/v2alpha1 CiliumBGPNodeConfig */
export interface V2alpha1CiliumBGPNodeConfig {
  readonly spec: V2alpha1CiliumBGPNodeConfigSpec;
}

export interface V2alpha1CiliumBGPNodeConfigSpec {
  readonly bgpInstances: readonly V2alpha1CiliumBGPNodeConfigSpecBgpInstances[];
}

export interface V2alpha1CiliumBGPNodeConfigSpecBgpInstances {
  /** @minimum 1 @maximum 4294967295 */
  readonly localASN?: number;
  /** @minimum 1 @maximum 65535 */
  readonly localPort?: number;
  readonly name: string;
  readonly peers?: readonly V2alpha1CiliumBGPNodeConfigSpecBgpInstancesPeers[];
  readonly routerID?: string;
}

export interface V2alpha1CiliumBGPNodeConfigSpecBgpInstancesPeers {
  readonly localAddress?: string;
  readonly name: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly peerASN?: number;
  readonly peerAddress?: string;
  readonly peerConfigRef?: V2alpha1CiliumBGPClusterConfigSpecBgpInstancesPeersPeerConfigRef;
}

/** cilium.io/v2alpha1 CiliumBGPNodeConfigOverride */
export interface V2alpha1CiliumBGPNodeConfigOverride {
  readonly spec: V2CiliumBGPNodeConfigOverrideSpec;
}

/** cilium.io/v2alpha1 CiliumBGPPeerConfig */
export interface V2alpha1CiliumBGPPeerConfig {
  readonly spec: V2alpha1CiliumBGPPeerConfigSpec;
}

export interface V2alpha1CiliumBGPPeerConfigSpec {
  readonly authSecretRef?: string;
  /** @minimum 1 @maximum 255 @default 1 */
  readonly ebgpMultihop?: number;
  readonly families?: readonly V2CiliumBGPPeerConfigSpecFamilies[];
  readonly gracefulRestart?: V2CiliumBGPPeerConfigSpecGracefulRestart;
  readonly timers?: V2CiliumBGPPeerConfigSpecTimers;
  readonly transport?: V2alpha1CiliumBGPPeerConfigSpecTransport;
}

export interface V2alpha1CiliumBGPPeerConfigSpecTransport {
  /** @minimum 1 @maximum 65535 */
  readonly localPort?: number;
  /** @minimum 1 @maximum 65535 @default 179 */
  readonly peerPort?: number;
}

/** cilium.io/v2alpha1 CiliumCIDRGroup */
export interface V2alpha1CiliumCIDRGroup {
  readonly spec: V2CiliumCIDRGroupSpec;
}

/** cilium.io/v2alpha1 CiliumDatapathPlugin */
export interface V2alpha1CiliumDatapathPlugin {
  readonly spec: V2alpha1CiliumDatapathPluginSpec;
}

export interface V2alpha1CiliumDatapathPluginSpec {
  readonly attachmentPolicy: 'Always' | 'BestEffort';
  readonly version: string;
}

/** cilium.io/v2alpha1 CiliumEndpointSlice */
export interface V2alpha1CiliumEndpointSlice {
  readonly endpoints: readonly V2alpha1CiliumEndpointSliceEndpoints[];
  readonly namespace?: string;
}

export interface V2alpha1CiliumEndpointSliceEndpoints {
  readonly encryption?: V2CiliumNodeSpecEncryption;
  readonly id?: number;
  readonly name?: string;
  readonly 'named-ports'?: readonly V2alpha1CiliumEndpointSliceEndpointsNamedPorts[];
  readonly networking?: V2alpha1CiliumEndpointSliceEndpointsNetworking;
  readonly 'pod-uid'?: string;
  readonly 'service-account'?: string;
}

export interface V2alpha1CiliumEndpointSliceEndpointsNamedPorts {
  readonly name?: string;
  readonly port?: number;
  readonly protocol?: string;
}

export interface V2alpha1CiliumEndpointSliceEndpointsNetworking {
  readonly addressing: readonly V2CiliumNodeSpecHealth[];
  readonly node?: string;
}

/** cilium.io/v2alpha1 CiliumGatewayClassConfig */
export interface V2alpha1CiliumGatewayClassConfig {
  readonly spec?: V2alpha1CiliumGatewayClassConfigSpec;
}

export interface V2alpha1CiliumGatewayClassConfigSpec {
  readonly description?: string;
  readonly envoy?: V2alpha1CiliumGatewayClassConfigSpecEnvoy;
  readonly httpOptions?: V2alpha1CiliumGatewayClassConfigSpecHttpOptions;
  readonly service?: V2alpha1CiliumGatewayClassConfigSpecService;
  readonly telemetry?: V2alpha1CiliumGatewayClassConfigSpecTelemetry;
}

export interface V2alpha1CiliumGatewayClassConfigSpecEnvoy {
  /** @default "OVERWRITE" */
  readonly serverHeaderTransformation?: 'OVERWRITE' | 'APPEND_IF_ABSENT' | 'PASS_THROUGH';
}

export interface V2alpha1CiliumGatewayClassConfigSpecHttpOptions {
  readonly grpcWebTranslation?: V2alpha1CiliumGatewayClassConfigSpecHttpOptionsGrpcWebTranslation;
}

export interface V2alpha1CiliumGatewayClassConfigSpecHttpOptionsGrpcWebTranslation {
  /** @default true */
  readonly enabled?: boolean;
}

export interface V2alpha1CiliumGatewayClassConfigSpecService {
  readonly allocateLoadBalancerNodePorts?: boolean;
  /** @default "Cluster" */
  readonly externalTrafficPolicy?: string;
  readonly ipFamilies?: readonly string[];
  readonly ipFamilyPolicy?: string;
  readonly loadBalancerClass?: string;
  readonly loadBalancerSourceRanges?: readonly string[];
  /** @default "Allow" */
  readonly loadBalancerSourceRangesPolicy?: 'Allow' | 'Deny';
  readonly trafficDistribution?: string;
  /** @default "LoadBalancer" */
  readonly type?: 'LoadBalancer' | 'NodePort';
}

export interface V2alpha1CiliumGatewayClassConfigSpecTelemetry {
  readonly accessLogs?: readonly V2alpha1CiliumGatewayClassConfigSpecTelemetryAccessLogs[];
}

export interface V2alpha1CiliumGatewayClassConfigSpecTelemetryAccessLogs {
  readonly format: 'JSON' | 'Text';
  /**
   * @default {"authority":"%REQUEST_HEADER(:AUTHORITY)%","bytes_received":"%BYTES_RECEIVED%","bytes_sent":"%BYTES_SENT%","duration":"%DURATION%","method":"%REQUEST_HEADER(:METHOD)%","path":"%REQUEST_HEADER(X-ENVOY-ORIGINAL-PATH?:PATH)%","protocol":"%PROTOCOL%","request_id":"%REQUEST_HEADER(X-REQUEST-ID)%","response_code":"%RESPONSE_CODE%","response_flags":"%RESPONSE_FLAGS%","start_time":"%START_TIME%","upstream_host":"%UPSTREAM_HOST%","upstream_service_time":"%RESPONSE_HEADER(X-ENVOY-UPSTREAM-SERVICE-TIME)%","user_agent":"%REQUEST_HEADER(USER-AGENT)%","x_forwarded_for":"%REQUEST_HEADER(X-FORWARDED-FOR)%"}
   */
  readonly json?: { readonly [key: string]: string };
  /** @default ["HTTP"] */
  readonly targets?: readonly ('HTTP' | 'TCP')[];
  /**
   * @default "[%START_TIME%] \"%REQUEST_HEADER(:METHOD)% %REQUEST_HEADER(X-ENVOY-ORIGINAL-PATH?:PATH)% %PROTOCOL%\" %RESPONSE_CODE% %RESPONSE_FLAGS% %BYTES_RECEIVED% %BYTES_SENT% %DURATION% %RESPONSE_HEADER(X-ENVOY-UPSTREAM-SERVICE-TIME)% \"%REQUEST_HEADER(X-FORWARDED-FOR)%\" \"%REQUEST_HEADER(USER-AGENT)%\" \"%REQUEST_HEADER(X-REQUEST-ID)%\" \"%REQUEST_HEADER(:AUTHORITY)%\" \"%UPSTREAM_HOST%\""
   */
  readonly text?: string;
}

/** cilium.io/v2alpha1 CiliumL2AnnouncementPolicy */
export interface V2alpha1CiliumL2AnnouncementPolicy {
  readonly spec?: V2alpha1CiliumL2AnnouncementPolicySpec;
}

export interface V2alpha1CiliumL2AnnouncementPolicySpec {
  readonly externalIPs?: boolean;
  readonly interfaces?: readonly string[];
  readonly loadBalancerIPs?: boolean;
  readonly nodeSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly serviceSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

/** cilium.io/v2alpha1 CiliumLoadBalancerIPPool */
export interface V2alpha1CiliumLoadBalancerIPPool {
  readonly spec: V2CiliumLoadBalancerIPPoolSpec;
}

/** cilium.io/v2alpha1 CiliumNodeConfig */
export interface V2alpha1CiliumNodeConfig {
  readonly spec: V2CiliumNodeConfigSpec;
}

/** cilium.io/v2alpha1 CiliumPodIPPool */
export interface V2alpha1CiliumPodIPPool {
  readonly spec: V2alpha1CiliumPodIPPoolSpec;
}

export interface V2alpha1CiliumPodIPPoolSpec {
  /** @default false */
  readonly allowFirstIP?: boolean;
  /** @default false */
  readonly allowLastIP?: boolean;
  readonly ipv4?: V2alpha1CiliumPodIPPoolSpecIpv4;
  readonly ipv6?: V2alpha1CiliumPodIPPoolSpecIpv6;
  readonly namespaceSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
  readonly podSelector?: V2CiliumBGPAdvertisementSpecAdvertisementsSelector;
}

export interface V2alpha1CiliumPodIPPoolSpecIpv4 {
  readonly cidrs: readonly string[];
  /** @minimum 1 @maximum 32 */
  readonly maskSize: number;
}

export interface V2alpha1CiliumPodIPPoolSpecIpv6 {
  readonly cidrs: readonly string[];
  /** @minimum 1 @maximum 128 */
  readonly maskSize: number;
}

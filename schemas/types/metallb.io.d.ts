// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'metallb.io/v1beta1 BFDProfile': V1beta1BFDProfile;
  'metallb.io/v1beta1 BGPAdvertisement': V1beta1BGPAdvertisement;
  /** @deprecated */ 'metallb.io/v1beta1 BGPPeer': V1beta1BGPPeer;
  'metallb.io/v1beta1 Community': V1beta1Community;
  'metallb.io/v1beta1 ConfigurationState': V1beta1ConfigurationState;
  'metallb.io/v1beta1 IPAddressPool': V1beta1IPAddressPool;
  'metallb.io/v1beta1 L2Advertisement': V1beta1L2Advertisement;
  'metallb.io/v1beta1 ServiceBGPStatus': V1beta1ServiceBGPStatus;
  'metallb.io/v1beta1 ServiceL2Status': V1beta1ServiceL2Status;
  'metallb.io/v1beta2 BGPPeer': V1beta2BGPPeer;
}

/** metallb.io/v1beta1 BFDProfile */
export interface V1beta1BFDProfile {
  readonly spec?: V1beta1BFDProfileSpec;
}

export interface V1beta1BFDProfileSpec {
  /** @minimum 2 @maximum 255 */
  readonly detectMultiplier?: number;
  /** @minimum 10 @maximum 60000 */
  readonly echoInterval?: number;
  readonly echoMode?: boolean;
  /** @minimum 1 @maximum 254 */
  readonly minimumTtl?: number;
  readonly passiveMode?: boolean;
  /** @minimum 10 @maximum 60000 */
  readonly receiveInterval?: number;
  /** @minimum 10 @maximum 60000 */
  readonly transmitInterval?: number;
}

/** metallb.io/v1beta1 BGPAdvertisement */
export interface V1beta1BGPAdvertisement {
  readonly spec?: V1beta1BGPAdvertisementSpec;
}

export interface V1beta1BGPAdvertisementSpec {
  /** @minimum 1 @default 32 */
  readonly aggregationLength?: number;
  /** @default 128 */
  readonly aggregationLengthV6?: number;
  /** @minimum 1 @maximum 10 */
  readonly asPathPrepend?: number;
  readonly communities?: readonly string[];
  readonly ipAddressPoolSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
  readonly ipAddressPools?: readonly string[];
  readonly localPref?: number;
  readonly nodeSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
  readonly peers?: readonly string[];
  readonly serviceSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
}

export interface V1beta1BGPAdvertisementSpecIpAddressPoolSelectors {
  readonly matchExpressions?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectorsMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1beta1BGPAdvertisementSpecIpAddressPoolSelectorsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** metallb.io/v1beta1 BGPPeer */
export interface V1beta1BGPPeer {
  readonly spec?: V1beta1BGPPeerSpec;
}

export interface V1beta1BGPPeerSpec {
  readonly bfdProfile?: string;
  readonly ebgpMultiHop?: boolean;
  readonly holdTime?: string;
  readonly keepaliveTime?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly myASN: number;
  readonly nodeSelectors?: readonly V1beta1BGPPeerSpecNodeSelectors[];
  readonly password?: string;
  /** @minimum 0 @maximum 4294967295 */
  readonly peerASN: number;
  readonly peerAddress: string;
  /** @minimum 0 @maximum 16384 */
  readonly peerPort?: number;
  readonly routerID?: string;
  readonly sourceAddress?: string;
}

export interface V1beta1BGPPeerSpecNodeSelectors {
  readonly matchExpressions?: readonly V1beta1BGPPeerSpecNodeSelectorsMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1beta1BGPPeerSpecNodeSelectorsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** metallb.io/v1beta1 Community */
export interface V1beta1Community {
  readonly spec?: V1beta1CommunitySpec;
}

export interface V1beta1CommunitySpec {
  readonly communities?: readonly V1beta1CommunitySpecCommunities[];
}

export interface V1beta1CommunitySpecCommunities {
  readonly name?: string;
  readonly value?: string;
}

/** metallb.io/v1beta1 ConfigurationState */
export interface V1beta1ConfigurationState {
}

/** metallb.io/v1beta1 IPAddressPool */
export interface V1beta1IPAddressPool {
  readonly spec: V1beta1IPAddressPoolSpec;
}

export interface V1beta1IPAddressPoolSpec {
  readonly addresses: readonly string[];
  /** @default true */
  readonly autoAssign?: boolean;
  /** @default false */
  readonly avoidBuggyIPs?: boolean;
  readonly serviceAllocation?: V1beta1IPAddressPoolSpecServiceAllocation;
}

export interface V1beta1IPAddressPoolSpecServiceAllocation {
  readonly namespaceSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
  readonly namespaces?: readonly string[];
  readonly priority?: number;
  readonly serviceSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
}

/** metallb.io/v1beta1 L2Advertisement */
export interface V1beta1L2Advertisement {
  readonly spec?: V1beta1L2AdvertisementSpec;
}

export interface V1beta1L2AdvertisementSpec {
  readonly interfaces?: readonly string[];
  readonly ipAddressPoolSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
  readonly ipAddressPools?: readonly string[];
  readonly nodeSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
  readonly preferredNodeSelectors?: readonly V1beta1L2AdvertisementSpecPreferredNodeSelectors[];
  readonly serviceSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
}

export interface V1beta1L2AdvertisementSpecPreferredNodeSelectors {
  readonly preference: V1beta1BGPAdvertisementSpecIpAddressPoolSelectors;
  /** @minimum 1 @maximum 100 */
  readonly weight: number;
}

/** metallb.io/v1beta1 ServiceBGPStatus */
export interface V1beta1ServiceBGPStatus {
  readonly spec?: { readonly [key: string]: unknown };
}

/** metallb.io/v1beta1 ServiceL2Status */
export interface V1beta1ServiceL2Status {
  readonly spec?: { readonly [key: string]: unknown };
}

/** metallb.io/v1beta2 BGPPeer */
export interface V1beta2BGPPeer {
  readonly spec?: V1beta2BGPPeerSpec;
}

export interface V1beta2BGPPeerSpec {
  readonly bfdProfile?: string;
  readonly connectTime?: string;
  /** @default false */
  readonly disableMP?: boolean;
  /** @default false */
  readonly dualStackAddressFamily?: boolean;
  readonly dynamicASN?: 'internal' | 'external';
  readonly ebgpMultiHop?: boolean;
  readonly enableGracefulRestart?: boolean;
  readonly holdTime?: string;
  readonly interface?: string;
  readonly keepaliveTime?: string;
  /** @minimum 1 @maximum 4294967295 */
  readonly localASN?: number;
  /** @minimum 0 @maximum 4294967295 */
  readonly myASN: number;
  readonly nodeSelectors?: readonly V1beta1BGPAdvertisementSpecIpAddressPoolSelectors[];
  readonly password?: string;
  readonly passwordSecret?: V1beta2BGPPeerSpecPasswordSecret;
  /** @minimum 0 @maximum 4294967295 */
  readonly peerASN?: number;
  readonly peerAddress?: string;
  /** @minimum 1 @maximum 16384 @default 179 */
  readonly peerPort?: number;
  readonly routerID?: string;
  readonly sourceAddress?: string;
  readonly vrf?: string;
}

export interface V1beta2BGPPeerSpecPasswordSecret {
  readonly name?: string;
  readonly namespace?: string;
}

// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'security.istio.io/v1 AuthorizationPolicy': V1AuthorizationPolicy;
  'security.istio.io/v1 PeerAuthentication': V1PeerAuthentication;
  'security.istio.io/v1 RequestAuthentication': V1RequestAuthentication;
  'security.istio.io/v1beta1 AuthorizationPolicy': V1beta1AuthorizationPolicy;
  'security.istio.io/v1beta1 PeerAuthentication': V1beta1PeerAuthentication;
  'security.istio.io/v1beta1 RequestAuthentication': V1beta1RequestAuthentication;
}

/** security.istio.io/v1 AuthorizationPolicy */
export interface V1AuthorizationPolicy {
  readonly spec?: V1AuthorizationPolicySpec;
}

export interface V1AuthorizationPolicySpec {
  readonly action?: 'ALLOW' | 'DENY' | 'AUDIT' | 'CUSTOM';
  readonly provider?: V1AuthorizationPolicySpecProvider;
  readonly rules?: readonly V1AuthorizationPolicySpecRules[];
  readonly selector?: V1AuthorizationPolicySpecSelector;
  readonly targetRef?: V1AuthorizationPolicySpecTargetRef;
  readonly targetRefs?: readonly V1AuthorizationPolicySpecTargetRef[];
}

export interface V1AuthorizationPolicySpecProvider {
  readonly name?: string;
}

export interface V1AuthorizationPolicySpecRules {
  readonly from?: readonly V1AuthorizationPolicySpecRulesFrom[];
  readonly to?: readonly V1AuthorizationPolicySpecRulesTo[];
  readonly when?: readonly V1AuthorizationPolicySpecRulesWhen[];
}

export interface V1AuthorizationPolicySpecRulesFrom {
  readonly source?: V1AuthorizationPolicySpecRulesFromSource;
}

export interface V1AuthorizationPolicySpecRulesFromSource {
  readonly ipBlocks?: readonly string[];
  readonly namespaces?: readonly string[];
  readonly notIpBlocks?: readonly string[];
  readonly notNamespaces?: readonly string[];
  readonly notPrincipals?: readonly string[];
  readonly notRemoteIpBlocks?: readonly string[];
  readonly notRequestPrincipals?: readonly string[];
  readonly notServiceAccounts?: readonly string[];
  readonly notTrustDomains?: readonly string[];
  readonly principals?: readonly string[];
  readonly remoteIpBlocks?: readonly string[];
  readonly requestPrincipals?: readonly string[];
  readonly serviceAccounts?: readonly string[];
  readonly trustDomains?: readonly string[];
}

export interface V1AuthorizationPolicySpecRulesTo {
  readonly operation?: V1AuthorizationPolicySpecRulesToOperation;
}

export interface V1AuthorizationPolicySpecRulesToOperation {
  readonly hosts?: readonly string[];
  readonly methods?: readonly string[];
  readonly notHosts?: readonly string[];
  readonly notMethods?: readonly string[];
  readonly notPaths?: readonly string[];
  readonly notPorts?: readonly string[];
  readonly paths?: readonly string[];
  readonly ports?: readonly string[];
}

export interface V1AuthorizationPolicySpecRulesWhen {
  readonly key: string;
  readonly notValues?: readonly string[];
  readonly values?: readonly string[];
}

export interface V1AuthorizationPolicySpecSelector {
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1AuthorizationPolicySpecTargetRef {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** security.istio.io/v1 PeerAuthentication */
export interface V1PeerAuthentication {
  readonly spec?: V1PeerAuthenticationSpec;
}

export interface V1PeerAuthenticationSpec {
  readonly mtls?: V1PeerAuthenticationSpecMtls;
  readonly portLevelMtls?: { readonly [key: string]: V1PeerAuthenticationSpecMtls };
  readonly selector?: V1AuthorizationPolicySpecSelector;
}

export interface V1PeerAuthenticationSpecMtls {
  readonly mode?: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT';
}

/** security.istio.io/v1 RequestAuthentication */
export interface V1RequestAuthentication {
  readonly spec?: V1RequestAuthenticationSpec;
}

export interface V1RequestAuthenticationSpec {
  readonly jwtRules?: readonly V1RequestAuthenticationSpecJwtRules[];
  readonly selector?: V1AuthorizationPolicySpecSelector;
  readonly targetRef?: V1AuthorizationPolicySpecTargetRef;
  readonly targetRefs?: readonly V1AuthorizationPolicySpecTargetRef[];
}

export interface V1RequestAuthenticationSpecJwtRules {
  readonly audiences?: readonly string[];
  readonly forwardOriginalToken?: boolean;
  readonly fromCookies?: readonly string[];
  readonly fromHeaders?: readonly V1RequestAuthenticationSpecJwtRulesFromHeaders[];
  readonly fromParams?: readonly string[];
  readonly issuer?: string;
  readonly jwks?: string;
  readonly jwks_uri?: string;
  readonly jwksUri?: string;
  readonly outputClaimToHeaders?: readonly V1RequestAuthenticationSpecJwtRulesOutputClaimToHeaders[];
  readonly outputPayloadToHeader?: string;
  readonly presence?: 'OPTIONAL' | 'REQUIRED';
  readonly spaceDelimitedClaims?: readonly string[];
  readonly timeout?: string;
}

export interface V1RequestAuthenticationSpecJwtRulesFromHeaders {
  readonly name: string;
  readonly prefix?: string;
}

export interface V1RequestAuthenticationSpecJwtRulesOutputClaimToHeaders {
  readonly claim: string;
  readonly header: string;
}

/** security.istio.io/v1beta1 AuthorizationPolicy */
export interface V1beta1AuthorizationPolicy {
  readonly spec?: V1AuthorizationPolicySpec;
}

/** security.istio.io/v1beta1 PeerAuthentication */
export interface V1beta1PeerAuthentication {
  readonly spec?: V1PeerAuthenticationSpec;
}

/** security.istio.io/v1beta1 RequestAuthentication */
export interface V1beta1RequestAuthentication {
  readonly spec?: V1RequestAuthenticationSpec;
}

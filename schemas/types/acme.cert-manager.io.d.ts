// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'acme.cert-manager.io/v1 Challenge': V1Challenge;
  'acme.cert-manager.io/v1 Order': V1Order;
}

/** acme.cert-manager.io/v1 Challenge */
export interface V1Challenge {
  readonly spec: V1ChallengeSpec;
}

export interface V1ChallengeSpec {
  readonly authorizationURL: string;
  readonly dnsName: string;
  readonly issuerRef: V1ChallengeSpecIssuerRef;
  readonly key: string;
  readonly solver: V1ChallengeSpecSolver;
  readonly token: string;
  readonly type: 'HTTP-01' | 'DNS-01';
  readonly url: string;
  readonly wildcard?: boolean;
}

export interface V1ChallengeSpecIssuerRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
}

export interface V1ChallengeSpecSolver {
  readonly dns01?: V1ChallengeSpecSolverDns01;
  readonly http01?: V1ChallengeSpecSolverHttp01;
  readonly selector?: V1ChallengeSpecSolverSelector;
  readonly waitInsteadOfSelfCheck?: string;
}

export interface V1ChallengeSpecSolverDns01 {
  readonly acmeDNS?: V1ChallengeSpecSolverDns01AcmeDNS;
  readonly akamai?: V1ChallengeSpecSolverDns01Akamai;
  readonly azureDNS?: V1ChallengeSpecSolverDns01AzureDNS;
  readonly cloudDNS?: V1ChallengeSpecSolverDns01CloudDNS;
  readonly cloudflare?: V1ChallengeSpecSolverDns01Cloudflare;
  readonly cnameStrategy?: 'None' | 'Follow';
  readonly digitalocean?: V1ChallengeSpecSolverDns01Digitalocean;
  readonly rfc2136?: V1ChallengeSpecSolverDns01Rfc2136;
  readonly route53?: V1ChallengeSpecSolverDns01Route53;
  readonly webhook?: V1ChallengeSpecSolverDns01Webhook;
}

export interface V1ChallengeSpecSolverDns01AcmeDNS {
  readonly accountSecretRef: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly host: string;
}

export interface V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef {
  readonly key?: string;
  readonly name: string;
}

export interface V1ChallengeSpecSolverDns01Akamai {
  readonly accessTokenSecretRef: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly clientSecretSecretRef: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly clientTokenSecretRef: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly serviceConsumerDomain: string;
}

export interface V1ChallengeSpecSolverDns01AzureDNS {
  readonly clientID?: string;
  readonly clientSecretSecretRef?: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly environment?: 'AzurePublicCloud' | 'AzureChinaCloud' | 'AzureGermanCloud' | 'AzureUSGovernmentCloud';
  readonly hostedZoneName?: string;
  readonly managedIdentity?: V1ChallengeSpecSolverDns01AzureDNSManagedIdentity;
  readonly resourceGroupName: string;
  readonly subscriptionID: string;
  readonly tenantID?: string;
  readonly zoneType?: 'AzurePublicZone' | 'AzurePrivateZone';
}

export interface V1ChallengeSpecSolverDns01AzureDNSManagedIdentity {
  readonly clientID?: string;
  readonly resourceID?: string;
  readonly tenantID?: string;
}

export interface V1ChallengeSpecSolverDns01CloudDNS {
  readonly hostedZoneName?: string;
  readonly project: string;
  readonly serviceAccountSecretRef?: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}

export interface V1ChallengeSpecSolverDns01Cloudflare {
  readonly apiKeySecretRef?: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly apiTokenSecretRef?: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly email?: string;
}

export interface V1ChallengeSpecSolverDns01Digitalocean {
  readonly tokenSecretRef: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}

export interface V1ChallengeSpecSolverDns01Rfc2136 {
  readonly nameserver: string;
  readonly protocol?: 'TCP' | 'UDP';
  readonly tsigAlgorithm?: string;
  readonly tsigKeyName?: string;
  readonly tsigSecretSecretRef?: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}

export interface V1ChallengeSpecSolverDns01Route53 {
  readonly accessKeyID?: string;
  readonly accessKeyIDSecretRef?: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
  readonly auth?: V1ChallengeSpecSolverDns01Route53Auth;
  readonly hostedZoneID?: string;
  readonly region?: string;
  readonly role?: string;
  readonly secretAccessKeySecretRef?: V1ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
}

export interface V1ChallengeSpecSolverDns01Route53Auth {
  readonly kubernetes: V1ChallengeSpecSolverDns01Route53AuthKubernetes;
}

export interface V1ChallengeSpecSolverDns01Route53AuthKubernetes {
  readonly serviceAccountRef: V1ChallengeSpecSolverDns01Route53AuthKubernetesServiceAccountRef;
}

export interface V1ChallengeSpecSolverDns01Route53AuthKubernetesServiceAccountRef {
  readonly audiences?: readonly string[];
  readonly name: string;
}

export interface V1ChallengeSpecSolverDns01Webhook {
  readonly config?: unknown;
  readonly groupName: string;
  readonly solverName: string;
}

export interface V1ChallengeSpecSolverHttp01 {
  readonly gatewayHTTPRoute?: V1ChallengeSpecSolverHttp01GatewayHTTPRoute;
  readonly ingress?: V1ChallengeSpecSolverHttp01Ingress;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoute {
  readonly labels?: { readonly [key: string]: string };
  readonly parentRefs?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs[];
  readonly podTemplate?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate;
  readonly serviceType?: string;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs {
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

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate {
  readonly metadata?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata;
  readonly spec?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec {
  readonly affinity?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity;
  readonly imagePullSecrets?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[];
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly priorityClassName?: string;
  readonly resources?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecResources;
  readonly securityContext?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly tolerations?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations[];
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
  readonly nodeAffinity?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity;
  readonly podAffinity?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity;
  readonly podAntiAffinity?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
  /** @default "" */
  readonly name?: string;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecResources {
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile;
  readonly supplementalGroups?: readonly number[];
  readonly sysctls?: readonly V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls[];
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls {
  readonly name: string;
  readonly value: string;
}

export interface V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export interface V1ChallengeSpecSolverHttp01Ingress {
  readonly class?: string;
  readonly ingressClassName?: string;
  readonly ingressTemplate?: V1ChallengeSpecSolverHttp01IngressIngressTemplate;
  readonly name?: string;
  readonly podTemplate?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate;
  readonly serviceType?: string;
}

export interface V1ChallengeSpecSolverHttp01IngressIngressTemplate {
  readonly metadata?: V1ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata;
}

export interface V1ChallengeSpecSolverSelector {
  readonly dnsNames?: readonly string[];
  readonly dnsZones?: readonly string[];
  readonly matchLabels?: { readonly [key: string]: string };
}

/** acme.cert-manager.io/v1 Order */
export interface V1Order {
  readonly spec: V1OrderSpec;
}

export interface V1OrderSpec {
  readonly commonName?: string;
  readonly dnsNames?: readonly string[];
  readonly duration?: string;
  readonly ipAddresses?: readonly string[];
  readonly issuerRef: V1ChallengeSpecIssuerRef;
  readonly profile?: string;
  readonly replaces?: string;
  readonly request: string;
}

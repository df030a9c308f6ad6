// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'cert-manager.io/v1 Certificate': V1Certificate;
  'cert-manager.io/v1 CertificateRequest': V1CertificateRequest;
  'cert-manager.io/v1 ClusterIssuer': V1ClusterIssuer;
  'cert-manager.io/v1 Issuer': V1Issuer;
}

/** cert-manager.io/v1 Certificate */
export interface V1Certificate {
  readonly spec?: V1CertificateSpec;
}

export interface V1CertificateSpec {
  readonly additionalOutputFormats?: readonly V1CertificateSpecAdditionalOutputFormats[];
  readonly commonName?: string;
  readonly dnsNames?: readonly string[];
  readonly duration?: string;
  readonly emailAddresses?: readonly string[];
  readonly encodeUsagesInRequest?: boolean;
  readonly ipAddresses?: readonly string[];
  readonly isCA?: boolean;
  readonly issuerRef: V1CertificateSpecIssuerRef;
  readonly keystores?: V1CertificateSpecKeystores;
  readonly literalSubject?: string;
  readonly nameConstraints?: V1CertificateSpecNameConstraints;
  readonly otherNames?: readonly V1CertificateSpecOtherNames[];
  readonly privateKey?: V1CertificateSpecPrivateKey;
  readonly renewBefore?: string;
  readonly renewBeforePercentage?: number;
  readonly renewal?: V1CertificateSpecRenewal;
  readonly revisionHistoryLimit?: number;
  readonly secretName: string;
  readonly secretTemplate?: V1CertificateSpecSecretTemplate;
  readonly signatureAlgorithm?: 'SHA256WithRSA' | 'SHA384WithRSA' | 'SHA512WithRSA' | 'ECDSAWithSHA256' | 'ECDSAWithSHA384' | 'ECDSAWithSHA512' | 'PureEd25519';
  readonly subject?: V1CertificateSpecSubject;
  readonly uris?: readonly string[];
  readonly usages?: readonly ('signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc')[];
}

export interface V1CertificateSpecAdditionalOutputFormats {
  readonly type: 'DER' | 'CombinedPEM';
}

export interface V1CertificateSpecIssuerRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
}

export interface V1CertificateSpecKeystores {
  readonly jks?: V1CertificateSpecKeystoresJks;
  readonly pkcs12?: V1CertificateSpecKeystoresPkcs12;
}

export interface V1CertificateSpecKeystoresJks {
  readonly alias?: string;
  readonly create: boolean;
  readonly password?: string;
  readonly passwordSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1CertificateSpecKeystoresJksPasswordSecretRef {
  readonly key?: string;
  readonly name: string;
}

export interface V1CertificateSpecKeystoresPkcs12 {
  readonly create: boolean;
  readonly password?: string;
  readonly passwordSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly profile?: 'LegacyRC2' | 'LegacyDES' | 'Modern2023' | 'Modern2026';
}

export interface V1CertificateSpecNameConstraints {
  readonly critical?: boolean;
  readonly excluded?: V1CertificateSpecNameConstraintsExcluded;
  readonly permitted?: V1CertificateSpecNameConstraintsExcluded;
}

export interface V1CertificateSpecNameConstraintsExcluded {
  readonly dnsDomains?: readonly string[];
  readonly emailAddresses?: readonly string[];
  readonly ipRanges?: readonly string[];
  readonly uriDomains?: readonly string[];
}

export interface V1CertificateSpecOtherNames {
  readonly oid?: string;
  readonly utf8Value?: string;
}

export interface V1CertificateSpecPrivateKey {
  readonly algorithm?: 'RSA' | 'ECDSA' | 'Ed25519';
  readonly encoding?: 'PKCS1' | 'PKCS8';
  readonly rotationPolicy?: 'Never' | 'Always';
  readonly size?: number;
}

export interface V1CertificateSpecRenewal {
  readonly policy?: 'RenewBefore' | 'Disabled';
  readonly windows?: readonly V1CertificateSpecRenewalWindows[];
}

export interface V1CertificateSpecRenewalWindows {
  readonly cron: string;
  readonly timezone?: string;
  readonly windowDuration: string;
}

export interface V1CertificateSpecSecretTemplate {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V1CertificateSpecSubject {
  readonly countries?: readonly string[];
  readonly localities?: readonly string[];
  readonly organizationalUnits?: readonly string[];
  readonly organizations?: readonly string[];
  readonly postalCodes?: readonly string[];
  readonly provinces?: readonly string[];
  readonly serialNumber?: string;
  readonly streetAddresses?: readonly string[];
}

/** cert-manager.io/v1 CertificateRequest */
export interface V1CertificateRequest {
  readonly spec?: V1CertificateRequestSpec;
}

export interface V1CertificateRequestSpec {
  readonly duration?: string;
  readonly extra?: { readonly [key: string]: readonly string[] };
  readonly groups?: readonly string[];
  readonly isCA?: boolean;
  readonly issuerRef: V1CertificateSpecIssuerRef;
  readonly request: string;
  readonly uid?: string;
  readonly usages?: readonly ('signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc')[];
  readonly username?: string;
}

/** cert-manager.io/v1 ClusterIssuer */
export interface V1ClusterIssuer {
  readonly spec: V1ClusterIssuerSpec;
}

export interface V1ClusterIssuerSpec {
  readonly acme?: V1ClusterIssuerSpecAcme;
  readonly ca?: V1ClusterIssuerSpecCa;
  readonly selfSigned?: V1ClusterIssuerSpecSelfSigned;
  readonly vault?: V1ClusterIssuerSpecVault;
  readonly venafi?: V1ClusterIssuerSpecVenafi;
}

export interface V1ClusterIssuerSpecAcme {
  readonly caBundle?: string;
  readonly disableAccountKeyGeneration?: boolean;
  readonly email?: string;
  readonly enableDurationFeature?: boolean;
  readonly externalAccountBinding?: V1ClusterIssuerSpecAcmeExternalAccountBinding;
  readonly preferredChain?: string;
  readonly privateKeySecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly profile?: string;
  readonly server: string;
  readonly skipTLSVerify?: boolean;
  readonly solvers?: readonly V1ClusterIssuerSpecAcmeSolvers[];
}

export interface V1ClusterIssuerSpecAcmeExternalAccountBinding {
  readonly keyAlgorithm?: 'HS256' | 'HS384' | 'HS512';
  readonly keyID: string;
  readonly keySecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1ClusterIssuerSpecAcmeSolvers {
  readonly dns01?: V1ClusterIssuerSpecAcmeSolversDns01;
  readonly http01?: V1ClusterIssuerSpecAcmeSolversHttp01;
  readonly selector?: V1ClusterIssuerSpecAcmeSolversSelector;
  readonly waitInsteadOfSelfCheck?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01 {
  readonly acmeDNS?: V1ClusterIssuerSpecAcmeSolversDns01AcmeDNS;
  readonly akamai?: V1ClusterIssuerSpecAcmeSolversDns01Akamai;
  readonly azureDNS?: V1ClusterIssuerSpecAcmeSolversDns01AzureDNS;
  readonly cloudDNS?: V1ClusterIssuerSpecAcmeSolversDns01CloudDNS;
  readonly cloudflare?: V1ClusterIssuerSpecAcmeSolversDns01Cloudflare;
  readonly cnameStrategy?: 'None' | 'Follow';
  readonly digitalocean?: V1ClusterIssuerSpecAcmeSolversDns01Digitalocean;
  readonly rfc2136?: V1ClusterIssuerSpecAcmeSolversDns01Rfc2136;
  readonly route53?: V1ClusterIssuerSpecAcmeSolversDns01Route53;
  readonly webhook?: V1ClusterIssuerSpecAcmeSolversDns01Webhook;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01AcmeDNS {
  readonly accountSecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly host: string;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Akamai {
  readonly accessTokenSecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly clientSecretSecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly clientTokenSecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly serviceConsumerDomain: string;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01AzureDNS {
  readonly clientID?: string;
  readonly clientSecretSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly environment?: 'AzurePublicCloud' | 'AzureChinaCloud' | 'AzureGermanCloud' | 'AzureUSGovernmentCloud';
  readonly hostedZoneName?: string;
  readonly managedIdentity?: V1ClusterIssuerSpecAcmeSolversDns01AzureDNSManagedIdentity;
  readonly resourceGroupName: string;
  readonly subscriptionID: string;
  readonly tenantID?: string;
  readonly zoneType?: 'AzurePublicZone' | 'AzurePrivateZone';
}

export interface V1ClusterIssuerSpecAcmeSolversDns01AzureDNSManagedIdentity {
  readonly clientID?: string;
  readonly resourceID?: string;
  readonly tenantID?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01CloudDNS {
  readonly hostedZoneName?: string;
  readonly project: string;
  readonly serviceAccountSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Cloudflare {
  readonly apiKeySecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly apiTokenSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly email?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Digitalocean {
  readonly tokenSecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Rfc2136 {
  readonly nameserver: string;
  readonly protocol?: 'TCP' | 'UDP';
  readonly tsigAlgorithm?: string;
  readonly tsigKeyName?: string;
  readonly tsigSecretSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Route53 {
  readonly accessKeyID?: string;
  readonly accessKeyIDSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly auth?: V1ClusterIssuerSpecAcmeSolversDns01Route53Auth;
  readonly hostedZoneID?: string;
  readonly region?: string;
  readonly role?: string;
  readonly secretAccessKeySecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Route53Auth {
  readonly kubernetes: V1ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes {
  readonly serviceAccountRef: V1ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef {
  readonly audiences?: readonly string[];
  readonly name: string;
}

export interface V1ClusterIssuerSpecAcmeSolversDns01Webhook {
  readonly config?: unknown;
  readonly groupName: string;
  readonly solverName: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01 {
  readonly gatewayHTTPRoute?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoute;
  readonly ingress?: V1ClusterIssuerSpecAcmeSolversHttp01Ingress;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoute {
  readonly labels?: { readonly [key: string]: string };
  readonly parentRefs?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs[];
  readonly podTemplate?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate;
  readonly serviceType?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs {
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

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate {
  readonly metadata?: V1CertificateSpecSecretTemplate;
  readonly spec?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec {
  readonly affinity?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity;
  readonly imagePullSecrets?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[];
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly priorityClassName?: string;
  readonly resources?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources;
  readonly securityContext?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly tolerations?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations[];
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
  readonly nodeAffinity?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity;
  readonly podAffinity?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity;
  readonly podAntiAffinity?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
  /** @default "" */
  readonly name?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources {
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile;
  readonly supplementalGroups?: readonly number[];
  readonly sysctls?: readonly V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls[];
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls {
  readonly name: string;
  readonly value: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01Ingress {
  readonly class?: string;
  readonly ingressClassName?: string;
  readonly ingressTemplate?: V1ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate;
  readonly name?: string;
  readonly podTemplate?: V1ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate;
  readonly serviceType?: string;
}

export interface V1ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate {
  readonly metadata?: V1CertificateSpecSecretTemplate;
}

export interface V1ClusterIssuerSpecAcmeSolversSelector {
  readonly dnsNames?: readonly string[];
  readonly dnsZones?: readonly string[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ClusterIssuerSpecCa {
  readonly crlDistributionPoints?: readonly string[];
  readonly issuingCertificateURLs?: readonly string[];
  readonly ocspServers?: readonly string[];
  readonly secretName: string;
}

export interface V1ClusterIssuerSpecSelfSigned {
  readonly crlDistributionPoints?: readonly string[];
}

export interface V1ClusterIssuerSpecVault {
  readonly auth: V1ClusterIssuerSpecVaultAuth;
  readonly caBundle?: string;
  readonly caBundleSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly clientCertSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly clientKeySecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly namespace?: string;
  readonly path: string;
  readonly server: string;
  readonly serverName?: string;
}

export interface V1ClusterIssuerSpecVaultAuth {
  readonly appRole?: V1ClusterIssuerSpecVaultAuthAppRole;
  readonly aws?: V1ClusterIssuerSpecVaultAuthAws;
  readonly clientCertificate?: V1ClusterIssuerSpecVaultAuthClientCertificate;
  readonly kubernetes?: V1ClusterIssuerSpecVaultAuthKubernetes;
  readonly tokenSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1ClusterIssuerSpecVaultAuthAppRole {
  readonly path: string;
  readonly roleId: string;
  readonly secretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
}

export interface V1ClusterIssuerSpecVaultAuthAws {
  readonly iamRoleArn?: string;
  readonly mountPath?: string;
  readonly region?: string;
  readonly role: string;
  readonly serviceAccountRef?: V1ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef;
  readonly vaultHeaderValue?: string;
}

export interface V1ClusterIssuerSpecVaultAuthClientCertificate {
  readonly mountPath?: string;
  readonly name?: string;
  readonly secretName?: string;
}

export interface V1ClusterIssuerSpecVaultAuthKubernetes {
  readonly mountPath?: string;
  readonly role: string;
  readonly secretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly serviceAccountRef?: V1ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef;
}

export interface V1ClusterIssuerSpecVenafi {
  readonly cloud?: V1ClusterIssuerSpecVenafiCloud;
  readonly ngts?: V1ClusterIssuerSpecVenafiNgts;
  readonly tpp?: V1ClusterIssuerSpecVenafiTpp;
  readonly zone: string;
}

export interface V1ClusterIssuerSpecVenafiCloud {
  readonly apiTokenSecretRef: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly url?: string;
}

export interface V1ClusterIssuerSpecVenafiNgts {
  readonly credentialsRef: V1ClusterIssuerSpecVenafiNgtsCredentialsRef;
  readonly tokenEndpoint?: string;
  readonly tsgID: string;
  readonly url?: string;
}

export interface V1ClusterIssuerSpecVenafiNgtsCredentialsRef {
  readonly name: string;
}

export interface V1ClusterIssuerSpecVenafiTpp {
  readonly caBundle?: string;
  readonly caBundleSecretRef?: V1CertificateSpecKeystoresJksPasswordSecretRef;
  readonly credentialsRef: V1ClusterIssuerSpecVenafiNgtsCredentialsRef;
  readonly url: string;
}

/** cert-manager.io/v1 Issuer */
export interface V1Issuer {
  readonly spec: V1ClusterIssuerSpec;
}

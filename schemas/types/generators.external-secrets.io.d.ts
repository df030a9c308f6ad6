// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'generators.external-secrets.io/v1alpha1 ACRAccessToken': V1alpha1ACRAccessToken;
  'generators.external-secrets.io/v1alpha1 CloudsmithAccessToken': V1alpha1CloudsmithAccessToken;
  'generators.external-secrets.io/v1alpha1 ClusterGenerator': V1alpha1ClusterGenerator;
  'generators.external-secrets.io/v1alpha1 ECRAuthorizationToken': V1alpha1ECRAuthorizationToken;
  'generators.external-secrets.io/v1alpha1 Fake': V1alpha1Fake;
  'generators.external-secrets.io/v1alpha1 GCRAccessToken': V1alpha1GCRAccessToken;
  'generators.external-secrets.io/v1alpha1 GeneratorState': V1alpha1GeneratorState;
  'generators.external-secrets.io/v1alpha1 GithubAccessToken': V1alpha1GithubAccessToken;
  'generators.external-secrets.io/v1alpha1 Grafana': V1alpha1Grafana;
  'generators.external-secrets.io/v1alpha1 MFA': V1alpha1MFA;
  'generators.external-secrets.io/v1alpha1 Password': V1alpha1Password;
  'generators.external-secrets.io/v1alpha1 QuayAccessToken': V1alpha1QuayAccessToken;
  'generators.external-secrets.io/v1alpha1 SSHKey': V1alpha1SSHKey;
  'generators.external-secrets.io/v1alpha1 STSSessionToken': V1alpha1STSSessionToken;
  'generators.external-secrets.io/v1alpha1 UUID': V1alpha1UUID;
  'generators.external-secrets.io/v1alpha1 VaultDynamicSecret': V1alpha1VaultDynamicSecret;
  'generators.external-secrets.io/v1alpha1 Webhook': V1alpha1Webhook;
}

/** generators.external-secrets.io/v1alpha1 ACRAccessToken */
export interface V1alpha1ACRAccessToken {
  readonly spec?: V1alpha1ACRAccessTokenSpec;
}

export interface V1alpha1ACRAccessTokenSpec {
  readonly auth: V1alpha1ACRAccessTokenSpecAuth;
  /** @default "PublicCloud" */
  readonly environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
  readonly registry: string;
  readonly scope?: string;
  readonly tenantId?: string;
}

export interface V1alpha1ACRAccessTokenSpecAuth {
  readonly managedIdentity?: V1alpha1ACRAccessTokenSpecAuthManagedIdentity;
  readonly servicePrincipal?: V1alpha1ACRAccessTokenSpecAuthServicePrincipal;
  readonly workloadIdentity?: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentity;
}

export interface V1alpha1ACRAccessTokenSpecAuthManagedIdentity {
  readonly identityId?: string;
}

export interface V1alpha1ACRAccessTokenSpecAuthServicePrincipal {
  readonly secretRef: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRef;
}

export interface V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRef {
  readonly clientId?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly clientSecret?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId {
  readonly key?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ACRAccessTokenSpecAuthWorkloadIdentity {
  readonly serviceAccountRef?: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef {
  readonly audiences?: readonly string[];
  readonly name: string;
  readonly namespace?: string;
}

/** generators.external-secrets.io/v1alpha1 CloudsmithAccessToken */
export interface V1alpha1CloudsmithAccessToken {
  readonly spec?: V1alpha1CloudsmithAccessTokenSpec;
}

export interface V1alpha1CloudsmithAccessTokenSpec {
  readonly apiUrl?: string;
  readonly orgSlug: string;
  readonly serviceAccountRef: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
  readonly serviceSlug: string;
}

/** generators.external-secrets.io/v1alpha1 ClusterGenerator */
export interface V1alpha1ClusterGenerator {
  readonly spec?: V1alpha1ClusterGeneratorSpec;
}

export interface V1alpha1ClusterGeneratorSpec {
  readonly generator: V1alpha1ClusterGeneratorSpecGenerator;
  readonly kind: 'ACRAccessToken' | 'CloudsmithAccessToken' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'SSHKey' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana';
}

export interface V1alpha1ClusterGeneratorSpecGenerator {
  readonly acrAccessTokenSpec?: V1alpha1ACRAccessTokenSpec;
  readonly cloudsmithAccessTokenSpec?: V1alpha1CloudsmithAccessTokenSpec;
  readonly ecrAuthorizationTokenSpec?: V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec;
  readonly fakeSpec?: V1alpha1ClusterGeneratorSpecGeneratorFakeSpec;
  readonly gcrAccessTokenSpec?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpec;
  readonly githubAccessTokenSpec?: V1alpha1ClusterGeneratorSpecGeneratorGithubAccessTokenSpec;
  readonly grafanaSpec?: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpec;
  readonly mfaSpec?: V1alpha1ClusterGeneratorSpecGeneratorMfaSpec;
  readonly passwordSpec?: V1alpha1ClusterGeneratorSpecGeneratorPasswordSpec;
  readonly quayAccessTokenSpec?: V1alpha1ClusterGeneratorSpecGeneratorQuayAccessTokenSpec;
  readonly sshKeySpec?: V1alpha1ClusterGeneratorSpecGeneratorSshKeySpec;
  readonly stsSessionTokenSpec?: V1alpha1ClusterGeneratorSpecGeneratorStsSessionTokenSpec;
  readonly uuidSpec?: { readonly [key: string]: unknown };
  readonly vaultDynamicSecretSpec?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec;
  readonly webhookSpec?: V1alpha1ClusterGeneratorSpecGeneratorWebhookSpec;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec {
  readonly auth?: V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth;
  readonly region: string;
  readonly role?: string;
  readonly scope?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth {
  readonly jwt?: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentity;
  readonly secretRef?: V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef {
  readonly accessKeyIDSecretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly secretAccessKeySecretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly sessionTokenSecretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorFakeSpec {
  readonly controller?: string;
  readonly data?: { readonly [key: string]: string };
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpec {
  readonly auth: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuth;
  readonly projectID: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuth {
  readonly secretRef?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef;
  readonly workloadIdentity?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity;
  readonly workloadIdentityFederation?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef {
  readonly secretAccessKeySecretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity {
  readonly clusterLocation: string;
  readonly clusterName: string;
  readonly clusterProjectID?: string;
  readonly serviceAccountRef: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation {
  readonly audience?: string;
  readonly awsSecurityCredentials?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials;
  readonly credConfig?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig;
  readonly externalTokenEndpoint?: string;
  readonly serviceAccountRef?: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials {
  readonly awsCredentialsSecretRef: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  readonly region: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig {
  readonly key: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGithubAccessTokenSpec {
  readonly appID: string;
  readonly auth: V1alpha1ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuth;
  readonly installID: string;
  readonly permissions?: { readonly [key: string]: string };
  readonly repositories?: readonly string[];
  readonly url?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuth {
  readonly privateKey: V1alpha1ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey {
  readonly secretRef: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpec {
  readonly auth: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuth;
  readonly serviceAccount: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecServiceAccount;
  readonly url: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuth {
  readonly basic?: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasic;
  readonly token?: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasicPassword;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasic {
  readonly password: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasicPassword;
  readonly username: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasicPassword {
  readonly key?: string;
  readonly name?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecServiceAccount {
  readonly name: string;
  readonly role: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorMfaSpec {
  readonly algorithm?: string;
  readonly length?: number;
  readonly secret: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly timePeriod?: number;
  readonly when?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorPasswordSpec {
  /** @default false */
  readonly allowRepeat?: boolean;
  readonly digits?: number;
  /** @default "raw" */
  readonly encoding?: 'base64' | 'base64url' | 'base32' | 'hex' | 'raw';
  /** @default 24 */
  readonly length?: number;
  /** @default false */
  readonly noUpper?: boolean;
  readonly secretKeys?: readonly string[];
  readonly symbolCharacters?: string;
  readonly symbols?: number;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorQuayAccessTokenSpec {
  readonly robotAccount: string;
  readonly serviceAccountRef: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
  readonly url?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorSshKeySpec {
  readonly comment?: string;
  /** @minimum 256 @maximum 8192 */
  readonly keySize?: number;
  /** @default "rsa" */
  readonly keyType?: 'rsa' | 'ecdsa' | 'ed25519';
}

export interface V1alpha1ClusterGeneratorSpecGeneratorStsSessionTokenSpec {
  readonly auth?: V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth;
  readonly region: string;
  readonly requestParameters?: V1alpha1ClusterGeneratorSpecGeneratorStsSessionTokenSpecRequestParameters;
  readonly role?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorStsSessionTokenSpecRequestParameters {
  readonly serialNumber?: string;
  readonly sessionDuration?: number;
  readonly tokenCode?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec {
  /** @default false */
  readonly allowEmptyResponse?: boolean;
  readonly controller?: string;
  readonly method?: string;
  readonly parameters?: unknown;
  readonly path: string;
  readonly provider: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProvider;
  /** @default "Data" */
  readonly resultType?: 'Data' | 'Auth' | 'Raw';
  readonly retrySettings?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecRetrySettings;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProvider {
  readonly auth?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuth;
  readonly caBundle?: string;
  readonly caProvider?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCaProvider;
  readonly checkAndSet?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet;
  readonly forwardInconsistent?: boolean;
  readonly headers?: { readonly [key: string]: string };
  readonly namespace?: string;
  readonly path?: string;
  readonly readYourWrites?: boolean;
  readonly server: string;
  readonly tls?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderTls;
  /** @default "v2" */
  readonly version?: 'v1' | 'v2';
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuth {
  readonly appRole?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole;
  readonly cert?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthCert;
  readonly gcp?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcp;
  readonly iam?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthIam;
  readonly jwt?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwt;
  readonly kubernetes?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes;
  readonly ldap?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthLdap;
  readonly namespace?: string;
  readonly tokenSecretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly userPass?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthUserPass;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole {
  /** @default "approle" */
  readonly path?: string;
  readonly roleId?: string;
  readonly roleRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly secretRef: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthCert {
  readonly clientCert?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  /** @default "cert" */
  readonly path?: string;
  readonly secretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcp {
  readonly location?: string;
  /** @default "gcp" */
  readonly path?: string;
  readonly projectID?: string;
  readonly role: string;
  readonly secretRef?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef;
  readonly serviceAccountRef?: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
  readonly workloadIdentity?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity {
  readonly clusterLocation?: string;
  readonly clusterName?: string;
  readonly clusterProjectID?: string;
  readonly serviceAccountRef: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthIam {
  readonly externalID?: string;
  readonly jwt?: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentity;
  readonly path?: string;
  readonly region?: string;
  readonly role?: string;
  readonly secretRef?: V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef;
  readonly vaultAwsIamServerID?: string;
  readonly vaultRole: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwt {
  readonly kubernetesServiceAccountToken?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken;
  /** @default "jwt" */
  readonly path?: string;
  readonly role?: string;
  readonly secretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken {
  readonly audiences?: readonly string[];
  readonly expirationSeconds?: number;
  readonly serviceAccountRef: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes {
  /** @default "kubernetes" */
  readonly mountPath?: string;
  readonly role: string;
  readonly secretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly serviceAccountRef?: V1alpha1ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthLdap {
  /** @default "ldap" */
  readonly path?: string;
  readonly secretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly username: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthUserPass {
  /** @default "userpass" */
  readonly path?: string;
  readonly secretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly username: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCaProvider {
  readonly key?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly type: 'Secret' | 'ConfigMap';
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet {
  readonly required?: boolean;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderTls {
  readonly certSecretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly keySecretRef?: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecRetrySettings {
  readonly maxRetries?: number;
  readonly retryInterval?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorWebhookSpec {
  readonly auth?: V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecAuth;
  readonly body?: string;
  readonly caBundle?: string;
  readonly caProvider?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCaProvider;
  readonly headers?: { readonly [key: string]: string };
  readonly method?: string;
  readonly result: V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecResult;
  readonly secrets?: readonly V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecSecrets[];
  readonly timeout?: string;
  readonly url: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecAuth {
  readonly ntlm?: V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecAuthNtlm;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecAuthNtlm {
  readonly passwordSecret: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  readonly usernameSecret: V1alpha1ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecResult {
  readonly jsonPath?: string;
}

export interface V1alpha1ClusterGeneratorSpecGeneratorWebhookSpecSecrets {
  readonly name: string;
  readonly secretRef: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasicPassword;
}

/** generators.external-secrets.io/v1alpha1 ECRAuthorizationToken */
export interface V1alpha1ECRAuthorizationToken {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec;
}

/** generators.external-secrets.io/v1alpha1 Fake */
export interface V1alpha1Fake {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorFakeSpec;
}

/** generators.external-secrets.io/v1alpha1 GCRAccessToken */
export interface V1alpha1GCRAccessToken {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorGcrAccessTokenSpec;
}

/** generators.external-secrets.io/v1alpha1 GeneratorState */
export interface V1alpha1GeneratorState {
  readonly spec?: V1alpha1GeneratorStateSpec;
}

export interface V1alpha1GeneratorStateSpec {
  readonly garbageCollectionDeadline?: string;
  readonly resource: unknown;
  readonly state: unknown;
}

/** generators.external-secrets.io/v1alpha1 GithubAccessToken */
export interface V1alpha1GithubAccessToken {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorGithubAccessTokenSpec;
}

/** generators.external-secrets.io/v1alpha1 Grafana */
export interface V1alpha1Grafana {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorGrafanaSpec;
}

/** generators.external-secrets.io/v1alpha1 MFA */
export interface V1alpha1MFA {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorMfaSpec;
}

/** generators.external-secrets.io/v1alpha1 Password */
export interface V1alpha1Password {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorPasswordSpec;
}

/** generators.external-secrets.io/v1alpha1 QuayAccessToken */
export interface V1alpha1QuayAccessToken {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorQuayAccessTokenSpec;
}

/** generators.external-secrets.io/v1alpha1 SSHKey */
export interface V1alpha1SSHKey {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorSshKeySpec;
}

/** generators.external-secrets.io/v1alpha1 STSSessionToken */
export interface V1alpha1STSSessionToken {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorStsSessionTokenSpec;
}

/** generators.external-secrets.io/v1alpha1 UUID */
export interface V1alpha1UUID {
  readonly spec?: { readonly [key: string]: unknown };
}

/** generators.external-secrets.io/v1alpha1 VaultDynamicSecret */
export interface V1alpha1VaultDynamicSecret {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec;
}

/** generators.external-secrets.io/v1alpha1 Webhook */
export interface V1alpha1Webhook {
  readonly spec?: V1alpha1ClusterGeneratorSpecGeneratorWebhookSpec;
}

// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'external-secrets.io/v1 ClusterExternalSecret': V1ClusterExternalSecret;
  'external-secrets.io/v1 ClusterSecretStore': V1ClusterSecretStore;
  'external-secrets.io/v1 ExternalSecret': V1ExternalSecret;
  'external-secrets.io/v1 SecretStore': V1SecretStore;
  'external-secrets.io/v1alpha1 ClusterPushSecret': V1alpha1ClusterPushSecret;
  'external-secrets.io/v1alpha1 PushSecret': V1alpha1PushSecret;
  /** @deprecated */ 'external-secrets.io/v1beta1 ClusterExternalSecret': V1beta1ClusterExternalSecret;
  /** @deprecated */ 'external-secrets.io/v1beta1 ClusterSecretStore': V1beta1ClusterSecretStore;
  /** @deprecated */ 'external-secrets.io/v1beta1 ExternalSecret': V1beta1ExternalSecret;
  /** @deprecated */ 'external-secrets.io/v1beta1 SecretStore': V1beta1SecretStore;
}

/** external-secrets.io/v1 ClusterExternalSecret */
export interface V1ClusterExternalSecret {
  readonly spec?: V1ClusterExternalSecretSpec;
}

export interface V1ClusterExternalSecretSpec {
  readonly externalSecretMetadata?: V1ClusterExternalSecretSpecExternalSecretMetadata;
  readonly externalSecretName?: string;
  readonly externalSecretSpec: V1ClusterExternalSecretSpecExternalSecretSpec;
  readonly namespaceSelector?: V1ClusterExternalSecretSpecNamespaceSelector;
  readonly namespaceSelectors?: readonly V1ClusterExternalSecretSpecNamespaceSelector[];
  readonly namespaces?: readonly string[];
  readonly refreshTime?: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V1ClusterExternalSecretSpecExternalSecretSpec {
  readonly data?: readonly V1ClusterExternalSecretSpecExternalSecretSpecData[];
  readonly dataFrom?: readonly V1ClusterExternalSecretSpecExternalSecretSpecDataFrom[];
  /** @default "1h0m0s" */
  readonly refreshInterval?: string;
  readonly refreshPolicy?: 'CreatedOnce' | 'Periodic' | 'OnChange';
  readonly secretStoreRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef;
  /** @default {"creationPolicy":"Owner","deletionPolicy":"Retain"} */
  readonly target?: V1ClusterExternalSecretSpecExternalSecretSpecTarget;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecData {
  readonly remoteRef: V1ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef;
  readonly secretKey: string;
  readonly sourceRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRef;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef {
  /** @default "Default" */
  readonly conversionStrategy?: 'Default' | 'Unicode';
  /** @default "None" */
  readonly decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  readonly key: string;
  /** @default "None" */
  readonly metadataPolicy?: 'None' | 'Fetch';
  readonly property?: string;
  readonly version?: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRef {
  readonly generatorRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef;
  readonly storeRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef {
  /** @default "generators.external-secrets.io/v1alpha1" */
  readonly apiVersion?: string;
  readonly kind: 'ACRAccessToken' | 'ClusterGenerator' | 'CloudsmithAccessToken' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'SSHKey' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana' | 'MFA';
  readonly name: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef {
  readonly kind?: 'SecretStore' | 'ClusterSecretStore';
  readonly name?: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataFrom {
  readonly extract?: V1ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef;
  readonly find?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromFind;
  readonly rewrite?: readonly V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite[];
  readonly sourceRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRef;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataFromFind {
  /** @default "Default" */
  readonly conversionStrategy?: 'Default' | 'Unicode';
  /** @default "None" */
  readonly decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  readonly name?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromFindName;
  readonly path?: string;
  readonly tags?: { readonly [key: string]: string };
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataFromFindName {
  readonly regexp?: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite {
  readonly merge?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteMerge;
  readonly regexp?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp;
  readonly transform?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteMerge {
  /** @default "Error" */
  readonly conflictPolicy?: 'Ignore' | 'Error';
  /** @default "" */
  readonly into?: string;
  readonly priority?: readonly string[];
  /** @default "Strict" */
  readonly priorityPolicy?: 'IgnoreNotFound' | 'Strict';
  /** @default "Extract" */
  readonly strategy?: 'Extract' | 'JSON';
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp {
  readonly source: string;
  readonly target: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform {
  readonly template: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecTarget {
  /** @default "Owner" */
  readonly creationPolicy?: 'Owner' | 'Orphan' | 'Merge' | 'None';
  /** @default "Retain" */
  readonly deletionPolicy?: 'Delete' | 'Merge' | 'Retain';
  readonly immutable?: boolean;
  readonly manifest?: V1ClusterExternalSecretSpecExternalSecretSpecTargetManifest;
  readonly name?: string;
  readonly template?: V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplate;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecTargetManifest {
  readonly apiVersion: string;
  readonly kind: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplate {
  readonly data?: { readonly [key: string]: string };
  /** @default "v2" */
  readonly engineVersion?: 'v2';
  /** @default "Replace" */
  readonly mergePolicy?: 'Replace' | 'Merge';
  readonly metadata?: V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata;
  readonly templateFrom?: readonly V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom[];
  readonly type?: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
  readonly labels?: { readonly [key: string]: string };
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom {
  readonly configMap?: V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  readonly literal?: string;
  readonly secret?: V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  /** @default "Data" */
  readonly target?: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap {
  readonly items: readonly V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems[];
  readonly name: string;
}

export interface V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems {
  readonly key: string;
  /** @default "Values" */
  readonly templateAs?: 'Values' | 'KeysAndValues';
}

export interface V1ClusterExternalSecretSpecNamespaceSelector {
  readonly matchExpressions?: readonly V1ClusterExternalSecretSpecNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ClusterExternalSecretSpecNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** external-secrets.io/v1 ClusterSecretStore */
export interface V1ClusterSecretStore {
  readonly spec?: V1ClusterSecretStoreSpec;
}

export interface V1ClusterSecretStoreSpec {
  readonly conditions?: readonly V1ClusterSecretStoreSpecConditions[];
  readonly controller?: string;
  readonly provider: V1ClusterSecretStoreSpecProvider;
  readonly refreshInterval?: number;
  readonly retrySettings?: V1ClusterSecretStoreSpecRetrySettings;
}

export interface V1ClusterSecretStoreSpecConditions {
  readonly namespaceRegexes?: readonly string[];
  readonly namespaceSelector?: V1ClusterExternalSecretSpecNamespaceSelector;
  readonly namespaces?: readonly string[];
}

export interface V1ClusterSecretStoreSpecProvider {
  readonly akeyless?: V1ClusterSecretStoreSpecProviderAkeyless;
  readonly alibaba?: V1ClusterSecretStoreSpecProviderAlibaba;
  readonly aws?: V1ClusterSecretStoreSpecProviderAws;
  readonly azurekv?: V1ClusterSecretStoreSpecProviderAzurekv;
  readonly barbican?: V1ClusterSecretStoreSpecProviderBarbican;
  readonly beyondtrust?: V1ClusterSecretStoreSpecProviderBeyondtrust;
  readonly bitwardensecretsmanager?: V1ClusterSecretStoreSpecProviderBitwardensecretsmanager;
  readonly chef?: V1ClusterSecretStoreSpecProviderChef;
  readonly cloudrusm?: V1ClusterSecretStoreSpecProviderCloudrusm;
  readonly conjur?: V1ClusterSecretStoreSpecProviderConjur;
  readonly delinea?: V1ClusterSecretStoreSpecProviderDelinea;
  readonly device42?: V1ClusterSecretStoreSpecProviderDevice42;
  readonly doppler?: V1ClusterSecretStoreSpecProviderDoppler;
  readonly dvls?: V1ClusterSecretStoreSpecProviderDvls;
  readonly fake?: V1ClusterSecretStoreSpecProviderFake;
  readonly fortanix?: V1ClusterSecretStoreSpecProviderFortanix;
  readonly gcpsm?: V1ClusterSecretStoreSpecProviderGcpsm;
  readonly github?: V1ClusterSecretStoreSpecProviderGithub;
  readonly gitlab?: V1ClusterSecretStoreSpecProviderGitlab;
  readonly ibm?: V1ClusterSecretStoreSpecProviderIbm;
  readonly infisical?: V1ClusterSecretStoreSpecProviderInfisical;
  readonly keepersecurity?: V1ClusterSecretStoreSpecProviderKeepersecurity;
  readonly kubernetes?: V1ClusterSecretStoreSpecProviderKubernetes;
  readonly ngrok?: V1ClusterSecretStoreSpecProviderNgrok;
  readonly onboardbase?: V1ClusterSecretStoreSpecProviderOnboardbase;
  readonly onepassword?: V1ClusterSecretStoreSpecProviderOnepassword;
  readonly onepasswordSDK?: V1ClusterSecretStoreSpecProviderOnepasswordSDK;
  readonly oracle?: V1ClusterSecretStoreSpecProviderOracle;
  readonly passbolt?: V1ClusterSecretStoreSpecProviderPassbolt;
  readonly passworddepot?: V1ClusterSecretStoreSpecProviderPassworddepot;
  readonly previder?: V1ClusterSecretStoreSpecProviderPrevider;
  readonly pulumi?: V1ClusterSecretStoreSpecProviderPulumi;
  readonly scaleway?: V1ClusterSecretStoreSpecProviderScaleway;
  readonly secretserver?: V1ClusterSecretStoreSpecProviderSecretserver;
  readonly senhasegura?: V1ClusterSecretStoreSpecProviderSenhasegura;
  readonly vault?: V1ClusterSecretStoreSpecProviderVault;
  readonly volcengine?: V1ClusterSecretStoreSpecProviderVolcengine;
  readonly webhook?: V1ClusterSecretStoreSpecProviderWebhook;
  readonly yandexcertificatemanager?: V1ClusterSecretStoreSpecProviderYandexcertificatemanager;
  readonly yandexlockbox?: V1ClusterSecretStoreSpecProviderYandexcertificatemanager;
}

export interface V1ClusterSecretStoreSpecProviderAkeyless {
  readonly akeylessGWApiURL: string;
  readonly authSecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRef;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
}

export interface V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRef {
  readonly kubernetesAuth?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth {
  readonly accessID: string;
  readonly k8sConfName: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

export interface V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef {
  readonly key?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef {
  readonly audiences?: readonly string[];
  readonly name: string;
  readonly namespace?: string;
}

export interface V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef {
  readonly accessID?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly accessType?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly accessTypeParam?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderAkeylessCaProvider {
  readonly key?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly type: 'Secret' | 'ConfigMap';
}

export interface V1ClusterSecretStoreSpecProviderAlibaba {
  readonly auth: V1ClusterSecretStoreSpecProviderAlibabaAuth;
  readonly regionID: string;
}

export interface V1ClusterSecretStoreSpecProviderAlibabaAuth {
  readonly rrsa?: V1ClusterSecretStoreSpecProviderAlibabaAuthRrsa;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAlibabaAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderAlibabaAuthRrsa {
  readonly oidcProviderArn: string;
  readonly oidcTokenFilePath: string;
  readonly roleArn: string;
  readonly sessionName: string;
}

export interface V1ClusterSecretStoreSpecProviderAlibabaAuthSecretRef {
  readonly accessKeyIDSecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly accessKeySecretSecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderAws {
  readonly additionalRoles?: readonly string[];
  readonly auth?: V1ClusterSecretStoreSpecProviderAwsAuth;
  readonly externalID?: string;
  readonly prefix?: string;
  readonly region: string;
  readonly role?: string;
  readonly secretsManager?: V1ClusterSecretStoreSpecProviderAwsSecretsManager;
  readonly service: 'SecretsManager' | 'ParameterStore';
  readonly sessionTags?: readonly V1ClusterSecretStoreSpecProviderAwsSessionTags[];
  readonly transitiveTagKeys?: readonly string[];
}

export interface V1ClusterSecretStoreSpecProviderAwsAuth {
  readonly jwt?: V1ClusterSecretStoreSpecProviderAwsAuthJwt;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAwsAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderAwsAuthJwt {
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

export interface V1ClusterSecretStoreSpecProviderAwsAuthSecretRef {
  readonly accessKeyIDSecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly secretAccessKeySecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly sessionTokenSecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderAwsSecretsManager {
  readonly forceDeleteWithoutRecovery?: boolean;
  readonly recoveryWindowInDays?: number;
}

export interface V1ClusterSecretStoreSpecProviderAwsSessionTags {
  readonly key: string;
  readonly value: string;
}

export interface V1ClusterSecretStoreSpecProviderAzurekv {
  readonly authSecretRef?: V1ClusterSecretStoreSpecProviderAzurekvAuthSecretRef;
  /** @default "ServicePrincipal" */
  readonly authType?: 'ServicePrincipal' | 'ManagedIdentity' | 'WorkloadIdentity';
  readonly customCloudConfig?: V1ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig;
  /** @default "PublicCloud" */
  readonly environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
  readonly identityId?: string;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
  readonly tenantId?: string;
  /** @default false */
  readonly useAzureSDK?: boolean;
  readonly vaultUrl: string;
}

export interface V1ClusterSecretStoreSpecProviderAzurekvAuthSecretRef {
  readonly clientCertificate?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly clientId?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly clientSecret?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly tenantId?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig {
  readonly activeDirectoryEndpoint: string;
  readonly keyVaultDNSSuffix?: string;
  readonly keyVaultEndpoint?: string;
  readonly resourceManagerEndpoint?: string;
}

export interface V1ClusterSecretStoreSpecProviderBarbican {
  readonly auth: V1ClusterSecretStoreSpecProviderBarbicanAuth;
  readonly authURL?: string;
  readonly domainName?: string;
  readonly region?: string;
  readonly tenantName?: string;
}

export interface V1ClusterSecretStoreSpecProviderBarbicanAuth {
  readonly password: V1ClusterSecretStoreSpecProviderBarbicanAuthPassword;
  readonly username: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}

export interface V1ClusterSecretStoreSpecProviderBarbicanAuthPassword {
  readonly secretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderBarbicanAuthUsername {
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly value?: string;
}

export interface V1ClusterSecretStoreSpecProviderBeyondtrust {
  readonly auth: V1ClusterSecretStoreSpecProviderBeyondtrustAuth;
  readonly server: V1ClusterSecretStoreSpecProviderBeyondtrustServer;
}

export interface V1ClusterSecretStoreSpecProviderBeyondtrustAuth {
  readonly apiKey?: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly certificate?: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly certificateKey?: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly clientId?: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly clientSecret?: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}

export interface V1ClusterSecretStoreSpecProviderBeyondtrustServer {
  readonly apiUrl: string;
  readonly apiVersion?: string;
  readonly clientTimeOutSeconds?: number;
  /** @default true */
  readonly decrypt?: boolean;
  readonly retrievalType?: string;
  readonly separator?: string;
  readonly verifyCA: boolean;
}

export interface V1ClusterSecretStoreSpecProviderBitwardensecretsmanager {
  readonly apiURL?: string;
  readonly auth: V1ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth;
  readonly bitwardenServerSDKURL?: string;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly identityURL?: string;
  readonly organizationID: string;
  readonly projectID: string;
}

export interface V1ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth {
  readonly secretRef: V1ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef {
  readonly credentials: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderChef {
  readonly auth: V1ClusterSecretStoreSpecProviderChefAuth;
  readonly serverUrl: string;
  readonly username: string;
}

export interface V1ClusterSecretStoreSpecProviderChefAuth {
  readonly secretRef: V1ClusterSecretStoreSpecProviderChefAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderChefAuthSecretRef {
  readonly privateKeySecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderCloudrusm {
  readonly auth: V1ClusterSecretStoreSpecProviderCloudrusmAuth;
  readonly projectID?: string;
}

export interface V1ClusterSecretStoreSpecProviderCloudrusmAuth {
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAlibabaAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderConjur {
  readonly auth: V1ClusterSecretStoreSpecProviderConjurAuth;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly url: string;
}

export interface V1ClusterSecretStoreSpecProviderConjurAuth {
  readonly apikey?: V1ClusterSecretStoreSpecProviderConjurAuthApikey;
  readonly jwt?: V1ClusterSecretStoreSpecProviderConjurAuthJwt;
}

export interface V1ClusterSecretStoreSpecProviderConjurAuthApikey {
  readonly account: string;
  readonly apiKeyRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly userRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderConjurAuthJwt {
  readonly account: string;
  readonly hostId?: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
  readonly serviceID: string;
}

export interface V1ClusterSecretStoreSpecProviderDelinea {
  readonly clientId: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly clientSecret: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly tenant: string;
  readonly tld?: string;
  readonly urlTemplate?: string;
}

export interface V1ClusterSecretStoreSpecProviderDevice42 {
  readonly auth: V1ClusterSecretStoreSpecProviderDevice42Auth;
  readonly host: string;
}

export interface V1ClusterSecretStoreSpecProviderDevice42Auth {
  readonly secretRef: V1ClusterSecretStoreSpecProviderDevice42AuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderDevice42AuthSecretRef {
  readonly credentials?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderDoppler {
  readonly auth: V1ClusterSecretStoreSpecProviderDopplerAuth;
  readonly config?: string;
  readonly format?: 'json' | 'dotnet-json' | 'env' | 'yaml' | 'docker';
  readonly nameTransformer?: 'upper-camel' | 'camel' | 'lower-snake' | 'tf-var' | 'dotnet-env' | 'lower-kebab';
  readonly project?: string;
}

export interface V1ClusterSecretStoreSpecProviderDopplerAuth {
  readonly oidcConfig?: V1ClusterSecretStoreSpecProviderDopplerAuthOidcConfig;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderDopplerAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderDopplerAuthOidcConfig {
  /** @default 600 */
  readonly expirationSeconds?: number;
  readonly identity: string;
  readonly serviceAccountRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

export interface V1ClusterSecretStoreSpecProviderDopplerAuthSecretRef {
  readonly dopplerToken: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderDvls {
  readonly auth: V1ClusterSecretStoreSpecProviderDvlsAuth;
  readonly insecure?: boolean;
  readonly serverUrl: string;
}

export interface V1ClusterSecretStoreSpecProviderDvlsAuth {
  readonly secretRef: V1ClusterSecretStoreSpecProviderDvlsAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderDvlsAuthSecretRef {
  readonly appId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly appSecret: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderFake {
  readonly data: readonly V1ClusterSecretStoreSpecProviderFakeData[];
  readonly validationResult?: number;
}

export interface V1ClusterSecretStoreSpecProviderFakeData {
  readonly key: string;
  readonly value: string;
  readonly version?: string;
}

export interface V1ClusterSecretStoreSpecProviderFortanix {
  readonly apiKey?: V1ClusterSecretStoreSpecProviderFortanixApiKey;
  readonly apiUrl?: string;
}

export interface V1ClusterSecretStoreSpecProviderFortanixApiKey {
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderGcpsm {
  readonly auth?: V1ClusterSecretStoreSpecProviderGcpsmAuth;
  readonly location?: string;
  readonly projectID?: string;
  /** @default "LatestOrFail" */
  readonly secretVersionSelectionPolicy?: string;
}

export interface V1ClusterSecretStoreSpecProviderGcpsmAuth {
  readonly secretRef?: V1ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;
  readonly workloadIdentity?: V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
  readonly workloadIdentityFederation?: V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation;
}

export interface V1ClusterSecretStoreSpecProviderGcpsmAuthSecretRef {
  readonly secretAccessKeySecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity {
  readonly clusterLocation?: string;
  readonly clusterName?: string;
  readonly clusterProjectID?: string;
  readonly serviceAccountRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

export interface V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation {
  readonly audience?: string;
  readonly awsSecurityCredentials?: V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials;
  readonly credConfig?: V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig;
  readonly externalTokenEndpoint?: string;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

export interface V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials {
  readonly awsCredentialsSecretRef: V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  readonly region: string;
}

export interface V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  readonly name: string;
  readonly namespace?: string;
}

export interface V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig {
  readonly key: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1ClusterSecretStoreSpecProviderGithub {
  readonly appID: number;
  readonly auth: V1ClusterSecretStoreSpecProviderGithubAuth;
  readonly environment?: string;
  readonly installationID: number;
  readonly organization: string;
  readonly repository?: string;
  readonly uploadURL?: string;
  /** @default "https://github.com/" */
  readonly url?: string;
}

export interface V1ClusterSecretStoreSpecProviderGithubAuth {
  readonly privateKey: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderGitlab {
  readonly auth: V1ClusterSecretStoreSpecProviderGitlabAuth;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly environment?: string;
  readonly groupIDs?: readonly string[];
  readonly inheritFromGroups?: boolean;
  readonly projectID?: string;
  readonly url?: string;
}

export interface V1ClusterSecretStoreSpecProviderGitlabAuth {
  readonly SecretRef: V1ClusterSecretStoreSpecProviderGitlabAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderGitlabAuthSecretRef {
  readonly accessToken?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderIbm {
  readonly auth: V1ClusterSecretStoreSpecProviderIbmAuth;
  readonly serviceUrl?: string;
}

export interface V1ClusterSecretStoreSpecProviderIbmAuth {
  readonly containerAuth?: V1ClusterSecretStoreSpecProviderIbmAuthContainerAuth;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderIbmAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderIbmAuthContainerAuth {
  readonly iamEndpoint?: string;
  readonly profile: string;
  readonly tokenLocation?: string;
}

export interface V1ClusterSecretStoreSpecProviderIbmAuthSecretRef {
  readonly iamEndpoint?: string;
  readonly secretApiKeySecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisical {
  readonly auth: V1ClusterSecretStoreSpecProviderInfisicalAuth;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  /** @default "https://app.infisical.com/api" */
  readonly hostAPI?: string;
  readonly secretsScope: V1ClusterSecretStoreSpecProviderInfisicalSecretsScope;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuth {
  readonly awsAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  readonly azureAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials;
  readonly gcpIamAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials;
  readonly gcpIdTokenAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  readonly jwtAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials;
  readonly kubernetesAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials;
  readonly ldapAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials;
  readonly ociAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials;
  readonly tokenAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
  readonly universalAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials {
  readonly identityId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials {
  readonly identityId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly resource?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials {
  readonly identityId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly serviceAccountKeyFilePath: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials {
  readonly identityId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly jwt: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials {
  readonly identityId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly serviceAccountTokenPath?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials {
  readonly identityId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly ldapPassword: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly ldapUsername: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials {
  readonly fingerprint: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly identityId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly privateKey: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly privateKeyPassphrase?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly region: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly tenancyId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly userId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials {
  readonly accessToken: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials {
  readonly clientId: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly clientSecret: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderInfisicalSecretsScope {
  readonly environmentSlug: string;
  /** @default true */
  readonly expandSecretReferences?: boolean;
  readonly projectSlug: string;
  /** @default false */
  readonly recursive?: boolean;
  /** @default "/" */
  readonly secretsPath?: string;
}

export interface V1ClusterSecretStoreSpecProviderKeepersecurity {
  readonly authRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly folderID: string;
}

export interface V1ClusterSecretStoreSpecProviderKubernetes {
  readonly auth?: V1ClusterSecretStoreSpecProviderKubernetesAuth;
  readonly authRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  /** @default "default" */
  readonly remoteNamespace?: string;
  readonly server?: V1ClusterSecretStoreSpecProviderKubernetesServer;
}

export interface V1ClusterSecretStoreSpecProviderKubernetesAuth {
  readonly cert?: V1ClusterSecretStoreSpecProviderKubernetesAuthCert;
  readonly serviceAccount?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
  readonly token?: V1ClusterSecretStoreSpecProviderKubernetesAuthToken;
}

export interface V1ClusterSecretStoreSpecProviderKubernetesAuthCert {
  readonly clientCert?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly clientKey?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderKubernetesAuthToken {
  readonly bearerToken?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderKubernetesServer {
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  /** @default "kubernetes.default" */
  readonly url?: string;
}

export interface V1ClusterSecretStoreSpecProviderNgrok {
  /** @default "https://api.ngrok.com" */
  readonly apiUrl?: string;
  readonly auth: V1ClusterSecretStoreSpecProviderNgrokAuth;
  readonly vault: V1ClusterSecretStoreSpecProviderNgrokVault;
}

export interface V1ClusterSecretStoreSpecProviderNgrokAuth {
  readonly apiKey?: V1ClusterSecretStoreSpecProviderFortanixApiKey;
}

export interface V1ClusterSecretStoreSpecProviderNgrokVault {
  readonly name: string;
}

export interface V1ClusterSecretStoreSpecProviderOnboardbase {
  /** @default "https://public.onboardbase.com/api/v1/" */
  readonly apiHost?: string;
  readonly auth: V1ClusterSecretStoreSpecProviderOnboardbaseAuth;
  /** @default "development" */
  readonly environment?: string;
  /** @default "development" */
  readonly project?: string;
}

export interface V1ClusterSecretStoreSpecProviderOnboardbaseAuth {
  readonly apiKeyRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly passcodeRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderOnepassword {
  readonly auth: V1ClusterSecretStoreSpecProviderOnepasswordAuth;
  readonly connectHost: string;
  readonly vaults: { readonly [key: string]: number };
}

export interface V1ClusterSecretStoreSpecProviderOnepasswordAuth {
  readonly secretRef: V1ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef {
  readonly connectTokenSecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderOnepasswordSDK {
  readonly auth: V1ClusterSecretStoreSpecProviderOnepasswordSDKAuth;
  readonly cache?: V1ClusterSecretStoreSpecProviderOnepasswordSDKCache;
  readonly integrationInfo?: V1ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo;
  readonly vault: string;
}

export interface V1ClusterSecretStoreSpecProviderOnepasswordSDKAuth {
  readonly serviceAccountSecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderOnepasswordSDKCache {
  /** @minimum 1 @default 100 */
  readonly maxSize?: number;
  /** @default "5m" */
  readonly ttl?: string;
}

export interface V1ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo {
  /** @default "1Password SDK" */
  readonly name?: string;
  /** @default "v1.0.0" */
  readonly version?: string;
}

export interface V1ClusterSecretStoreSpecProviderOracle {
  readonly auth?: V1ClusterSecretStoreSpecProviderOracleAuth;
  readonly compartment?: string;
  readonly encryptionKey?: string;
  readonly principalType?: '' | 'UserPrincipal' | 'InstancePrincipal' | 'Workload';
  readonly region: string;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
  readonly vault: string;
}

export interface V1ClusterSecretStoreSpecProviderOracleAuth {
  readonly secretRef: V1ClusterSecretStoreSpecProviderOracleAuthSecretRef;
  readonly tenancy: string;
  readonly user: string;
}

export interface V1ClusterSecretStoreSpecProviderOracleAuthSecretRef {
  readonly fingerprint: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly privatekey: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderPassbolt {
  readonly auth: V1ClusterSecretStoreSpecProviderPassboltAuth;
  readonly host: string;
}

export interface V1ClusterSecretStoreSpecProviderPassboltAuth {
  readonly passwordSecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly privateKeySecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderPassworddepot {
  readonly auth: V1ClusterSecretStoreSpecProviderDevice42Auth;
  readonly database: string;
  readonly host: string;
}

export interface V1ClusterSecretStoreSpecProviderPrevider {
  readonly auth: V1ClusterSecretStoreSpecProviderPreviderAuth;
  readonly baseUri?: string;
}

export interface V1ClusterSecretStoreSpecProviderPreviderAuth {
  readonly secretRef?: V1ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
}

export interface V1ClusterSecretStoreSpecProviderPulumi {
  readonly accessToken: V1ClusterSecretStoreSpecProviderFortanixApiKey;
  /** @default "https://api.pulumi.com/api/esc" */
  readonly apiUrl?: string;
  readonly environment: string;
  readonly organization: string;
  readonly project: string;
}

export interface V1ClusterSecretStoreSpecProviderScaleway {
  readonly accessKey: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly apiUrl?: string;
  readonly projectId: string;
  readonly region: string;
  readonly secretKey: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}

export interface V1ClusterSecretStoreSpecProviderSecretserver {
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly domain?: string;
  readonly password: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly serverURL: string;
  readonly username: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}

export interface V1ClusterSecretStoreSpecProviderSenhasegura {
  readonly auth: V1ClusterSecretStoreSpecProviderSenhaseguraAuth;
  /** @default false */
  readonly ignoreSslCertificate?: boolean;
  readonly module: string;
  readonly url: string;
}

export interface V1ClusterSecretStoreSpecProviderSenhaseguraAuth {
  readonly clientId: string;
  readonly clientSecretSecretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderVault {
  readonly auth?: V1ClusterSecretStoreSpecProviderVaultAuth;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly checkAndSet?: V1ClusterSecretStoreSpecProviderVaultCheckAndSet;
  readonly forwardInconsistent?: boolean;
  readonly headers?: { readonly [key: string]: string };
  readonly namespace?: string;
  readonly path?: string;
  readonly readYourWrites?: boolean;
  readonly server: string;
  readonly tls?: V1ClusterSecretStoreSpecProviderVaultTls;
  /** @default "v2" */
  readonly version?: 'v1' | 'v2';
}

export interface V1ClusterSecretStoreSpecProviderVaultAuth {
  readonly appRole?: V1ClusterSecretStoreSpecProviderVaultAuthAppRole;
  readonly cert?: V1ClusterSecretStoreSpecProviderVaultAuthCert;
  readonly gcp?: V1ClusterSecretStoreSpecProviderVaultAuthGcp;
  readonly iam?: V1ClusterSecretStoreSpecProviderVaultAuthIam;
  readonly jwt?: V1ClusterSecretStoreSpecProviderVaultAuthJwt;
  readonly kubernetes?: V1ClusterSecretStoreSpecProviderVaultAuthKubernetes;
  readonly ldap?: V1ClusterSecretStoreSpecProviderVaultAuthLdap;
  readonly namespace?: string;
  readonly tokenSecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly userPass?: V1ClusterSecretStoreSpecProviderVaultAuthUserPass;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthAppRole {
  /** @default "approle" */
  readonly path?: string;
  readonly roleId?: string;
  readonly roleRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly secretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthCert {
  readonly clientCert?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  /** @default "cert" */
  readonly path?: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthGcp {
  readonly location?: string;
  /** @default "gcp" */
  readonly path?: string;
  readonly projectID?: string;
  readonly role: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
  readonly workloadIdentity?: V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthIam {
  readonly externalID?: string;
  readonly jwt?: V1ClusterSecretStoreSpecProviderAwsAuthJwt;
  readonly path?: string;
  readonly region?: string;
  readonly role?: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAwsAuthSecretRef;
  readonly vaultAwsIamServerID?: string;
  readonly vaultRole: string;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthJwt {
  readonly kubernetesServiceAccountToken?: V1ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken;
  /** @default "jwt" */
  readonly path?: string;
  readonly role?: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken {
  readonly audiences?: readonly string[];
  readonly expirationSeconds?: number;
  readonly serviceAccountRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthKubernetes {
  /** @default "kubernetes" */
  readonly mountPath?: string;
  readonly role: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthLdap {
  /** @default "ldap" */
  readonly path?: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly username: string;
}

export interface V1ClusterSecretStoreSpecProviderVaultAuthUserPass {
  /** @default "userpass" */
  readonly path?: string;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly username: string;
}

export interface V1ClusterSecretStoreSpecProviderVaultCheckAndSet {
  readonly required?: boolean;
}

export interface V1ClusterSecretStoreSpecProviderVaultTls {
  readonly certSecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly keySecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderVolcengine {
  readonly auth?: V1ClusterSecretStoreSpecProviderVolcengineAuth;
  readonly region: string;
}

export interface V1ClusterSecretStoreSpecProviderVolcengineAuth {
  readonly secretRef?: V1ClusterSecretStoreSpecProviderVolcengineAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderVolcengineAuthSecretRef {
  readonly accessKeyID: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly secretAccessKey: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly token?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderWebhook {
  readonly auth?: V1ClusterSecretStoreSpecProviderWebhookAuth;
  readonly body?: string;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly headers?: { readonly [key: string]: string };
  readonly method?: string;
  readonly result?: V1ClusterSecretStoreSpecProviderWebhookResult;
  readonly secrets?: readonly V1ClusterSecretStoreSpecProviderWebhookSecrets[];
  readonly timeout?: string;
  readonly url: string;
}

export interface V1ClusterSecretStoreSpecProviderWebhookAuth {
  readonly ntlm?: V1ClusterSecretStoreSpecProviderWebhookAuthNtlm;
}

export interface V1ClusterSecretStoreSpecProviderWebhookAuthNtlm {
  readonly passwordSecret: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly usernameSecret: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderWebhookResult {
  readonly jsonPath?: string;
}

export interface V1ClusterSecretStoreSpecProviderWebhookSecrets {
  readonly name: string;
  readonly secretRef: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderYandexcertificatemanager {
  readonly apiEndpoint?: string;
  readonly auth: V1ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider;
  readonly fetching?: V1ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching;
}

export interface V1ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth {
  readonly authorizedKeySecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider {
  readonly certSecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching {
  readonly byID?: { readonly [key: string]: unknown };
  readonly byName?: V1ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName;
}

export interface V1ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName {
  readonly folderID: string;
}

export interface V1ClusterSecretStoreSpecRetrySettings {
  readonly maxRetries?: number;
  readonly retryInterval?: string;
}

/** external-secrets.io/v1 ExternalSecret */
export interface V1ExternalSecret {
  readonly spec?: V1ClusterExternalSecretSpecExternalSecretSpec;
}

/** external-secrets.io/v1 SecretStore */
export interface V1SecretStore {
  readonly spec?: V1ClusterSecretStoreSpec;
}

/** external-secrets.io/v1alpha1 ClusterPushSecret */
export interface V1alpha1ClusterPushSecret {
  readonly spec?: V1alpha1ClusterPushSecretSpec;
}

export interface V1alpha1ClusterPushSecretSpec {
  readonly namespaceSelectors?: readonly V1ClusterExternalSecretSpecNamespaceSelector[];
  readonly pushSecretMetadata?: V1ClusterExternalSecretSpecExternalSecretMetadata;
  readonly pushSecretName?: string;
  readonly pushSecretSpec: V1alpha1ClusterPushSecretSpecPushSecretSpec;
  readonly refreshTime?: string;
}

export interface V1alpha1ClusterPushSecretSpecPushSecretSpec {
  readonly data?: readonly V1alpha1ClusterPushSecretSpecPushSecretSpecData[];
  /** @default "None" */
  readonly deletionPolicy?: 'Delete' | 'None';
  /** @default "1h0m0s" */
  readonly refreshInterval?: string;
  readonly secretStoreRefs: readonly V1alpha1ClusterPushSecretSpecPushSecretSpecSecretStoreRefs[];
  readonly selector: V1alpha1ClusterPushSecretSpecPushSecretSpecSelector;
  readonly template?: V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplate;
  /** @default "Replace" */
  readonly updatePolicy?: 'Replace' | 'IfNotExists';
}

export interface V1alpha1ClusterPushSecretSpecPushSecretSpecData {
  /** @default "None" */
  readonly conversionStrategy?: 'None' | 'ReverseUnicode';
  readonly match: V1alpha1ClusterPushSecretSpecPushSecretSpecDataMatch;
  readonly metadata?: unknown;
}

export interface V1alpha1ClusterPushSecretSpecPushSecretSpecDataMatch {
  readonly remoteRef: V1alpha1ClusterPushSecretSpecPushSecretSpecDataMatchRemoteRef;
  readonly secretKey?: string;
}

export interface V1alpha1ClusterPushSecretSpecPushSecretSpecDataMatchRemoteRef {
  readonly property?: string;
  readonly remoteKey: string;
}

export interface V1alpha1ClusterPushSecretSpecPushSecretSpecSecretStoreRefs {
  /** @default "SecretStore" */
  readonly kind?: 'SecretStore' | 'ClusterSecretStore';
  readonly labelSelector?: V1ClusterExternalSecretSpecNamespaceSelector;
  readonly name?: string;
}

export interface V1alpha1ClusterPushSecretSpecPushSecretSpecSelector {
  readonly generatorRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef;
  readonly secret?: V1alpha1ClusterPushSecretSpecPushSecretSpecSelectorSecret;
}

export interface V1alpha1ClusterPushSecretSpecPushSecretSpecSelectorSecret {
  readonly name?: string;
  readonly selector?: V1ClusterExternalSecretSpecNamespaceSelector;
}

/** external-secrets.io/v1alpha1 PushSecret */
export interface V1alpha1PushSecret {
  readonly spec?: V1alpha1ClusterPushSecretSpecPushSecretSpec;
}

/** external-secrets.io/v1beta1 ClusterExternalSecret */
export interface V1beta1ClusterExternalSecret {
  readonly spec?: V1beta1ClusterExternalSecretSpec;
}

export interface V1beta1ClusterExternalSecretSpec {
  readonly externalSecretMetadata?: V1ClusterExternalSecretSpecExternalSecretMetadata;
  readonly externalSecretName?: string;
  readonly externalSecretSpec: V1beta1ClusterExternalSecretSpecExternalSecretSpec;
  readonly namespaceSelector?: V1ClusterExternalSecretSpecNamespaceSelector;
  readonly namespaceSelectors?: readonly V1ClusterExternalSecretSpecNamespaceSelector[];
  readonly namespaces?: readonly string[];
  readonly refreshTime?: string;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpec {
  readonly data?: readonly V1beta1ClusterExternalSecretSpecExternalSecretSpecData[];
  readonly dataFrom?: readonly V1beta1ClusterExternalSecretSpecExternalSecretSpecDataFrom[];
  /** @default "1h" */
  readonly refreshInterval?: string;
  readonly refreshPolicy?: 'CreatedOnce' | 'Periodic' | 'OnChange';
  readonly secretStoreRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef;
  /** @default {"creationPolicy":"Owner","deletionPolicy":"Retain"} */
  readonly target?: V1beta1ClusterExternalSecretSpecExternalSecretSpecTarget;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecData {
  readonly remoteRef: V1ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef;
  readonly secretKey: string;
  readonly sourceRef?: V1beta1ClusterExternalSecretSpecExternalSecretSpecDataSourceRef;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecDataSourceRef {
  readonly generatorRef?: V1beta1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef;
  readonly storeRef?: V1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef {
  /** @default "generators.external-secrets.io/v1alpha1" */
  readonly apiVersion?: string;
  readonly kind: 'ACRAccessToken' | 'ClusterGenerator' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana';
  readonly name: string;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecDataFrom {
  readonly extract?: V1ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef;
  readonly find?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromFind;
  readonly rewrite?: readonly V1beta1ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite[];
  readonly sourceRef?: V1beta1ClusterExternalSecretSpecExternalSecretSpecDataSourceRef;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite {
  readonly regexp?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp;
  readonly transform?: V1ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecTarget {
  /** @default "Owner" */
  readonly creationPolicy?: 'Owner' | 'Orphan' | 'Merge' | 'None';
  /** @default "Retain" */
  readonly deletionPolicy?: 'Delete' | 'Merge' | 'Retain';
  readonly immutable?: boolean;
  readonly name?: string;
  readonly template?: V1beta1ClusterExternalSecretSpecExternalSecretSpecTargetTemplate;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecTargetTemplate {
  readonly data?: { readonly [key: string]: string };
  /** @default "v2" */
  readonly engineVersion?: 'v2';
  /** @default "Replace" */
  readonly mergePolicy?: 'Replace' | 'Merge';
  readonly metadata?: V1ClusterExternalSecretSpecExternalSecretMetadata;
  readonly templateFrom?: readonly V1beta1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom[];
  readonly type?: string;
}

export interface V1beta1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom {
  readonly configMap?: V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  readonly literal?: string;
  readonly secret?: V1ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap;
  /** @default "Data" */
  readonly target?: 'Data' | 'Annotations' | 'Labels';
}

/** external-secrets.io/v1beta1 ClusterSecretStore */
export interface V1beta1ClusterSecretStore {
  readonly spec?: V1beta1ClusterSecretStoreSpec;
}

export interface V1beta1ClusterSecretStoreSpec {
  readonly conditions?: readonly V1ClusterSecretStoreSpecConditions[];
  readonly controller?: string;
  readonly provider: V1beta1ClusterSecretStoreSpecProvider;
  readonly refreshInterval?: number;
  readonly retrySettings?: V1ClusterSecretStoreSpecRetrySettings;
}

export interface V1beta1ClusterSecretStoreSpecProvider {
  readonly akeyless?: V1ClusterSecretStoreSpecProviderAkeyless;
  readonly alibaba?: V1ClusterSecretStoreSpecProviderAlibaba;
  readonly aws?: V1ClusterSecretStoreSpecProviderAws;
  readonly azurekv?: V1beta1ClusterSecretStoreSpecProviderAzurekv;
  readonly beyondtrust?: V1beta1ClusterSecretStoreSpecProviderBeyondtrust;
  readonly bitwardensecretsmanager?: V1ClusterSecretStoreSpecProviderBitwardensecretsmanager;
  readonly chef?: V1ClusterSecretStoreSpecProviderChef;
  readonly cloudrusm?: V1ClusterSecretStoreSpecProviderCloudrusm;
  readonly conjur?: V1ClusterSecretStoreSpecProviderConjur;
  readonly delinea?: V1ClusterSecretStoreSpecProviderDelinea;
  readonly device42?: V1ClusterSecretStoreSpecProviderDevice42;
  readonly doppler?: V1beta1ClusterSecretStoreSpecProviderDoppler;
  readonly fake?: V1beta1ClusterSecretStoreSpecProviderFake;
  readonly fortanix?: V1ClusterSecretStoreSpecProviderFortanix;
  readonly gcpsm?: V1beta1ClusterSecretStoreSpecProviderGcpsm;
  readonly github?: V1ClusterSecretStoreSpecProviderGithub;
  readonly gitlab?: V1beta1ClusterSecretStoreSpecProviderGitlab;
  readonly ibm?: V1beta1ClusterSecretStoreSpecProviderIbm;
  readonly infisical?: V1beta1ClusterSecretStoreSpecProviderInfisical;
  readonly keepersecurity?: V1ClusterSecretStoreSpecProviderKeepersecurity;
  readonly kubernetes?: V1ClusterSecretStoreSpecProviderKubernetes;
  readonly onboardbase?: V1ClusterSecretStoreSpecProviderOnboardbase;
  readonly onepassword?: V1ClusterSecretStoreSpecProviderOnepassword;
  readonly oracle?: V1ClusterSecretStoreSpecProviderOracle;
  readonly passbolt?: V1ClusterSecretStoreSpecProviderPassbolt;
  readonly passworddepot?: V1ClusterSecretStoreSpecProviderPassworddepot;
  readonly previder?: V1ClusterSecretStoreSpecProviderPrevider;
  readonly pulumi?: V1ClusterSecretStoreSpecProviderPulumi;
  readonly scaleway?: V1ClusterSecretStoreSpecProviderScaleway;
  readonly secretserver?: V1beta1ClusterSecretStoreSpecProviderSecretserver;
  readonly senhasegura?: V1ClusterSecretStoreSpecProviderSenhasegura;
  readonly vault?: V1beta1ClusterSecretStoreSpecProviderVault;
  readonly webhook?: V1beta1ClusterSecretStoreSpecProviderWebhook;
  readonly yandexcertificatemanager?: V1beta1ClusterSecretStoreSpecProviderYandexcertificatemanager;
  readonly yandexlockbox?: V1beta1ClusterSecretStoreSpecProviderYandexcertificatemanager;
}

export interface V1beta1ClusterSecretStoreSpecProviderAzurekv {
  readonly authSecretRef?: V1ClusterSecretStoreSpecProviderAzurekvAuthSecretRef;
  /** @default "ServicePrincipal" */
  readonly authType?: 'ServicePrincipal' | 'ManagedIdentity' | 'WorkloadIdentity';
  /** @default "PublicCloud" */
  readonly environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud';
  readonly identityId?: string;
  readonly serviceAccountRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef;
  readonly tenantId?: string;
  readonly vaultUrl: string;
}

export interface V1beta1ClusterSecretStoreSpecProviderBeyondtrust {
  readonly auth: V1ClusterSecretStoreSpecProviderBeyondtrustAuth;
  readonly server: V1beta1ClusterSecretStoreSpecProviderBeyondtrustServer;
}

export interface V1beta1ClusterSecretStoreSpecProviderBeyondtrustServer {
  readonly apiUrl: string;
  readonly apiVersion?: string;
  readonly clientTimeOutSeconds?: number;
  readonly retrievalType?: string;
  readonly separator?: string;
  readonly verifyCA: boolean;
}

export interface V1beta1ClusterSecretStoreSpecProviderDoppler {
  readonly auth: V1beta1ClusterSecretStoreSpecProviderDopplerAuth;
  readonly config?: string;
  readonly format?: 'json' | 'dotnet-json' | 'env' | 'yaml' | 'docker';
  readonly nameTransformer?: 'upper-camel' | 'camel' | 'lower-snake' | 'tf-var' | 'dotnet-env' | 'lower-kebab';
  readonly project?: string;
}

export interface V1beta1ClusterSecretStoreSpecProviderDopplerAuth {
  readonly secretRef: V1ClusterSecretStoreSpecProviderDopplerAuthSecretRef;
}

export interface V1beta1ClusterSecretStoreSpecProviderFake {
  readonly data: readonly V1ClusterSecretStoreSpecProviderFakeData[];
}

export interface V1beta1ClusterSecretStoreSpecProviderGcpsm {
  readonly auth?: V1beta1ClusterSecretStoreSpecProviderGcpsmAuth;
  readonly location?: string;
  readonly projectID?: string;
}

export interface V1beta1ClusterSecretStoreSpecProviderGcpsmAuth {
  readonly secretRef?: V1ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;
  readonly workloadIdentity?: V1ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
}

export interface V1beta1ClusterSecretStoreSpecProviderGitlab {
  readonly auth: V1ClusterSecretStoreSpecProviderGitlabAuth;
  readonly environment?: string;
  readonly groupIDs?: readonly string[];
  readonly inheritFromGroups?: boolean;
  readonly projectID?: string;
  readonly url?: string;
}

export interface V1beta1ClusterSecretStoreSpecProviderIbm {
  readonly auth: V1beta1ClusterSecretStoreSpecProviderIbmAuth;
  readonly serviceUrl?: string;
}

export interface V1beta1ClusterSecretStoreSpecProviderIbmAuth {
  readonly containerAuth?: V1ClusterSecretStoreSpecProviderIbmAuthContainerAuth;
  readonly secretRef?: V1beta1ClusterSecretStoreSpecProviderIbmAuthSecretRef;
}

export interface V1beta1ClusterSecretStoreSpecProviderIbmAuthSecretRef {
  readonly secretApiKeySecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1beta1ClusterSecretStoreSpecProviderInfisical {
  readonly auth: V1beta1ClusterSecretStoreSpecProviderInfisicalAuth;
  /** @default "https://app.infisical.com/api" */
  readonly hostAPI?: string;
  readonly secretsScope: V1ClusterSecretStoreSpecProviderInfisicalSecretsScope;
}

export interface V1beta1ClusterSecretStoreSpecProviderInfisicalAuth {
  readonly universalAuthCredentials?: V1ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials;
}

export interface V1beta1ClusterSecretStoreSpecProviderSecretserver {
  readonly password: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
  readonly serverURL: string;
  readonly username: V1ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}

export interface V1beta1ClusterSecretStoreSpecProviderVault {
  readonly auth?: V1beta1ClusterSecretStoreSpecProviderVaultAuth;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly forwardInconsistent?: boolean;
  readonly headers?: { readonly [key: string]: string };
  readonly namespace?: string;
  readonly path?: string;
  readonly readYourWrites?: boolean;
  readonly server: string;
  readonly tls?: V1ClusterSecretStoreSpecProviderVaultTls;
  /** @default "v2" */
  readonly version?: 'v1' | 'v2';
}

export interface V1beta1ClusterSecretStoreSpecProviderVaultAuth {
  readonly appRole?: V1ClusterSecretStoreSpecProviderVaultAuthAppRole;
  readonly cert?: V1beta1ClusterSecretStoreSpecProviderVaultAuthCert;
  readonly iam?: V1ClusterSecretStoreSpecProviderVaultAuthIam;
  readonly jwt?: V1ClusterSecretStoreSpecProviderVaultAuthJwt;
  readonly kubernetes?: V1ClusterSecretStoreSpecProviderVaultAuthKubernetes;
  readonly ldap?: V1ClusterSecretStoreSpecProviderVaultAuthLdap;
  readonly namespace?: string;
  readonly tokenSecretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly userPass?: V1ClusterSecretStoreSpecProviderVaultAuthUserPass;
}

export interface V1beta1ClusterSecretStoreSpecProviderVaultAuthCert {
  readonly clientCert?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
  readonly secretRef?: V1ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef;
}

export interface V1beta1ClusterSecretStoreSpecProviderWebhook {
  readonly auth?: V1ClusterSecretStoreSpecProviderWebhookAuth;
  readonly body?: string;
  readonly caBundle?: string;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderAkeylessCaProvider;
  readonly headers?: { readonly [key: string]: string };
  readonly method?: string;
  readonly result: V1ClusterSecretStoreSpecProviderWebhookResult;
  readonly secrets?: readonly V1ClusterSecretStoreSpecProviderWebhookSecrets[];
  readonly timeout?: string;
  readonly url: string;
}

export interface V1beta1ClusterSecretStoreSpecProviderYandexcertificatemanager {
  readonly apiEndpoint?: string;
  readonly auth: V1ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth;
  readonly caProvider?: V1ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider;
}

/** external-secrets.io/v1beta1 ExternalSecret */
export interface V1beta1ExternalSecret {
  readonly spec?: V1beta1ClusterExternalSecretSpecExternalSecretSpec;
}

/** external-secrets.io/v1beta1 SecretStore */
export interface V1beta1SecretStore {
  readonly spec?: V1beta1ClusterSecretStoreSpec;
}

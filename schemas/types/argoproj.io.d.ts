// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'argoproj.io/v1alpha1 AppProject': V1alpha1AppProject;
  'argoproj.io/v1alpha1 Application': V1alpha1Application;
  'argoproj.io/v1alpha1 ApplicationSet': V1alpha1ApplicationSet;
}

/** argoproj.io/v1alpha1 AppProject */
export interface V1alpha1AppProject {
  readonly spec: V1alpha1AppProjectSpec;
}

export interface V1alpha1AppProjectSpec {
  readonly clusterResourceBlacklist?: readonly V1alpha1AppProjectSpecClusterResourceBlacklist[];
  readonly clusterResourceWhitelist?: readonly V1alpha1AppProjectSpecClusterResourceBlacklist[];
  readonly description?: string;
  readonly destinationServiceAccounts?: readonly V1alpha1AppProjectSpecDestinationServiceAccounts[];
  readonly destinations?: readonly V1alpha1AppProjectSpecDestinations[];
  readonly namespaceResourceBlacklist?: readonly V1alpha1AppProjectSpecNamespaceResourceBlacklist[];
  readonly namespaceResourceWhitelist?: readonly V1alpha1AppProjectSpecNamespaceResourceBlacklist[];
  readonly orphanedResources?: V1alpha1AppProjectSpecOrphanedResources;
  readonly permitOnlyProjectScopedClusters?: boolean;
  readonly roles?: readonly V1alpha1AppProjectSpecRoles[];
  readonly signatureKeys?: readonly V1alpha1AppProjectSpecSignatureKeys[];
  readonly sourceIntegrity?: V1alpha1AppProjectSpecSourceIntegrity;
  readonly sourceNamespaces?: readonly string[];
  readonly sourceRepos?: readonly string[];
  readonly syncWindows?: readonly V1alpha1AppProjectSpecSyncWindows[];
}

export interface V1alpha1AppProjectSpecClusterResourceBlacklist {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

export interface V1alpha1AppProjectSpecDestinationServiceAccounts {
  readonly defaultServiceAccount: string;
  readonly namespace?: string;
  readonly server: string;
}

export interface V1alpha1AppProjectSpecDestinations {
  readonly name?: string;
  readonly namespace?: string;
  readonly server?: string;
}

export interface V1alpha1AppProjectSpecNamespaceResourceBlacklist {
  readonly group: string;
  readonly kind: string;
}

export interface V1alpha1AppProjectSpecOrphanedResources {
  readonly ignore?: readonly V1alpha1AppProjectSpecOrphanedResourcesIgnore[];
  readonly warn?: boolean;
}

export interface V1alpha1AppProjectSpecOrphanedResourcesIgnore {
  readonly group?: string;
  readonly kind?: string;
  readonly name?: string;
}

export interface V1alpha1AppProjectSpecRoles {
  readonly description?: string;
  readonly groups?: readonly string[];
  readonly jwtTokens?: readonly V1alpha1AppProjectSpecRolesJwtTokens[];
  readonly name: string;
  readonly policies?: readonly string[];
}

export interface V1alpha1AppProjectSpecRolesJwtTokens {
  readonly exp?: number;
  readonly iat: number;
  readonly id?: string;
}

export interface V1alpha1AppProjectSpecSignatureKeys {
  readonly keyID: string;
}

export interface V1alpha1AppProjectSpecSourceIntegrity {
  readonly git: V1alpha1AppProjectSpecSourceIntegrityGit;
}

export interface V1alpha1AppProjectSpecSourceIntegrityGit {
  readonly policies: readonly V1alpha1AppProjectSpecSourceIntegrityGitPolicies[];
}

export interface V1alpha1AppProjectSpecSourceIntegrityGitPolicies {
  readonly gpg: V1alpha1AppProjectSpecSourceIntegrityGitPoliciesGpg;
  readonly repos: readonly V1alpha1AppProjectSpecSourceIntegrityGitPoliciesRepos[];
}

export interface V1alpha1AppProjectSpecSourceIntegrityGitPoliciesGpg {
  readonly keys: readonly string[];
  readonly mode: string;
}

export interface V1alpha1AppProjectSpecSourceIntegrityGitPoliciesRepos {
  readonly url: string;
}

export interface V1alpha1AppProjectSpecSyncWindows {
  readonly andOperator?: boolean;
  readonly applications?: readonly string[];
  readonly clusters?: readonly string[];
  readonly description?: string;
  readonly duration?: string;
  readonly kind?: string;
  readonly manualSync?: boolean;
  readonly namespaces?: readonly string[];
  readonly schedule?: string;
  readonly syncOverrun?: boolean;
  readonly timeZone?: string;
}

/** argoproj.io/v1alpha1 Application */
export interface V1alpha1Application {
  readonly operation?: V1alpha1ApplicationOperation;
  readonly spec: V1alpha1ApplicationSpec;
}

export interface V1alpha1ApplicationOperation {
  readonly info?: readonly V1alpha1ApplicationOperationInfo[];
  readonly initiatedBy?: V1alpha1ApplicationOperationInitiatedBy;
  readonly retry?: V1alpha1ApplicationOperationRetry;
  readonly sync?: V1alpha1ApplicationOperationSync;
}

export interface V1alpha1ApplicationOperationInfo {
  readonly name: string;
  readonly value: string;
}

export interface V1alpha1ApplicationOperationInitiatedBy {
  readonly automated?: boolean;
  readonly username?: string;
}

export interface V1alpha1ApplicationOperationRetry {
  readonly backoff?: V1alpha1ApplicationOperationRetryBackoff;
  readonly limit?: number;
  readonly refresh?: boolean;
}

export interface V1alpha1ApplicationOperationRetryBackoff {
  readonly duration?: string;
  readonly factor?: number;
  readonly maxDuration?: string;
}

export interface V1alpha1ApplicationOperationSync {
  readonly autoHealAttemptsCount?: number;
  readonly dryRun?: boolean;
  readonly manifests?: readonly string[];
  readonly prune?: boolean;
  readonly resources?: readonly V1alpha1ApplicationOperationSyncResources[];
  readonly revision?: string;
  readonly revisions?: readonly string[];
  readonly source?: V1alpha1ApplicationOperationSyncSource;
  readonly sources?: readonly V1alpha1ApplicationOperationSyncSource[];
  readonly syncOptions?: readonly string[];
  readonly syncStrategy?: V1alpha1ApplicationOperationSyncSyncStrategy;
}

export interface V1alpha1ApplicationOperationSyncResources {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1ApplicationOperationSyncSource {
  readonly chart?: string;
  readonly directory?: V1alpha1ApplicationOperationSyncSourceDirectory;
  readonly helm?: V1alpha1ApplicationOperationSyncSourceHelm;
  readonly kustomize?: V1alpha1ApplicationOperationSyncSourceKustomize;
  readonly name?: string;
  readonly path?: string;
  readonly plugin?: V1alpha1ApplicationOperationSyncSourcePlugin;
  readonly ref?: string;
  readonly repoURL: string;
  readonly tagPrefix?: string;
  readonly targetRevision?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceDirectory {
  readonly disableExtensionFilter?: boolean;
  readonly exclude?: string;
  readonly include?: string;
  readonly jsonnet?: V1alpha1ApplicationOperationSyncSourceDirectoryJsonnet;
  readonly recurse?: boolean;
}

export interface V1alpha1ApplicationOperationSyncSourceDirectoryJsonnet {
  readonly extVars?: readonly V1alpha1ApplicationOperationSyncSourceDirectoryJsonnetExtVars[];
  readonly libs?: readonly string[];
  readonly tlas?: readonly V1alpha1ApplicationOperationSyncSourceDirectoryJsonnetExtVars[];
}

export interface V1alpha1ApplicationOperationSyncSourceDirectoryJsonnetExtVars {
  readonly code?: boolean;
  readonly name: string;
  readonly value: string;
}

export interface V1alpha1ApplicationOperationSyncSourceHelm {
  readonly apiVersions?: readonly string[];
  readonly fileParameters?: readonly V1alpha1ApplicationOperationSyncSourceHelmFileParameters[];
  readonly ignoreMissingValueFiles?: boolean;
  readonly kubeVersion?: string;
  readonly namespace?: string;
  readonly parameters?: readonly V1alpha1ApplicationOperationSyncSourceHelmParameters[];
  readonly passCredentials?: boolean;
  readonly releaseName?: string;
  readonly skipCrds?: boolean;
  readonly skipSchemaValidation?: boolean;
  readonly skipTests?: boolean;
  readonly valueFiles?: readonly string[];
  readonly values?: string;
  readonly valuesObject?: { readonly [key: string]: unknown };
  readonly version?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceHelmFileParameters {
  readonly name?: string;
  readonly path?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceHelmParameters {
  readonly forceString?: boolean;
  readonly name?: string;
  readonly value?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomize {
  readonly apiVersions?: readonly string[];
  readonly commonAnnotations?: { readonly [key: string]: string };
  readonly commonAnnotationsEnvsubst?: boolean;
  readonly commonLabels?: { readonly [key: string]: string };
  readonly components?: readonly string[];
  readonly forceCommonAnnotations?: boolean;
  readonly forceCommonLabels?: boolean;
  readonly ignoreMissingComponents?: boolean;
  readonly images?: readonly string[];
  readonly kubeVersion?: string;
  readonly labelIncludeTemplates?: boolean;
  readonly labelWithoutSelector?: boolean;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly namespace?: string;
  readonly patches?: readonly V1alpha1ApplicationOperationSyncSourceKustomizePatches[];
  readonly replicas?: readonly V1alpha1ApplicationOperationSyncSourceKustomizeReplicas[];
  readonly version?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomizePatches {
  readonly options?: { readonly [key: string]: boolean };
  readonly patch?: string;
  readonly path?: string;
  readonly target?: V1alpha1ApplicationOperationSyncSourceKustomizePatchesTarget;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomizePatchesTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomizeReplicas {
  readonly count: number | string;
  readonly name: string;
}

export interface V1alpha1ApplicationOperationSyncSourcePlugin {
  readonly env?: readonly V1alpha1ApplicationOperationInfo[];
  readonly name?: string;
  readonly parameters?: readonly V1alpha1ApplicationOperationSyncSourcePluginParameters[];
}

export interface V1alpha1ApplicationOperationSyncSourcePluginParameters {
  readonly array?: readonly string[];
  readonly map?: { readonly [key: string]: string };
  readonly name?: string;
  readonly string?: string;
}

export interface V1alpha1ApplicationOperationSyncSyncStrategy {
  readonly apply?: V1alpha1ApplicationOperationSyncSyncStrategyApply;
  readonly hook?: V1alpha1ApplicationOperationSyncSyncStrategyApply;
}

export interface V1alpha1ApplicationOperationSyncSyncStrategyApply {
  readonly force?: boolean;
}

export interface V1alpha1ApplicationSpec {
  readonly destination: V1alpha1AppProjectSpecDestinations;
  readonly ignoreDifferences?: readonly V1alpha1ApplicationSpecIgnoreDifferences[];
  readonly info?: readonly V1alpha1ApplicationOperationInfo[];
  readonly project: string;
  readonly revisionHistoryLimit?: number;
  readonly source?: V1alpha1ApplicationOperationSyncSource;
  readonly sourceHydrator?: V1alpha1ApplicationSpecSourceHydrator;
  readonly sources?: readonly V1alpha1ApplicationOperationSyncSource[];
  readonly syncPolicy?: V1alpha1ApplicationSpecSyncPolicy;
}

export interface V1alpha1ApplicationSpecIgnoreDifferences {
  readonly group?: string;
  readonly jqPathExpressions?: readonly string[];
  readonly jsonPointers?: readonly string[];
  readonly kind: string;
  readonly managedFieldsManagers?: readonly string[];
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ApplicationSpecSourceHydrator {
  readonly drySource: V1alpha1ApplicationSpecSourceHydratorDrySource;
  readonly hydrateTo?: V1alpha1ApplicationSpecSourceHydratorHydrateTo;
  readonly syncSource: V1alpha1ApplicationSpecSourceHydratorSyncSource;
}

export interface V1alpha1ApplicationSpecSourceHydratorDrySource {
  readonly directory?: V1alpha1ApplicationOperationSyncSourceDirectory;
  readonly helm?: V1alpha1ApplicationOperationSyncSourceHelm;
  readonly kustomize?: V1alpha1ApplicationOperationSyncSourceKustomize;
  readonly path: string;
  readonly plugin?: V1alpha1ApplicationOperationSyncSourcePlugin;
  readonly repoURL: string;
  readonly targetRevision: string;
}

export interface V1alpha1ApplicationSpecSourceHydratorHydrateTo {
  readonly targetBranch: string;
}

export interface V1alpha1ApplicationSpecSourceHydratorSyncSource {
  readonly path: string;
  readonly repoURL?: string;
  readonly targetBranch: string;
}

export interface V1alpha1ApplicationSpecSyncPolicy {
  readonly automated?: V1alpha1ApplicationSpecSyncPolicyAutomated;
  readonly managedNamespaceMetadata?: V1alpha1ApplicationSpecSyncPolicyManagedNamespaceMetadata;
  readonly retry?: V1alpha1ApplicationOperationRetry;
  readonly syncOptions?: readonly string[];
}

export interface V1alpha1ApplicationSpecSyncPolicyAutomated {
  readonly allowEmpty?: boolean;
  readonly enabled?: boolean;
  readonly prune?: boolean;
  readonly selfHeal?: boolean;
}

export interface V1alpha1ApplicationSpecSyncPolicyManagedNamespaceMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

/** argoproj.io/v1alpha1 ApplicationSet */
export interface V1alpha1ApplicationSet {
  readonly spec: V1alpha1ApplicationSetSpec;
}

export interface V1alpha1ApplicationSetSpec {
  readonly applyNestedSelectors?: boolean;
  readonly generators: readonly V1alpha1ApplicationSetSpecGenerators[];
  readonly goTemplate?: boolean;
  readonly goTemplateOptions?: readonly string[];
  readonly ignoreApplicationDifferences?: readonly V1alpha1ApplicationSetSpecIgnoreApplicationDifferences[];
  readonly preservedFields?: V1alpha1ApplicationSetSpecPreservedFields;
  readonly strategy?: V1alpha1ApplicationSetSpecStrategy;
  readonly syncPolicy?: V1alpha1ApplicationSetSpecSyncPolicy;
  readonly template: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly templatePatch?: string;
}

export interface V1alpha1ApplicationSetSpecGenerators {
  readonly clusterDecisionResource?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResource;
  readonly clusters?: V1alpha1ApplicationSetSpecGeneratorsClusters;
  readonly git?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly list?: V1alpha1ApplicationSetSpecGeneratorsList;
  readonly matrix?: V1alpha1ApplicationSetSpecGeneratorsMatrix;
  readonly merge?: V1alpha1ApplicationSetSpecGeneratorsMerge;
  readonly oci?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly plugin?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPlugin;
  readonly pullRequest?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequest;
  readonly scmProvider?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProvider;
  readonly selector?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceLabelSelector;
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResource {
  readonly configMapRef: string;
  readonly labelSelector?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceLabelSelector;
  readonly name?: string;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceLabelSelector {
  readonly matchExpressions?: readonly V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceLabelSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate {
  readonly metadata: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplateMetadata;
  readonly spec: V1alpha1ApplicationSpec;
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
  readonly labels?: { readonly [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusters {
  readonly flatList?: boolean;
  readonly selector?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceLabelSelector;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsGit {
  readonly directories?: readonly V1alpha1ApplicationSetSpecGeneratorsGitDirectories[];
  readonly files?: readonly V1alpha1ApplicationSetSpecGeneratorsGitDirectories[];
  readonly pathParamPrefix?: string;
  readonly repoURL: string;
  readonly requeueAfterSeconds?: number;
  readonly revision: string;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsGitDirectories {
  readonly exclude?: boolean;
  readonly path: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsList {
  readonly elements?: readonly unknown[];
  readonly elementsYaml?: string;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrix {
  readonly generators: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGenerators[];
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGenerators {
  readonly clusterDecisionResource?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResource;
  readonly clusters?: V1alpha1ApplicationSetSpecGeneratorsClusters;
  readonly git?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly list?: V1alpha1ApplicationSetSpecGeneratorsList;
  readonly matrix?: unknown;
  readonly merge?: unknown;
  readonly oci?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly plugin?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPlugin;
  readonly pullRequest?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequest;
  readonly scmProvider?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProvider;
  readonly selector?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceLabelSelector;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPlugin {
  readonly configMapRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPluginConfigMapRef;
  readonly input?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPluginInput;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPluginConfigMapRef {
  readonly name: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPluginInput {
  readonly parameters?: { readonly [key: string]: unknown };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequest {
  readonly azuredevops?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevops;
  readonly bitbucket?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucket;
  readonly bitbucketServer?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServer;
  readonly continueOnRepoNotFoundError?: boolean;
  readonly filters?: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestFilters[];
  readonly gitea?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitea;
  readonly github?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGithub;
  readonly gitlab?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitlab;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevops {
  readonly api?: string;
  readonly labels?: readonly string[];
  readonly organization: string;
  readonly project: string;
  readonly repo: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef {
  readonly key: string;
  readonly secretName: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucket {
  readonly api?: string;
  readonly basicAuth?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth;
  readonly bearerToken?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken;
  readonly owner: string;
  readonly repo: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth {
  readonly passwordRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly username: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken {
  readonly tokenRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServer {
  readonly api: string;
  readonly basicAuth?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth;
  readonly bearerToken?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly insecure?: boolean;
  readonly project: string;
  readonly repo: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef {
  readonly configMapName: string;
  readonly key: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestFilters {
  readonly branchMatch?: string;
  readonly targetBranchMatch?: string;
  readonly titleMatch?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitea {
  readonly api: string;
  readonly insecure?: boolean;
  readonly labels?: readonly string[];
  readonly owner: string;
  readonly repo: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGithub {
  readonly api?: string;
  readonly appSecretName?: string;
  readonly labels?: readonly string[];
  readonly owner: string;
  readonly repo: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitlab {
  readonly api?: string;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly insecure?: boolean;
  readonly labels?: readonly string[];
  readonly project: string;
  readonly pullRequestState?: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProvider {
  readonly awsCodeCommit?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommit;
  readonly azureDevOps?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAzureDevOps;
  readonly bitbucket?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucket;
  readonly bitbucketServer?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucketServer;
  readonly cloneProtocol?: string;
  readonly filters?: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderFilters[];
  readonly gitea?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitea;
  readonly github?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGithub;
  readonly gitlab?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitlab;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommit {
  readonly allBranches?: boolean;
  readonly region?: string;
  readonly role?: string;
  readonly tagFilters?: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommitTagFilters[];
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommitTagFilters {
  readonly key: string;
  readonly value?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAzureDevOps {
  readonly accessTokenRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly allBranches?: boolean;
  readonly api?: string;
  readonly organization: string;
  readonly teamProject: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucket {
  readonly allBranches?: boolean;
  readonly appPasswordRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly owner: string;
  readonly user: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucketServer {
  readonly allBranches?: boolean;
  readonly api: string;
  readonly basicAuth?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth;
  readonly bearerToken?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly insecure?: boolean;
  readonly project: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderFilters {
  readonly branchMatch?: string;
  readonly labelMatch?: string;
  readonly pathsDoNotExist?: readonly string[];
  readonly pathsExist?: readonly string[];
  readonly repositoryMatch?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitea {
  readonly allBranches?: boolean;
  readonly api: string;
  readonly excludeArchivedRepos?: boolean;
  readonly insecure?: boolean;
  readonly owner: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGithub {
  readonly allBranches?: boolean;
  readonly api?: string;
  readonly appSecretName?: string;
  readonly excludeArchivedRepos?: boolean;
  readonly organization: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitlab {
  readonly allBranches?: boolean;
  readonly api?: string;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly group: string;
  readonly includeArchivedRepos?: boolean;
  readonly includeSharedProjects?: boolean;
  readonly includeSubgroups?: boolean;
  readonly insecure?: boolean;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly topic?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMerge {
  readonly generators: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGenerators[];
  readonly mergeKeys: readonly string[];
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
}

export interface V1alpha1ApplicationSetSpecIgnoreApplicationDifferences {
  readonly jqPathExpressions?: readonly string[];
  readonly jsonPointers?: readonly string[];
  readonly name?: string;
}

export interface V1alpha1ApplicationSetSpecPreservedFields {
  readonly annotations?: readonly string[];
  readonly labels?: readonly string[];
}

export interface V1alpha1ApplicationSetSpecStrategy {
  readonly deletionOrder?: string;
  readonly rollingSync?: V1alpha1ApplicationSetSpecStrategyRollingSync;
  readonly type?: string;
}

export interface V1alpha1ApplicationSetSpecStrategyRollingSync {
  readonly steps?: readonly V1alpha1ApplicationSetSpecStrategyRollingSyncSteps[];
}

export interface V1alpha1ApplicationSetSpecStrategyRollingSyncSteps {
  readonly matchExpressions?: readonly V1alpha1ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions[];
  readonly maxUpdate?: number | string;
}

export interface V1alpha1ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions {
  readonly key?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

export interface V1alpha1ApplicationSetSpecSyncPolicy {
  readonly applicationsSync?: 'create-only' | 'create-update' | 'create-delete' | 'sync';
  readonly preserveResourcesOnDeletion?: boolean;
}

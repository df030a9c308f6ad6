// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'console.openshift.io/v1 ConsoleCLIDownload': V1ConsoleCLIDownload;
  'console.openshift.io/v1 ConsoleExternalLogLink': V1ConsoleExternalLogLink;
  'console.openshift.io/v1 ConsoleLink': V1ConsoleLink;
  'console.openshift.io/v1 ConsoleNotification': V1ConsoleNotification;
  'console.openshift.io/v1 ConsolePlugin': V1ConsolePlugin;
  'console.openshift.io/v1 ConsoleQuickStart': V1ConsoleQuickStart;
  'console.openshift.io/v1 ConsoleSample': V1ConsoleSample;
  'console.openshift.io/v1 ConsoleYAMLSample': V1ConsoleYAMLSample;
}

/** console.openshift.io/v1 ConsoleCLIDownload */
export interface V1ConsoleCLIDownload {
  readonly spec: V1ConsoleCLIDownloadSpec;
}

export interface V1ConsoleCLIDownloadSpec {
  readonly description: string;
  readonly displayName: string;
  readonly links: readonly V1ConsoleCLIDownloadSpecLinks[];
}

export interface V1ConsoleCLIDownloadSpecLinks {
  readonly href: string;
  readonly text?: string;
}

/** console.openshift.io/v1 ConsoleExternalLogLink */
export interface V1ConsoleExternalLogLink {
  readonly spec: V1ConsoleExternalLogLinkSpec;
}

export interface V1ConsoleExternalLogLinkSpec {
  readonly hrefTemplate: string;
  readonly namespaceFilter?: string;
  readonly text: string;
}

/** console.openshift.io/v1 ConsoleLink */
export interface V1ConsoleLink {
  readonly spec: V1ConsoleLinkSpec;
}

export interface V1ConsoleLinkSpec {
  readonly applicationMenu?: V1ConsoleLinkSpecApplicationMenu;
  readonly href: string;
  readonly location: string;
  readonly namespaceDashboard?: V1ConsoleLinkSpecNamespaceDashboard;
  readonly text: string;
}

export interface V1ConsoleLinkSpecApplicationMenu {
  readonly imageURL?: string;
  readonly section: string;
}

export interface V1ConsoleLinkSpecNamespaceDashboard {
  readonly namespaceSelector?: V1ConsoleLinkSpecNamespaceDashboardNamespaceSelector;
  readonly namespaces?: readonly string[];
}

export interface V1ConsoleLinkSpecNamespaceDashboardNamespaceSelector {
  readonly matchExpressions?: readonly V1ConsoleLinkSpecNamespaceDashboardNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ConsoleLinkSpecNamespaceDashboardNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** console.openshift.io/v1 ConsoleNotification */
export interface V1ConsoleNotification {
  readonly spec: V1ConsoleNotificationSpec;
}

export interface V1ConsoleNotificationSpec {
  readonly backgroundColor?: string;
  readonly color?: string;
  readonly link?: V1ConsoleNotificationSpecLink;
  readonly location?: string;
  readonly text: string;
}

export interface V1ConsoleNotificationSpecLink {
  readonly href: string;
  readonly text: string;
}

/** console.openshift.io/v1 ConsolePlugin */
export interface V1ConsolePlugin {
  readonly spec: V1ConsolePluginSpec;
}

export interface V1ConsolePluginSpec {
  readonly backend: V1ConsolePluginSpecBackend;
  readonly contentSecurityPolicy?: readonly V1ConsolePluginSpecContentSecurityPolicy[];
  readonly displayName: string;
  readonly i18n?: V1ConsolePluginSpecI18n;
  readonly proxy?: readonly V1ConsolePluginSpecProxy[];
}

export interface V1ConsolePluginSpecBackend {
  readonly service?: V1ConsolePluginSpecBackendService;
  readonly type: 'Service';
}

export interface V1ConsolePluginSpecBackendService {
  /** @default "/" */
  readonly basePath?: string;
  readonly name: string;
  readonly namespace: string;
  /** @minimum 1 @maximum 65535 */
  readonly port: number;
}

export interface V1ConsolePluginSpecContentSecurityPolicy {
  readonly directive: 'DefaultSrc' | 'ScriptSrc' | 'StyleSrc' | 'ImgSrc' | 'FontSrc' | 'ConnectSrc';
  readonly values: readonly string[];
}

export interface V1ConsolePluginSpecI18n {
  readonly loadType: 'Preload' | 'Lazy' | '';
}

export interface V1ConsolePluginSpecProxy {
  readonly alias: string;
  /** @default "None" */
  readonly authorization?: 'UserToken' | 'None';
  readonly caCertificate?: string;
  readonly endpoint: V1ConsolePluginSpecProxyEndpoint;
}

export interface V1ConsolePluginSpecProxyEndpoint {
  readonly service?: V1ConsolePluginSpecProxyEndpointService;
  readonly type: 'Service';
}

export interface V1ConsolePluginSpecProxyEndpointService {
  readonly name: string;
  readonly namespace: string;
  /** @minimum 1 @maximum 65535 */
  readonly port: number;
}

/** console.openshift.io/v1 ConsoleQuickStart */
export interface V1ConsoleQuickStart {
  readonly spec: V1ConsoleQuickStartSpec;
}

export interface V1ConsoleQuickStartSpec {
  readonly accessReviewResources?: readonly V1ConsoleQuickStartSpecAccessReviewResources[];
  readonly conclusion?: string;
  readonly description: string;
  readonly displayName: string;
  /** @minimum 1 */
  readonly durationMinutes: number;
  readonly icon?: string;
  readonly introduction: string;
  readonly nextQuickStart?: readonly string[];
  readonly prerequisites?: readonly string[];
  readonly tags?: readonly string[];
  readonly tasks: readonly V1ConsoleQuickStartSpecTasks[];
}

export interface V1ConsoleQuickStartSpecAccessReviewResources {
  readonly fieldSelector?: V1ConsoleQuickStartSpecAccessReviewResourcesFieldSelector;
  readonly group?: string;
  readonly labelSelector?: V1ConsoleQuickStartSpecAccessReviewResourcesFieldSelector;
  readonly name?: string;
  readonly namespace?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly verb?: string;
  readonly version?: string;
}

export interface V1ConsoleQuickStartSpecAccessReviewResourcesFieldSelector {
  readonly rawSelector?: string;
  readonly requirements?: readonly V1ConsoleLinkSpecNamespaceDashboardNamespaceSelectorMatchExpressions[];
}

export interface V1ConsoleQuickStartSpecTasks {
  readonly description: string;
  readonly review?: V1ConsoleQuickStartSpecTasksReview;
  readonly summary?: V1ConsoleQuickStartSpecTasksSummary;
  readonly title: string;
}

export interface V1ConsoleQuickStartSpecTasksReview {
  readonly failedTaskHelp: string;
  readonly instructions: string;
}

export interface V1ConsoleQuickStartSpecTasksSummary {
  readonly failed: string;
  readonly success: string;
}

/** console.openshift.io/v1 ConsoleSample */
export interface V1ConsoleSample {
  readonly spec: V1ConsoleSampleSpec;
}

export interface V1ConsoleSampleSpec {
  readonly abstract: string;
  readonly description: string;
  readonly icon?: string;
  readonly provider?: string;
  readonly source: V1ConsoleSampleSpecSource;
  readonly tags?: readonly string[];
  readonly title: string;
  readonly type?: string;
}

export interface V1ConsoleSampleSpecSource {
  readonly containerImport?: V1ConsoleSampleSpecSourceContainerImport;
  readonly gitImport?: V1ConsoleSampleSpecSourceGitImport;
  readonly type: 'GitImport' | 'ContainerImport';
}

export interface V1ConsoleSampleSpecSourceContainerImport {
  readonly image: string;
  /** @default {"targetPort":8080} */
  readonly service?: V1ConsoleSampleSpecSourceContainerImportService;
}

export interface V1ConsoleSampleSpecSourceContainerImportService {
  /** @minimum 1 @maximum 65535 @default 8080 */
  readonly targetPort?: number;
}

export interface V1ConsoleSampleSpecSourceGitImport {
  readonly repository: V1ConsoleSampleSpecSourceGitImportRepository;
  /** @default {"targetPort":8080} */
  readonly service?: V1ConsoleSampleSpecSourceContainerImportService;
}

export interface V1ConsoleSampleSpecSourceGitImportRepository {
  readonly contextDir?: string;
  readonly revision?: string;
  readonly url: string;
}

/** console.openshift.io/v1 ConsoleYAMLSample */
export interface V1ConsoleYAMLSample {
  readonly spec: V1ConsoleYAMLSampleSpec;
}

export interface V1ConsoleYAMLSampleSpec {
  readonly description: string;
  readonly snippet?: boolean;
  readonly targetResource: V1ConsoleYAMLSampleSpecTargetResource;
  readonly title: string;
  readonly yaml: string;
}

export interface V1ConsoleYAMLSampleSpecTargetResource {
  readonly apiVersion?: string;
  readonly kind?: string;
}

// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'notification.toolkit.fluxcd.io/v1 Receiver': V1Receiver;
  /** @deprecated */ 'notification.toolkit.fluxcd.io/v1beta2 Alert': V1beta2Alert;
  /** @deprecated */ 'notification.toolkit.fluxcd.io/v1beta2 Provider': V1beta2Provider;
  /** @deprecated */ 'notification.toolkit.fluxcd.io/v1beta2 Receiver': V1beta2Receiver;
  'notification.toolkit.fluxcd.io/v1beta3 Alert': V1beta3Alert;
  'notification.toolkit.fluxcd.io/v1beta3 Provider': V1beta3Provider;
}

/** notification.toolkit.fluxcd.io/v1 Receiver */
export interface V1Receiver {
  readonly spec?: V1ReceiverSpec;
}

export interface V1ReceiverSpec {
  readonly events?: readonly string[];
  /** @default "10m" */
  readonly interval?: string;
  readonly oidcProviders?: readonly V1ReceiverSpecOidcProviders[];
  readonly resourceFilter?: string;
  readonly resources: readonly V1ReceiverSpecResources[];
  readonly secretRef?: V1ReceiverSpecSecretRef;
  readonly suspend?: boolean;
  readonly type: 'generic' | 'generic-hmac' | 'generic-oidc' | 'github' | 'gitlab' | 'bitbucket' | 'harbor' | 'dockerhub' | 'quay' | 'gcr' | 'nexus' | 'acr' | 'cdevents';
}

export interface V1ReceiverSpecOidcProviders {
  readonly audience?: string;
  readonly issuerURL: string;
  readonly validations: readonly V1ReceiverSpecOidcProvidersValidations[];
  readonly variables?: readonly V1ReceiverSpecOidcProvidersVariables[];
}

export interface V1ReceiverSpecOidcProvidersValidations {
  readonly expression: string;
  readonly message: string;
}

export interface V1ReceiverSpecOidcProvidersVariables {
  readonly expression: string;
  readonly name: string;
}

export interface V1ReceiverSpecResources {
  readonly apiVersion?: string;
  readonly filter?: string;
  readonly kind: string;
  readonly matchLabels?: { readonly [key: string]: string };
  readonly name: string;
  readonly namespace?: string;
}

export interface V1ReceiverSpecSecretRef {
  readonly name: string;
}

/** notification.toolkit.fluxcd.io/v1beta2 Alert */
export interface V1beta2Alert {
  readonly spec?: V1beta2AlertSpec;
}

export interface V1beta2AlertSpec {
  readonly eventMetadata?: { readonly [key: string]: string };
  /** @default "info" */
  readonly eventSeverity?: 'info' | 'error';
  readonly eventSources: readonly V1beta2AlertSpecEventSources[];
  readonly exclusionList?: readonly string[];
  readonly inclusionList?: readonly string[];
  readonly providerRef: V1ReceiverSpecSecretRef;
  readonly summary?: string;
  readonly suspend?: boolean;
}

export interface V1beta2AlertSpecEventSources {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly matchLabels?: { readonly [key: string]: string };
  readonly name: string;
  readonly namespace?: string;
}

/** notification.toolkit.fluxcd.io/v1beta2 Provider */
export interface V1beta2Provider {
  readonly spec?: V1beta2ProviderSpec;
}

export interface V1beta2ProviderSpec {
  readonly address?: string;
  readonly certSecretRef?: V1ReceiverSpecSecretRef;
  readonly channel?: string;
  readonly interval?: string;
  readonly proxy?: string;
  readonly secretRef?: V1ReceiverSpecSecretRef;
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly type: 'slack' | 'discord' | 'msteams' | 'rocket' | 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'gitea' | 'bitbucketserver' | 'bitbucket' | 'azuredevops' | 'googlechat' | 'googlepubsub' | 'webex' | 'sentry' | 'azureeventhub' | 'telegram' | 'lark' | 'matrix' | 'opsgenie' | 'alertmanager' | 'grafana' | 'githubdispatch' | 'pagerduty' | 'datadog';
  readonly username?: string;
}

/** notification.toolkit.fluxcd.io/v1beta2 Receiver */
export interface V1beta2Receiver {
  readonly spec?: V1beta2ReceiverSpec;
}

export interface V1beta2ReceiverSpec {
  readonly events?: readonly string[];
  readonly interval?: string;
  readonly resources: readonly V1beta2AlertSpecEventSources[];
  readonly secretRef: V1ReceiverSpecSecretRef;
  readonly suspend?: boolean;
  readonly type: 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'bitbucket' | 'harbor' | 'dockerhub' | 'quay' | 'gcr' | 'nexus' | 'acr';
}

/** notification.toolkit.fluxcd.io/v1beta3 Alert */
export interface V1beta3Alert {
  readonly spec?: V1beta2AlertSpec;
}

/** notification.toolkit.fluxcd.io/v1beta3 Provider */
export interface V1beta3Provider {
  readonly spec?: V1beta3ProviderSpec;
}

export interface V1beta3ProviderSpec {
  readonly address?: string;
  readonly certSecretRef?: V1ReceiverSpecSecretRef;
  readonly channel?: string;
  readonly commitStatusExpr?: string;
  readonly interval?: string;
  readonly proxy?: string;
  readonly proxySecretRef?: V1ReceiverSpecSecretRef;
  readonly secretRef?: V1ReceiverSpecSecretRef;
  readonly serviceAccountName?: string;
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly type: 'slack' | 'discord' | 'msteams' | 'rocket' | 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'gitea' | 'giteapullrequestcomment' | 'bitbucketserver' | 'bitbucket' | 'azuredevops' | 'googlechat' | 'googlepubsub' | 'webex' | 'sentry' | 'azureeventhub' | 'telegram' | 'lark' | 'matrix' | 'opsgenie' | 'alertmanager' | 'grafana' | 'githubdispatch' | 'githubpullrequestcomment' | 'gitlabmergerequestcomment' | 'pagerduty' | 'datadog' | 'nats' | 'zulip' | 'otel';
  readonly username?: string;
}

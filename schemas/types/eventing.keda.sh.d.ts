// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'eventing.keda.sh/v1alpha1 CloudEventSource': V1alpha1CloudEventSource;
  'eventing.keda.sh/v1alpha1 ClusterCloudEventSource': V1alpha1ClusterCloudEventSource;
}

/** eventing.keda.sh/v1alpha1 CloudEventSource */
export interface V1alpha1CloudEventSource {
  readonly spec: V1alpha1CloudEventSourceSpec;
}

export interface V1alpha1CloudEventSourceSpec {
  readonly authenticationRef?: V1alpha1CloudEventSourceSpecAuthenticationRef;
  readonly clusterName?: string;
  readonly destination: V1alpha1CloudEventSourceSpecDestination;
  readonly eventSubscription?: V1alpha1CloudEventSourceSpecEventSubscription;
}

export interface V1alpha1CloudEventSourceSpecAuthenticationRef {
  readonly kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication';
  readonly name: string;
}

export interface V1alpha1CloudEventSourceSpecDestination {
  readonly azureEventGridTopic?: V1alpha1CloudEventSourceSpecDestinationAzureEventGridTopic;
  readonly http?: V1alpha1CloudEventSourceSpecDestinationHttp;
}

export interface V1alpha1CloudEventSourceSpecDestinationAzureEventGridTopic {
  readonly endpoint: string;
}

export interface V1alpha1CloudEventSourceSpecDestinationHttp {
  readonly uri: string;
}

export interface V1alpha1CloudEventSourceSpecEventSubscription {
  readonly excludedEventTypes?: readonly ('keda.scaledobject.ready.v1' | 'keda.scaledobject.failed.v1' | 'keda.scaledobject.removed.v1' | 'keda.scaledobject.paused.v1' | 'keda.scaledobject.unpaused.v1' | 'keda.scaledjob.ready.v1' | 'keda.scaledjob.failed.v1' | 'keda.scaledjob.removed.v1' | 'keda.scaledjob.paused.v1' | 'keda.scaledjob.unpaused.v1' | 'keda.scaledjob.rolloutcleanup.started.v1' | 'keda.scaledjob.rolloutcleanup.completed.v1' | 'keda.scaledjob.rolloutcleanup.failed.v1' | 'keda.authentication.triggerauthentication.created.v1' | 'keda.authentication.triggerauthentication.updated.v1' | 'keda.authentication.triggerauthentication.removed.v1' | 'keda.authentication.clustertriggerauthentication.created.v1' | 'keda.authentication.clustertriggerauthentication.updated.v1' | 'keda.authentication.clustertriggerauthentication.removed.v1')[];
  readonly includedEventTypes?: readonly ('keda.scaledobject.ready.v1' | 'keda.scaledobject.failed.v1' | 'keda.scaledobject.removed.v1' | 'keda.scaledobject.paused.v1' | 'keda.scaledobject.unpaused.v1' | 'keda.scaledjob.ready.v1' | 'keda.scaledjob.failed.v1' | 'keda.scaledjob.removed.v1' | 'keda.scaledjob.paused.v1' | 'keda.scaledjob.unpaused.v1' | 'keda.scaledjob.rolloutcleanup.started.v1' | 'keda.scaledjob.rolloutcleanup.completed.v1' | 'keda.scaledjob.rolloutcleanup.failed.v1' | 'keda.authentication.triggerauthentication.created.v1' | 'keda.authentication.triggerauthentication.updated.v1' | 'keda.authentication.triggerauthentication.removed.v1' | 'keda.authentication.clustertriggerauthentication.created.v1' | 'keda.authentication.clustertriggerauthentication.updated.v1' | 'keda.authentication.clustertriggerauthentication.removed.v1')[];
}

/** eventing.keda.sh/v1alpha1 ClusterCloudEventSource */
export interface V1alpha1ClusterCloudEventSource {
  readonly spec: V1alpha1CloudEventSourceSpec;
}

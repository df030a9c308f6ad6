// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'telemetry.istio.io/v1 Telemetry': V1Telemetry;
  'telemetry.istio.io/v1alpha1 Telemetry': V1alpha1Telemetry;
}

/** telemetry.istio.io/v1 Telemetry */
export interface V1Telemetry {
  readonly spec?: V1TelemetrySpec;
}

export interface V1TelemetrySpec {
  readonly accessLogging?: readonly V1TelemetrySpecAccessLogging[];
  readonly metrics?: readonly V1TelemetrySpecMetrics[];
  readonly selector?: V1TelemetrySpecSelector;
  readonly targetRef?: V1TelemetrySpecTargetRef;
  readonly targetRefs?: readonly V1TelemetrySpecTargetRef[];
  readonly tracing?: readonly V1TelemetrySpecTracing[];
}

export interface V1TelemetrySpecAccessLogging {
  readonly disabled?: boolean | null;
  readonly filter?: V1TelemetrySpecAccessLoggingFilter;
  readonly match?: V1TelemetrySpecAccessLoggingMatch;
  readonly providers?: readonly V1TelemetrySpecAccessLoggingProviders[];
}

export interface V1TelemetrySpecAccessLoggingFilter {
  readonly expression?: string;
}

export interface V1TelemetrySpecAccessLoggingMatch {
  readonly mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
}

export interface V1TelemetrySpecAccessLoggingProviders {
  readonly name: string;
}

export interface V1TelemetrySpecMetrics {
  readonly overrides?: readonly V1TelemetrySpecMetricsOverrides[];
  readonly providers?: readonly V1TelemetrySpecAccessLoggingProviders[];
  readonly reportingInterval?: string;
}

export interface V1TelemetrySpecMetricsOverrides {
  readonly disabled?: boolean | null;
  readonly match?: V1TelemetrySpecMetricsOverridesMatch;
  readonly tagOverrides?: { readonly [key: string]: V1TelemetrySpecMetricsOverridesTagOverrides };
}

export interface V1TelemetrySpecMetricsOverridesMatch {
  readonly customMetric?: string;
  readonly metric?: 'ALL_METRICS' | 'REQUEST_COUNT' | 'REQUEST_DURATION' | 'REQUEST_SIZE' | 'RESPONSE_SIZE' | 'TCP_OPENED_CONNECTIONS' | 'TCP_CLOSED_CONNECTIONS' | 'TCP_SENT_BYTES' | 'TCP_RECEIVED_BYTES' | 'GRPC_REQUEST_MESSAGES' | 'GRPC_RESPONSE_MESSAGES';
  readonly mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
}

export interface V1TelemetrySpecMetricsOverridesTagOverrides {
  readonly operation?: 'UPSERT' | 'REMOVE';
  readonly value?: string;
}

export interface V1TelemetrySpecSelector {
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1TelemetrySpecTargetRef {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1TelemetrySpecTracing {
  readonly customTags?: { readonly [key: string]: V1TelemetrySpecTracingCustomTags };
  readonly disableContextPropagation?: boolean | null;
  readonly disableSpanReporting?: boolean | null;
  readonly enableIstioTags?: boolean | null;
  readonly match?: V1TelemetrySpecAccessLoggingMatch;
  readonly providers?: readonly V1TelemetrySpecAccessLoggingProviders[];
  /** @minimum 0 @maximum 100 */
  readonly randomSamplingPercentage?: number | null;
  readonly useRequestIdForTraceSampling?: boolean | null;
}

export interface V1TelemetrySpecTracingCustomTags {
  readonly environment?: V1TelemetrySpecTracingCustomTagsEnvironment;
  readonly formatter?: V1TelemetrySpecTracingCustomTagsFormatter;
  readonly header?: V1TelemetrySpecTracingCustomTagsEnvironment;
  readonly literal?: V1TelemetrySpecTracingCustomTagsFormatter;
}

export interface V1TelemetrySpecTracingCustomTagsEnvironment {
  readonly defaultValue?: string;
  readonly name: string;
}

export interface V1TelemetrySpecTracingCustomTagsFormatter {
  readonly value: string;
}

/** telemetry.istio.io/v1alpha1 Telemetry */
export interface V1alpha1Telemetry {
  readonly spec?: V1TelemetrySpec;
}

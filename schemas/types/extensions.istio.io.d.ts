// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'extensions.istio.io/v1alpha1 TrafficExtension': V1alpha1TrafficExtension;
  'extensions.istio.io/v1alpha1 WasmPlugin': V1alpha1WasmPlugin;
}

/** extensions.istio.io/v1alpha1 TrafficExtension */
export interface V1alpha1TrafficExtension {
  readonly spec: V1alpha1TrafficExtensionSpec;
}

export interface V1alpha1TrafficExtensionSpec {
  readonly lua?: V1alpha1TrafficExtensionSpecLua;
  readonly match?: readonly V1alpha1TrafficExtensionSpecMatch[];
  readonly phase?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  readonly priority?: number | null;
  readonly selector?: V1alpha1TrafficExtensionSpecSelector;
  readonly targetRefs?: readonly V1alpha1TrafficExtensionSpecTargetRefs[];
  readonly wasm?: V1alpha1TrafficExtensionSpecWasm;
}

export interface V1alpha1TrafficExtensionSpecLua {
  readonly inlineCode: string;
}

export interface V1alpha1TrafficExtensionSpecMatch {
  readonly mode?: 'UNDEFINED' | 'CLIENT' | 'SERVER' | 'CLIENT_AND_SERVER';
  readonly ports?: readonly V1alpha1TrafficExtensionSpecMatchPorts[];
}

export interface V1alpha1TrafficExtensionSpecMatchPorts {
  /** @minimum 1 @maximum 65535 */
  readonly number: number;
}

export interface V1alpha1TrafficExtensionSpecSelector {
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1alpha1TrafficExtensionSpecTargetRefs {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1TrafficExtensionSpecWasm {
  readonly failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
  readonly imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
  readonly imagePullSecret?: string;
  readonly pluginConfig?: { readonly [key: string]: unknown };
  readonly pluginName?: string;
  readonly sha256?: string;
  readonly type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
  readonly url: string;
  readonly verificationKey?: string;
  readonly vmConfig?: V1alpha1TrafficExtensionSpecWasmVmConfig;
}

export interface V1alpha1TrafficExtensionSpecWasmVmConfig {
  readonly env?: readonly V1alpha1TrafficExtensionSpecWasmVmConfigEnv[];
}

export interface V1alpha1TrafficExtensionSpecWasmVmConfigEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: 'INLINE' | 'HOST';
}

/** extensions.istio.io/v1alpha1 WasmPlugin */
export interface V1alpha1WasmPlugin {
  readonly spec: V1alpha1WasmPluginSpec;
}

export interface V1alpha1WasmPluginSpec {
  readonly failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
  readonly imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
  readonly imagePullSecret?: string;
  readonly match?: readonly V1alpha1TrafficExtensionSpecMatch[];
  readonly phase?: 'UNSPECIFIED_PHASE' | 'AUTHN' | 'AUTHZ' | 'STATS';
  readonly pluginConfig?: { readonly [key: string]: unknown };
  readonly pluginName?: string;
  readonly priority?: number | null;
  readonly selector?: V1alpha1TrafficExtensionSpecSelector;
  readonly sha256?: string;
  readonly targetRef?: V1alpha1TrafficExtensionSpecTargetRefs;
  readonly targetRefs?: readonly V1alpha1TrafficExtensionSpecTargetRefs[];
  readonly type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
  readonly url: string;
  readonly verificationKey?: string;
  readonly vmConfig?: V1alpha1TrafficExtensionSpecWasmVmConfig;
}

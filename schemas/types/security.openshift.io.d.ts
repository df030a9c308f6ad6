// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'security.openshift.io/v1 SecurityContextConstraints': V1SecurityContextConstraints;
}

/** security.openshift.io/v1 SecurityContextConstraints */
export interface V1SecurityContextConstraints {
  readonly allowHostDirVolumePlugin?: boolean | null;
  readonly allowHostIPC?: boolean | null;
  readonly allowHostNetwork?: boolean | null;
  readonly allowHostPID?: boolean | null;
  readonly allowHostPorts?: boolean | null;
  readonly allowPrivilegeEscalation?: boolean | null;
  readonly allowPrivilegedContainer?: boolean | null;
  readonly allowedCapabilities?: readonly (string | null)[] | null;
  readonly allowedFlexVolumes?: readonly (V1SecurityContextConstraintsAllowedFlexVolumes | null)[] | null;
  readonly allowedUnsafeSysctls?: readonly (string | null)[] | null;
  readonly defaultAddCapabilities?: readonly (string | null)[] | null;
  readonly defaultAllowPrivilegeEscalation?: boolean | null;
  readonly forbiddenSysctls?: readonly (string | null)[] | null;
  readonly fsGroup?: V1SecurityContextConstraintsFsGroup | null;
  readonly groups?: readonly (string | null)[] | null;
  readonly priority?: number | null;
  readonly readOnlyRootFilesystem?: boolean | null;
  readonly requiredDropCapabilities?: readonly (string | null)[] | null;
  readonly runAsUser?: V1SecurityContextConstraintsRunAsUser | null;
  readonly seLinuxContext?: V1SecurityContextConstraintsSeLinuxContext | null;
  readonly seccompProfiles?: readonly (string | null)[] | null;
  readonly supplementalGroups?: V1SecurityContextConstraintsFsGroup | null;
  readonly userNamespaceLevel?: string | null;
  readonly users?: readonly (string | null)[] | null;
  readonly volumes?: readonly (string | null)[] | null;
}

export interface V1SecurityContextConstraintsAllowedFlexVolumes {
  readonly driver?: string | null;
}

export interface V1SecurityContextConstraintsFsGroup {
  readonly ranges?: readonly (V1SecurityContextConstraintsFsGroupRanges | null)[] | null;
  readonly type?: string | null;
}

export interface V1SecurityContextConstraintsFsGroupRanges {
  readonly max?: number | null;
  readonly min?: number | null;
}

export interface V1SecurityContextConstraintsRunAsUser {
  readonly type?: string | null;
  readonly uid?: number | null;
  readonly uidRangeMax?: number | null;
  readonly uidRangeMin?: number | null;
}

export interface V1SecurityContextConstraintsSeLinuxContext {
  readonly seLinuxOptions?: V1SecurityContextConstraintsSeLinuxContextSeLinuxOptions | null;
  readonly type?: string | null;
}

export interface V1SecurityContextConstraintsSeLinuxContextSeLinuxOptions {
  readonly level?: string | null;
  readonly role?: string | null;
  readonly type?: string | null;
  readonly user?: string | null;
}

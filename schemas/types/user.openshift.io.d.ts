// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'user.openshift.io/v1 Group': V1Group;
  'user.openshift.io/v1 Identity': V1Identity;
  'user.openshift.io/v1 User': V1User;
  'user.openshift.io/v1 UserIdentityMapping': V1UserIdentityMapping;
}

/** user.openshift.io/v1 Group */
export interface V1Group {
  readonly users?: readonly (string | null)[] | null;
}

/** user.openshift.io/v1 Identity */
export interface V1Identity {
  readonly extra?: { readonly [key: string]: string | null } | null;
  readonly providerName?: string | null;
  readonly providerUserName?: string | null;
  readonly user?: V1IdentityUser | null;
}

export interface V1IdentityUser {
  readonly apiVersion?: string | null;
  readonly fieldPath?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
  readonly namespace?: string | null;
  readonly resourceVersion?: string | null;
  readonly uid?: string | null;
}

/** user.openshift.io/v1 User */
export interface V1User {
  readonly fullName?: string | null;
  readonly groups?: readonly (string | null)[] | null;
  readonly identities?: readonly (string | null)[] | null;
}

/** user.openshift.io/v1 UserIdentityMapping */
export interface V1UserIdentityMapping {
  readonly identity?: V1IdentityUser | null;
  readonly user?: V1IdentityUser | null;
}

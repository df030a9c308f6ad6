// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'project.openshift.io/v1 Project': V1Project;
  'project.openshift.io/v1 ProjectRequest': V1ProjectRequest;
}

/** project.openshift.io/v1 Project */
export interface V1Project {
  readonly spec?: V1ProjectSpec | null;
}

export interface V1ProjectSpec {
  readonly finalizers?: readonly (string | null)[] | null;
}

/** project.openshift.io/v1 ProjectRequest */
export interface V1ProjectRequest {
  readonly description?: string | null;
  readonly displayName?: string | null;
}

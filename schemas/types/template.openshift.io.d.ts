// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'template.openshift.io/v1 Template': V1Template;
  'template.openshift.io/v1 TemplateInstance': V1TemplateInstance;
}

/** template.openshift.io/v1 Template */
export interface V1Template {
  readonly labels?: { readonly [key: string]: string | null } | null;
  readonly message?: string | null;
  readonly objects?: readonly unknown[] | null;
  readonly parameters?: readonly (V1TemplateParameters | null)[] | null;
}

export interface V1TemplateParameters {
  readonly description?: string | null;
  readonly displayName?: string | null;
  readonly from?: string | null;
  readonly generate?: string | null;
  readonly name?: string | null;
  readonly required?: boolean | null;
  readonly value?: string | null;
}

/** template.openshift.io/v1 TemplateInstance */
export interface V1TemplateInstance {
  readonly spec?: V1TemplateInstanceSpec | null;
}

export interface V1TemplateInstanceSpec {
  readonly requester?: V1TemplateInstanceSpecRequester | null;
  readonly secret?: V1TemplateInstanceSpecSecret | null;
  readonly template?: V1TemplateInstanceSpecTemplate | null;
}

export interface V1TemplateInstanceSpecRequester {
  readonly extra?: { readonly [key: string]: readonly (string | null)[] | null } | null;
  readonly groups?: readonly (string | null)[] | null;
  readonly uid?: string | null;
  readonly username?: string | null;
}

export interface V1TemplateInstanceSpecSecret {
  readonly name?: string | null;
}

export interface V1TemplateInstanceSpecTemplate {
  readonly apiVersion?: string | null;
  readonly kind?: string | null;
  readonly labels?: { readonly [key: string]: string | null } | null;
  readonly message?: string | null;
  readonly metadata?: { readonly [key: string]: unknown };
  readonly objects?: readonly unknown[] | null;
  readonly parameters?: readonly (V1TemplateParameters | null)[] | null;
}

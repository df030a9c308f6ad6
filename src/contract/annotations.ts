/** Prefix of the annotations that accept a finding of `validate`; the rule's id follows it, the value is the reason. */
export const ACCEPT_PREFIX = 'accept.projen-gitops/';

/** Prefix of the annotations by which an object says what exists without being rendered beside it. */
export const EXTERNAL_PREFIX = 'external.projen-gitops/';

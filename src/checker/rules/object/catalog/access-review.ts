import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import type { Scope } from '../scope/scope';

function checkMetadata(review: JsonObject, scope: Scope): void {
  for (const [field, value] of Object.entries(asObject(review.metadata))) {
    if (!value || field === 'managedFields' || field === 'creationTimestamp' || (field === 'namespace' && review.kind === 'LocalSubjectAccessReview')) continue;
    if (typeof value === 'object' && Object.keys(value).length === 0) continue;
    scope.report(['metadata', field], 'a review is asked, not kept: it has no metadata', 'Remove it.');
  }
}

function checkLocal(review: JsonObject, scope: Scope): void {
  const spec = asObject(review.spec);
  if (isSet(spec.nonResourceAttributes)) scope.report(['spec', 'nonResourceAttributes'], 'a local review is of resources', 'Set resourceAttributes.');
  const { namespace } = asObject(review.metadata);
  if (!namespace || !isObject(spec.resourceAttributes) || spec.resourceAttributes.namespace === namespace) return;
  scope.report(['spec', 'resourceAttributes', 'namespace'], 'the namespace differs from that of the review', 'Make the two equal.');
}

/** A review asks about one user and about either resources or another URL. */
const accessReviewFields: FieldsCheck = {
  types: ['V1SubjectAccessReview', 'V1LocalSubjectAccessReview', 'V1SelfSubjectAccessReview'],
  check: (review, scope) => {
    checkMetadata(review, scope);
    const spec = asObject(review.spec);
    if (isSet(spec.resourceAttributes) === isSet(spec.nonResourceAttributes)) {
      scope.report(['spec', 'resourceAttributes'], 'a review is of either resources or another URL', 'Set one of resourceAttributes and nonResourceAttributes.');
    }
    if (review.kind !== 'SelfSubjectAccessReview' && !spec.user && asList(spec.groups).length === 0) {
      scope.report(['spec', 'user'], 'the review is about no one', 'Set user or groups.');
    }
    if (review.kind === 'LocalSubjectAccessReview') checkLocal(review, scope);
  },
};

/** The rules of a namespace are asked for by its name. */
const rulesReview: FieldsCheck = {
  types: ['V1SelfSubjectRulesReviewSpec'],
  check: ({ namespace }, scope) => {
    if (!namespace) scope.report(['namespace'], 'the review names no namespace', 'Set namespace.');
  },
};

/** What a review selects objects by is one text or a list of requirements. */
const reviewSelector: FieldsCheck = {
  types: ['V1FieldSelectorAttributes', 'V1LabelSelectorAttributes'],
  check: ({ rawSelector, requirements }, scope) => {
    if (Boolean(rawSelector) !== asList(requirements).length > 0) return;
    scope.report(['requirements'], 'a selector is either rawSelector or requirements', 'Set one of the two.');
  },
};

export const accessReview = defineRule<ObjectRule>({
  id: 'access-review',
  part: 'object',
  severity: 'error',
  title: 'A review of access asks one thing.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A review about resources and URLs at once, or about neither, is refused.',
  remedy: 'Ask one thing in each review.',
  examples: {
    fails: {
      manifest: `
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec:
  resourceAttributes: {verb: get, resource: pods}
  nonResourceAttributes: {verb: get, path: /healthz}
`,
      finds: [
        'error spec.resourceAttributes: a review is of either resources or another URL',
      ],
    },
    passes: {
      manifest: `
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec:
  resourceAttributes: {verb: get, resource: pods}
`,
    },
    exempt: {
      manifest: `
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec:
  nonResourceAttributes: {verb: get, path: /healthz}
`,
      because: 'URLs are the other thing that may be asked about.',
    },
  },
  check: {
    fields: [accessReviewFields, rulesReview, reviewSelector],
  },
});

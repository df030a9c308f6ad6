import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import type { Scope } from '../scope/scope';

function checkMetadata(review: JsonObject, scope: Scope): void {
  for (const [field, value] of Object.entries(asObject(review.metadata))) {
    if (!value || field === 'managedFields' || field === 'creationTimestamp' || (field === 'namespace' && review.kind === 'LocalSubjectAccessReview')) continue;
    if (typeof value === 'object' && Object.keys(value).length === 0) continue;
    scope.report(RULES.accessReview, ['metadata', field], 'a review is asked, not kept: it has no metadata', 'Remove it.');
  }
}

function checkLocal(review: JsonObject, scope: Scope): void {
  const spec = asObject(review.spec);
  if (isSet(spec.nonResourceAttributes)) scope.report(RULES.accessReview, ['spec', 'nonResourceAttributes'], 'a local review is of resources', 'Set resourceAttributes.');
  const { namespace } = asObject(review.metadata);
  if (!namespace || !isObject(spec.resourceAttributes) || spec.resourceAttributes.namespace === namespace) return;
  scope.report(RULES.accessReview, ['spec', 'resourceAttributes', 'namespace'], 'the namespace differs from that of the review', 'Make the two equal.');
}

/** A review asks about one user and about either resources or another URL. */
export const accessReview: ObjectRule = {
  types: ['V1SubjectAccessReview', 'V1LocalSubjectAccessReview', 'V1SelfSubjectAccessReview'],
  check: (review, scope) => {
    checkMetadata(review, scope);
    const spec = asObject(review.spec);
    if (isSet(spec.resourceAttributes) === isSet(spec.nonResourceAttributes)) {
      scope.report(RULES.accessReview, ['spec', 'resourceAttributes'], 'a review is of either resources or another URL', 'Set one of resourceAttributes and nonResourceAttributes.');
    }
    if (review.kind !== 'SelfSubjectAccessReview' && !spec.user && asList(spec.groups).length === 0) {
      scope.report(RULES.accessReview, ['spec', 'user'], 'the review is about no one', 'Set user or groups.');
    }
    if (review.kind === 'LocalSubjectAccessReview') checkLocal(review, scope);
  },
};

/** The rules of a namespace are asked for by its name. */
export const rulesReview: ObjectRule = {
  types: ['V1SelfSubjectRulesReviewSpec'],
  check: ({ namespace }, scope) => {
    if (!namespace) scope.report(RULES.accessReview, ['namespace'], 'the review names no namespace', 'Set namespace.');
  },
};

/** What a review selects objects by is one text or a list of requirements. */
export const reviewSelector: ObjectRule = {
  types: ['V1FieldSelectorAttributes', 'V1LabelSelectorAttributes'],
  check: ({ rawSelector, requirements }, scope) => {
    if (Boolean(rawSelector) !== asList(requirements).length > 0) return;
    scope.report(RULES.accessReview, ['requirements'], 'a selector is either rawSelector or requirements', 'Set one of the two.');
  },
};

/** A requirement on a field has the values that its operator needs. */
export const fieldRequirement: ObjectRule = {
  types: ['V1FieldSelectorRequirement'],
  check: ({ operator, values }, scope) => {
    const count = asList(values).length;
    if ((operator === 'In' || operator === 'NotIn') && count === 0) scope.report(RULES.labelSelector, ['values'], `the operator ${operator} has no values`, 'List at least one value.');
    if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0) scope.report(RULES.labelSelector, ['values'], `the operator ${operator} takes no values`, 'Remove values.');
  },
};

import { accessReview } from './access-review';
import { admissionFields } from './admission-fields';
import { applyKey } from './apply-key';
import { autoscalerFields } from './autoscaler-fields';
import { claimRequest } from './claim-request';
import { customResourceDefinition } from './custom-resource-definition';
import { deprecatedApi } from './deprecated-api';
import { deviceFields } from './device-fields';
import { duplicateEntry } from './duplicate-entry';
import { endpointFields } from './endpoint-fields';
import { envSource } from './env-source';
import { fieldChoice } from './field-choice';
import { flowControl } from './flow-control';
import { forbiddenField } from './forbidden-field';
import { ingressBackend } from './ingress-backend';
import { ingressFields } from './ingress-fields';
import { ingressPathCharacters } from './ingress-path-characters';
import { invalidExpression } from './invalid-expression';
import { invalidFormat } from './invalid-format';
import { invalidLabel } from './invalid-label';
import { invalidName } from './invalid-name';
import { jobFields } from './job-fields';
import { kindAccepted } from './kind-accepted';
import { labelSelector } from './label-selector';
import { limitRange } from './limit-range';
import { metricTarget } from './metric-target';
import { noSchema } from './no-schema';
import { notAllowedValue } from './not-allowed-value';
import { outOfRange } from './out-of-range';
import { podFields } from './pod-fields';
import { podPlacement } from './pod-placement';
import { policyPeer } from './policy-peer';
import { probeSettings } from './probe-settings';
import { quotaScopes } from './quota-scopes';
import { rbacReference } from './rbac-reference';
import { rbacRule } from './rbac-rule';
import { removedApi } from './removed-api';
import { requiredField } from './required-field';
import { resourceQuantity } from './resource-quantity';
import { restartPolicy } from './restart-policy';
import { secretData } from './secret-data';
import { securityContext } from './security-context';
import { selectorMismatch } from './selector-mismatch';
import { serviceTypeFields } from './service-type-fields';
import { structuralSchema } from './structural-schema';
import { tooLong } from './too-long';
import { unknownField } from './unknown-field';
import { updateStrategy } from './update-strategy';
import { volumeMount } from './volume-mount';
import { volumeSource } from './volume-source';
import { wrongType } from './wrong-type';
import type { AnyObjectRule } from '../scope/object-rule';
import { applySize } from '../whole/apply-size';
import { certificateRenewal } from '../whole/certificate-renewal';
import { sealedName } from '../whole/sealed-name';

/** Every rule about objects one by one that is not of custom resources alone; a new one is a new file and a line here. */
export const OBJECT_RULES: readonly AnyObjectRule[] = [
  noSchema,
  kindAccepted,
  removedApi,
  deprecatedApi,
  unknownField,
  wrongType,
  requiredField,
  invalidName,
  invalidLabel,
  invalidFormat,
  outOfRange,
  notAllowedValue,
  tooLong,
  duplicateEntry,
  fieldChoice,
  forbiddenField,
  selectorMismatch,
  labelSelector,
  serviceTypeFields,
  probeSettings,
  volumeMount,
  resourceQuantity,
  restartPolicy,
  updateStrategy,
  rbacReference,
  rbacRule,
  metricTarget,
  policyPeer,
  ingressBackend,
  secretData,
  limitRange,
  claimRequest,
  podFields,
  securityContext,
  invalidExpression,
  structuralSchema,
  applyKey,
  ingressPathCharacters,
  customResourceDefinition,
  jobFields,
  autoscalerFields,
  deviceFields,
  flowControl,
  admissionFields,
  volumeSource,
  podPlacement,
  accessReview,
  quotaScopes,
  endpointFields,
  envSource,
  ingressFields,
  applySize,
  certificateRenewal,
  sealedName,
];

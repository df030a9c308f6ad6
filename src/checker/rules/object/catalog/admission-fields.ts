import { defineRule } from '../../../findings/define-rule';
import { auditKeys, bindingActions, mutableOperations, mutation, paramKind, policyMatches, policyPurpose } from '../cross-field/admission-policy';
import { conversion, webhook, webhookRule } from '../cross-field/webhooks';
import type { ObjectRule } from '../scope/object-rule';

export const admissionFields = defineRule<ObjectRule>({
  id: 'admission-fields',
  part: 'object',
  severity: 'error',
  title: 'A webhook or an admission policy says whom it calls, for what, and what it decides, once each.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses webhooks with two addresses or none, rules about nothing, and policies that can decide nothing.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: hooks
webhooks:
  - name: hooks.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      url: https://hooks.example.com/validate
      service: {name: hooks, namespace: system}
`,
      finds: [
        'error webhooks[0].clientConfig: both of url and service is set',
      ],
    },
    passes: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: hooks
webhooks:
  - name: hooks.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: {name: hooks, namespace: system}
`,
    },
    exempt: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: hooks
webhooks:
  - name: hooks.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      url: https://hooks.example.com/validate
`,
      because: 'A URL of its own needs no Service.',
    },
  },
  check: {
    fields: [paramKind, policyMatches, policyPurpose, auditKeys, bindingActions, mutation, mutableOperations, webhook, conversion, webhookRule],
  },
});

import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const ingressClass = defineRule<ForbiddenRule>({
  id: 'ingress-class',
  severity: 'high',
  title: 'The controller of an IngressClass stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: web
spec:
  controller: k8s.io/ingress-nginx
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: web
spec:
  controller: traefik.io/ingress-controller
`,
      finds: [
        'high spec.controller: spec.controller may not change: k8s.io/ingress-nginx → traefik.io/ingress-controller',
      ],
    },
    passes: {
      before: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: web
spec:
  controller: k8s.io/ingress-nginx
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: web
  labels: {team: shop}
spec:
  controller: k8s.io/ingress-nginx
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['networking.k8s.io/IngressClass'],
  remedy: NEW_NAME,
  check: changesIn(['spec.controller']),
});

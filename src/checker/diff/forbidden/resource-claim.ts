import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const resourceClaim = defineRule<ForbiddenRule>({
  id: 'resource-claim',
  severity: 'high',
  title: 'What a ResourceClaim asks for stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: web
spec:
  devices:
    requests:
      - name: gpu
        exactly: {deviceClassName: gpu.example.com}
`,
      after: `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: web
spec:
  devices:
    requests:
      - name: gpu
        exactly: {deviceClassName: fpga.example.com}
`,
      finds: [
        'high spec.devices.requests[gpu].exactly.deviceClassName: spec.devices.requests[gpu].exactly.deviceClassName may not change: gpu.example.com → fpga.example.com',
      ],
    },
    passes: {
      before: `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: web
spec:
  devices:
    requests:
      - name: gpu
        exactly: {deviceClassName: gpu.example.com}
`,
      after: `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: web
  labels: {team: shop}
spec:
  devices:
    requests:
      - name: gpu
        exactly: {deviceClassName: gpu.example.com}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['resource.k8s.io/ResourceClaim', 'resource.k8s.io/ResourceClaimTemplate'],
  remedy: RECREATE,
  check: changesIn(['spec']),
});

import { defineRule } from '../../../findings/define-rule';
import { requestPolicy } from '../cross-field/device-policy';
import { bindingConditions, deviceAttribute, deviceCapacity, deviceClaim, deviceCount, deviceToleration, distinctAttribute, resourceSlice } from '../cross-field/devices';
import type { ObjectRule } from '../scope/object-rule';

export const deviceFields = defineRule<ObjectRule>({
  id: 'device-fields',
  part: 'object',
  severity: 'error',
  title: 'A claim for devices, and what describes devices, is complete and does not contradict itself.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses requests for devices that exclude each other, and attributes and capacities that are not complete.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: gpu
spec:
  devices:
    requests:
      - name: gpu
        exactly:
          deviceClassName: gpu.example.com
          allocationMode: All
          count: 2
`,
      finds: [
        'error spec.devices.requests[0].exactly.count: count is set though all devices are asked for',
      ],
    },
    passes: {
      manifest: `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: gpu
spec:
  devices:
    requests:
      - name: gpu
        exactly:
          deviceClassName: gpu.example.com
          allocationMode: ExactCount
          count: 2
`,
    },
    exempt: {
      manifest: `
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata:
  name: gpu
spec:
  devices:
    requests:
      - name: gpu
        exactly:
          deviceClassName: gpu.example.com
          allocationMode: All
`,
      because: 'All are as many as there are.',
    },
  },
  check: {
    fields: [
      requestPolicy,
      deviceClaim,
      deviceCount,
      deviceToleration,
      deviceAttribute,
      distinctAttribute,
      resourceSlice,
      bindingConditions,
      deviceCapacity,
    ],
  },
});

import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const volumeAttributesClass = defineRule<ForbiddenRule>({
  id: 'volume-attributes-class',
  severity: 'high',
  title: 'The driver and the parameters of a VolumeAttributesClass stay as they were created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttributesClass
metadata:
  name: web
driverName: csi.example.com
parameters: {iops: "100"}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttributesClass
metadata:
  name: web
driverName: csi.example.com
parameters: {iops: "900"}
`,
      finds: [
        'high parameters.iops: parameters.iops may not change: 100 → 900',
      ],
    },
    passes: {
      before: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttributesClass
metadata:
  name: web
driverName: csi.example.com
parameters: {iops: "100"}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttributesClass
metadata:
  name: web
  labels: {team: shop}
driverName: csi.example.com
parameters: {iops: "100"}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['storage.k8s.io/VolumeAttributesClass'],
  remedy: NEW_NAME,
  check: changesIn(['driverName', 'parameters']),
});

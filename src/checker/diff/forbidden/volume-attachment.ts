import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const volumeAttachment = defineRule<ForbiddenRule>({
  id: 'volume-attachment',
  severity: 'high',
  title: 'A VolumeAttachment stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata:
  name: web
spec:
  attacher: csi.example.com
  nodeName: node-1
  source: {persistentVolumeName: data}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata:
  name: web
spec:
  attacher: csi.example.com
  nodeName: node-2
  source: {persistentVolumeName: data}
`,
      finds: [
        'high spec.nodeName: spec.nodeName may not change: node-1 → node-2',
      ],
    },
    passes: {
      before: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata:
  name: web
spec:
  attacher: csi.example.com
  nodeName: node-1
  source: {persistentVolumeName: data}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata:
  name: web
  labels: {team: shop}
spec:
  attacher: csi.example.com
  nodeName: node-1
  source: {persistentVolumeName: data}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['storage.k8s.io/VolumeAttachment'],
  remedy: RECREATE,
  check: changesIn(['spec']),
});

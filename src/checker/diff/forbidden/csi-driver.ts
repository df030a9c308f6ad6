import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const csiDriver = defineRule<ForbiddenRule>({
  id: 'csi-driver',
  severity: 'high',
  title: 'How a CSIDriver attaches volumes stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata:
  name: csi.example.com
spec:
  attachRequired: true
  podInfoOnMount: false
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata:
  name: csi.example.com
spec:
  attachRequired: false
  podInfoOnMount: false
`,
      finds: [
        'high spec.attachRequired: spec.attachRequired may not change: true → false',
      ],
    },
    passes: {
      before: `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata:
  name: csi.example.com
spec:
  attachRequired: true
  podInfoOnMount: false
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata:
  name: csi.example.com
spec:
  attachRequired: true
  podInfoOnMount: true
`,
    },
    exempt: {
      before: `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata:
  name: csi.example.com
spec:
  podInfoOnMount: false
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: CSIDriver
metadata:
  name: csi.example.com
spec:
  attachRequired: true
  podInfoOnMount: false
  volumeLifecycleModes: [Persistent]
`,
      because: 'These are the defaults, written out.',
    },
  },
  kinds: ['storage.k8s.io/CSIDriver'],
  remedy: RECREATE,
  check: changesIn(['spec.attachRequired', 'spec.volumeLifecycleModes']),
});

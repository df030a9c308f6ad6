import type { Finding } from '../../../../src/checker/findings/finding';
import type { Report } from '../../../../src/checker/findings/report';

/** A finding that tests of formats share: with every character that some format must escape. */
export const FINDING: Finding = {
  overlay: 'web',
  document: 1,
  resource: 'v1 Pod default/a',
  rule: 'host-path',
  severity: 'error',
  path: 'spec.volumes[0]',
  message: 'mounts "/x" & 100% <all>\nof it',
  hint: 'Do not, please: ever.',
};

/** A report with {@link FINDING} and a warning. */
export const REPORT: Report = {
  renderer: 'kubectl v1.32.4 (kustomize v5.5.0)',
  documents: 3,
  kubernetes: ['1.36', '1.34'],
  findings: [{ ...FINDING, severity: 'info', document: 0, resource: 'v1 Service default/b', path: '', message: 'is public' }, FINDING],
  overlays: [{ overlay: 'web', source: 'overlays/web/kustomization.yaml', documents: 3, errors: 1, warnings: 0, milliseconds: 120 }],
  schemas: [],
};

import type { Finding } from '../../../src/checker/findings/finding';
import type { Report } from '../../../src/checker/findings/report';
import { together, under } from '../../../src/checker/findings/together';

const finding: Finding = {
  overlay: 'dev',
  document: 0,
  resource: 'v1 Service web',
  rule: 'a',
  severity: 'warning',
  path: '',
  message: 'm',
  hint: 'h',
  source: { file: 'base/web/service.yaml', line: 3, column: 1, declaredIn: { file: '.projenrc.ts', line: 5 } },
};
const report: Report = {
  renderer: 'kubectl v1.33.0',
  documents: 2,
  kubernetes: ['1.36'],
  findings: [finding],
  hidden: [{ ...finding, severity: 'info', source: undefined }],
  schemas: ['a'],
  overlays: [{ overlay: 'dev', source: 'overlays/dev/kustomization.yaml', documents: 2, errors: 0, warnings: 1, milliseconds: 5 }],
};

test('the report of a repository in a folder has the folder before its overlays and files', () => {
  expect(under('shop', report)).toEqual({
    ...report,
    findings: [{ ...finding, overlay: 'shop/dev', source: { file: 'shop/base/web/service.yaml', line: 3, column: 1, declaredIn: { file: 'shop/.projenrc.ts', line: 5 } } }],
    hidden: [{ ...finding, severity: 'info', overlay: 'shop/dev', source: undefined }],
    overlays: [{ overlay: 'shop/dev', source: 'shop/overlays/dev/kustomization.yaml', documents: 2, errors: 0, warnings: 1, milliseconds: 5 }],
  });
});

test('the report of the repository that is stood in stays as it is', () => {
  expect(under('', report)).toBe(report);
  expect(together([report])).toBe(report);
});

test('several reports are one: what they hold is added up, and the most severe comes first', () => {
  const other: Report = { ...report, renderer: '', documents: 3, findings: [{ ...finding, severity: 'error' }], hidden: undefined, kubernetes: ['1.34', '1.36'], schemas: ['a', 'b'] };
  expect(together([other, report])).toEqual({
    renderer: 'kubectl v1.33.0',
    documents: 5,
    kubernetes: ['1.34', '1.36'],
    schemas: ['a', 'b'],
    findings: [{ ...finding, severity: 'error' }, finding],
    hidden: report.hidden,
    overlays: [...report.overlays, ...report.overlays],
  });
});

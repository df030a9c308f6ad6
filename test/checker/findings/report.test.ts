import type { Finding, Severity } from '../../../src/checker/findings/finding';
import { notJudged } from '../../../src/checker/findings/not-judged';
import { atLeast } from '../../../src/checker/findings/report';

const finding = (severity: Severity, rule = 'r'): Finding => ({ overlay: 'a', document: 0, resource: '', rule, severity, path: '', message: '', hint: '' });
const [error, warning, info] = (['error', 'warning', 'info'] as const).map((severity) => finding(severity));
const report = { renderer: '', documents: 1, kubernetes: [], overlays: [], schemas: [], findings: [error, warning, info] };

test('what weighs less than a severity is hidden, what weighs as much is not', () => {
  expect(atLeast(report, 'error')).toEqual({ ...report, findings: [error], hidden: [warning, info] });
  expect(atLeast(report, 'warning')).toEqual({ ...report, findings: [error, warning], hidden: [info] });
  expect(atLeast(report, 'info')).toEqual({ ...report, hidden: [] });
});

test('what could not be judged is shown whatever it weighs', () => {
  const open = finding('info', notJudged.id);
  expect(atLeast({ ...report, findings: [open] }, 'error').findings).toEqual([open]);
});

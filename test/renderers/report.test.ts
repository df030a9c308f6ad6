import type { Difference } from './compare';
import { allAgree, reportText } from './report';

const none: Difference = { kind: 'none' };
const bytes: Difference = { kind: 'bytes', at: 'line 1: "a" became "b"' };
const values: Difference = { kind: 'values', at: 'v1 ConfigMap one differs' };
const row = (renderer: string, ...differences: readonly Difference[]) => ({ renderer, compared: differences.map((difference, index) => ({ folder: `overlays/${index}`, difference })) });

test('a table counts the folders of each renderer, every difference is told once, and what was not run is said', () => {
  expect(reportText([
    row('kubectl v1.30', none, bytes),
    row('kubectl v1.31', values, bytes),
    { renderer: 'kustomize v5.0.1', compared: { notRun: 'go install: no such module' } },
  ])).toBe([
    'renderer       folders  same bytes  other bytes  other values  refused',
    'kubectl v1.30        2           1            1             0        0',
    'kubectl v1.31        2           0            1             1        0',
    '',
    'overlays/1',
    '  bytes: line 1: "a" became "b"',
    '  kubectl v1.30, kubectl v1.31',
    '',
    'overlays/0',
    '  values: v1 ConfigMap one differs',
    '  kubectl v1.31',
    '',
    'not run: kustomize v5.0.1: go install: no such module',
    '',
  ].join('\n'));
});

test('nothing stands below the table where all agree', () => {
  expect(reportText([row('kubectl v1.30', none)])).toBe('renderer       folders  same bytes  other bytes  other values  refused\nkubectl v1.30        1           1            0             0        0\n');
});

test.each([
  ['none', none, true], ['bytes', bytes, true], ['values', values, false], ['a refusal', { kind: 'refused', at: 'Error' } as const, false],
])('of differences, %s: renderers agree: %p %p', (_, difference, agree) => {
  expect(allAgree([row('kubectl v1.30', none, difference)])).toBe(agree);
});

import { FINDING, REPORT } from './report';
import type { Finding, RuleInfo } from '../../../../src/checker/findings/finding';
import { causesOf } from '../../../../src/checker/findings/output/causes';
import { FORMATS } from '../../../../src/checker/findings/output/formats';

const RULES: readonly RuleInfo[] = [
  { id: 'run-as-root', part: 'policy', severity: 'warning', title: 'No container runs as root.', isAdvice: true },
  { id: 'host-path', part: 'policy', severity: 'error', title: 'No Pod mounts a directory of its node.' },
];

function advice(container: number, more: Partial<Finding> = {}): Finding {
  const path = `spec.containers[${container}].securityContext.runAsNonRoot`;
  return { ...FINDING, rule: 'run-as-root', severity: 'warning', path, message: `container "c${container}" may run as root`, ...more };
}

const findings = [
  advice(0), advice(1), advice(0, { overlay: 'lab', resource: 'v1 Pod default/b', severity: 'info', accepted: true }),
  FINDING, { ...FINDING, overlay: 'lab' }, { ...FINDING, path: 'spec.volumes[7]', resource: 'v1 Pod default/c' },
];

test('what says the same in several overlays, objects and places is one cause; advice is one for each rule; errors come first', () => {
  expect(causesOf(findings, RULES)).toEqual([
    {
      rule: 'host-path',
      severity: 'error',
      path: 'spec.volumes[*]',
      message: FINDING.message,
      hint: FINDING.hint,
      count: 3,
      accepted: 0,
      isAdvice: false,
      overlays: ['web', 'lab'],
      resources: ['v1 Pod default/a', 'v1 Pod default/c'],
    },
    {
      rule: 'run-as-root',
      severity: 'warning',
      path: '',
      message: 'No container runs as root.',
      hint: '',
      count: 3,
      accepted: 1,
      isAdvice: true,
      overlays: ['web', 'lab'],
      resources: ['v1 Pod default/a', 'v1 Pod default/b'],
    },
  ]);
});

test('advice that somebody has made an error is told as one', () => {
  const [cause] = causesOf([advice(0, { severity: 'error' })], RULES);
  expect(cause).toMatchObject({ severity: 'error', isAdvice: false, message: 'container "c0" may run as root' });
});

test('text counts advice by rule, and shows each with --all', () => {
  const text = (all?: boolean): string => FORMATS.text({ colour: false, rules: RULES, all }).report({ ...REPORT, findings: [advice(0), advice(1)] });
  expect(text()).toContain(`hardening  rule         places  objects  what it says; --all shows each
warning    run-as-root  2             1  No container runs as root.
`);
  expect(text()).not.toContain('container "c0"');
  expect(text(true)).toContain('container "c0" may run as root');
});

test('json holds every finding and what they come to', () => {
  const printed = FORMATS.json({ colour: false, rules: RULES }).report({ ...REPORT, findings });
  const report = JSON.parse(printed) as { findings: unknown[]; causes: { count: number }[] };
  expect([report.findings.length, report.causes.map(({ count }) => count)]).toEqual([6, [3, 3]]);
});

test('markdown says errors by cause, advice as numbers, and no text of an object can be markup', () => {
  expect(FORMATS.markdown({ colour: false, rules: RULES }).report({ ...REPORT, findings })).toBe(`### Errors

- \`host-path\` \`spec.volumes[*]\`: mounts "/x" &amp; 100% \\<all\\> of it (3 places)
  Do not, please: ever.
  web, lab: v1 Pod default/a, v1 Pod default/c

<details><summary>Hardening advice</summary>

| rule | places | objects | what it says |
|---|---|---|---|
| \`run-as-root\` | 3 (1 accepted) | 2 | No container runs as root. |

</details>

3 documents checked against Kubernetes 1.36, 1.34: 3 errors, 2 warnings, 1 info
`);
});

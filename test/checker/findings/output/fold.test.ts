import { REPORT } from './report';
import { foldUnsetFields } from '../../../../src/checker/findings/output/fold';
import { FORMATS } from '../../../../src/checker/findings/output/formats';
import { readResources } from '../../../../src/checker/read/resources/read';
import { policyCheck } from '../../../../src/checker/rules/policy/policy-check';

const RESTRICTED = ['run-as-root', 'privilege-escalation', 'capabilities-not-dropped', 'seccomp-profile', 'writable-root-filesystem'];

/** Containers of a Pod, in YAML flow style. */
function findings(containers: string) {
  const { resources } = readResources(`{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [${containers}]}}`, 'web');
  return [...policyCheck({}).run(resources)].filter(({ rule }) => RESTRICTED.includes(rule));
}

function briefly(containers: string): string[] {
  return foldUnsetFields(findings(containers)).map(({ path, message, rule }) => `${path}: ${message} (${rule})`);
}

test('what the security context of a container leaves out is one finding, with all that is to be written', () => {
  expect(foldUnsetFields(findings('{name: c}'))).toEqual([{
    overlay: 'web',
    document: 0,
    resource: 'v1 Pod web',
    severity: 'warning',
    rule: RESTRICTED.join(', '),
    container: 'c',
    path: 'spec.containers[0].securityContext',
    message: 'container "c" does not set runAsNonRoot, allowPrivilegeEscalation, capabilities.drop, seccompProfile.type, readOnlyRootFilesystem',
    hint: 'Set securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, ' +
      'seccompProfile: {type: RuntimeDefault}, readOnlyRootFilesystem: true}; mount an emptyDir at each directory that the program writes to.',
  }]);
});

test('each container has its own, and a value that is set but wrong stands alone', () => {
  expect(briefly('{name: a, securityContext: {runAsUser: 0}}, {name: b, securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false, seccompProfile: {type: RuntimeDefault}}}')).toEqual([
    'spec.containers[0].securityContext.runAsUser: container "a" runs as root: runAsUser is 0 (run-as-root)',
    'spec.containers[0].securityContext: container "a" does not set allowPrivilegeEscalation, capabilities.drop, seccompProfile.type, readOnlyRootFilesystem (privilege-escalation, capabilities-not-dropped, seccomp-profile, writable-root-filesystem)',
    'spec.containers[1].securityContext: container "b" does not set capabilities.drop, readOnlyRootFilesystem (capabilities-not-dropped, writable-root-filesystem)',
  ]);
});

test('one that is left out alone, and findings of other levels, stay as they are', () => {
  const [first, second, third] = findings('{name: c}');
  expect(foldUnsetFields([first])).toEqual([first]);
  expect(foldUnsetFields([{ ...first, severity: 'error' }, second, third]).map(({ rule }) => rule)).toEqual(['run-as-root', 'privilege-escalation, capabilities-not-dropped']);
});

test('the text shows them as one; every other format and the counts keep each', () => {
  const report = { ...REPORT, findings: findings('{name: c}') };
  expect(FORMATS.text({ colour: false, rules: [] }).report(report)).toContain('container "c" does not set runAsNonRoot, allowPrivilegeEscalation');
  expect(FORMATS.text({ colour: false, rules: [] }).report(report)).toContain('0 errors, 5 warnings, 0 info');
  expect(JSON.parse(FORMATS.json({ colour: false, rules: [] }).report(report)).findings).toHaveLength(5);
});

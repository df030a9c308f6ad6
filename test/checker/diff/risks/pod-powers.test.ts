import { parse } from 'yaml';
import { gainedPowers, isAsked, podPowersOf, powersOf, SEVERE } from '../../../../src/checker/diff/risks/pod-powers';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import type { PodTemplate } from '../../../../src/kubernetes/pods/pod-template';
import { podTemplateOf } from '../../../../src/kubernetes/pods/pod-template';

function template(spec: string): PodTemplate | undefined {
  return podTemplateOf({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: parse(`{${spec}}`) as JsonObject });
}

const NOTHING = 'privileged: false, allowPrivilegeEscalation: false, runAsNonRoot: true, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}';

test.each<readonly [container: string, pod: string, ...powers: readonly string[]]>([
  [`securityContext: {${NOTHING}}`, ''],
  ['', '', 'may gain privileges', 'may run as root', 'may write its root file system', 'keeps the default capabilities', 'makes system calls without a seccomp profile'],
  [`securityContext: {${NOTHING.replace('privileged: false', 'privileged: true')}}`, '', 'runs privileged'],
  [`securityContext: {${NOTHING.replace('Escalation: false', 'Escalation: true')}}`, '', 'may gain privileges'],
  [`securityContext: {${NOTHING.replace('runAsNonRoot: true', 'runAsUser: 0')}}`, '', 'runs as root'],
  [`securityContext: {${NOTHING.replace('runAsNonRoot: true', 'runAsUser: 5')}}`, ''],
  [`securityContext: {${NOTHING.replace('runAsNonRoot: true, ', '')}}`, 'securityContext: {runAsNonRoot: true}'],
  [`securityContext: {${NOTHING.replace('runAsNonRoot: true', 'runAsNonRoot: false')}}`, 'securityContext: {runAsNonRoot: true}', 'may run as root'],
  [`securityContext: {${NOTHING.replace('readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false')}}`, '', 'may write its root file system'],
  [`securityContext: {${NOTHING.replace('RuntimeDefault', 'Unconfined')}}`, 'securityContext: {seccompProfile: {type: RuntimeDefault}}', 'makes system calls without a seccomp profile'],
  [`securityContext: {${NOTHING.replace('drop: [ALL]', 'drop: [ALL], add: [CAP_CHOWN, SYS_ADMIN]')}}`, '', 'has the capability CHOWN', 'has the capability SYS_ADMIN'],
  [`securityContext: {${NOTHING.replace('drop: [ALL]', 'add: [CHOWN, SYS_ADMIN]')}}`, '', 'has the capability SYS_ADMIN', 'keeps the default capabilities'],
  [`securityContext: {${NOTHING}}, ports: [{containerPort: 80}, {containerPort: 81, hostPort: 8081}]`, '', 'listens on port 8081 of its node'],
])('what a container may do: {%s} in a Pod of {%s}', (container, pod, ...powers) => {
  expect(powersOf(template(pod), parse(`{${container}}`) as JsonObject)).toEqual(powers);
});

test.each([
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
])('%s is nothing new to who has the default capabilities, and is to others', (name) => {
  const context = parse(`{securityContext: {${NOTHING.replace('drop: [ALL]', `add: [${name}]`)}}}`) as JsonObject;
  expect(powersOf(undefined, context)).toEqual(['keeps the default capabilities']);
  expect(gainedPowers(['keeps the default capabilities'], [`has the capability ${name}`])).toEqual([]);
  expect(gainedPowers([], [`has the capability ${name}`])).toEqual([`has the capability ${name}`]);
});

test.each<readonly [pod: string, ...powers: readonly string[]]>([
  ['automountServiceAccountToken: false'],
  ['', 'holds a token of its service account'],
  ['automountServiceAccountToken: false, hostNetwork: true, hostPID: true, hostIPC: true', 'uses hostNetwork', 'uses hostPID', 'uses hostIPC'],
  ['automountServiceAccountToken: false, hostNetwork: false, volumes: [{name: a, emptyDir: {}}, {name: b, hostPath: {path: /var/log}}]', "mounts the node's /var/log"],
])('what a Pod may do: {%s}', (pod, ...powers) => {
  expect(podPowersOf(template(pod))).toEqual(powers);
});

test.each([
  ['runs privileged', true, true], ['uses hostPID', true, true], ["mounts the node's /var/log", true, true], ['has the capability SYS_ADMIN', true, true],
  ['has the capability NET_BIND_SERVICE', false, false], ['listens on port 80 of its node', true, true], ['runs as root', true, false], ['may run as root', true, false],
  ['may gain privileges', false, false], ['keeps the default capabilities', false, false], ['holds a token of its service account', false, false],
])('whether "%s" is severe: %s, and asked for: %s', (power, isSevere, asked) => {
  expect([SEVERE.test(power), isAsked(power)]).toEqual([isSevere, asked]);
});

test('who ran as root already gains nothing by the mere chance of it', () => {
  expect(gainedPowers(['runs as root'], ['may run as root', 'runs as root', 'runs privileged'])).toEqual(['runs privileged']);
  expect(gainedPowers(['may run as root'], ['runs as root'])).toEqual(['runs as root']);
});

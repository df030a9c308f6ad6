import { parse } from 'yaml';
import { judge, pod } from './judge';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

const C = 'spec.containers[0].securityContext';

interface Example {
  readonly fails: string;
  readonly findings: readonly string[];
  readonly passes: string;
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  'privileged-container': {
    fails: pod('securityContext: {privileged: true}'),
    findings: [`${C}.privileged: container "c" is privileged: it has the powers of root on the node`],
    passes: pod('securityContext: {privileged: false}'),
  },
  'host-namespaces': {
    fails: pod('', 'hostNetwork: true, hostPID: true, hostIPC: false'),
    findings: [
      'spec.hostNetwork: hostNetwork is true: the Pod shares that namespace with its node',
      'spec.hostPID: hostPID is true: the Pod shares that namespace with its node',
    ],
    passes: pod('', 'hostNetwork: false'),
  },
  'host-path': {
    fails: pod('', 'volumes: [{name: logs, hostPath: {path: /var/log}}]'),
    findings: ['spec.volumes[0].hostPath: volume "logs" mounts "/var/log" of the node'],
    passes: pod('', 'volumes: [{name: logs, emptyDir: {}}]'),
  },
  'host-port': {
    fails: pod('ports: [{containerPort: 80, hostPort: 8080}]'),
    findings: ['spec.containers[0].ports[0].hostPort: container "c" takes port 8080 of its node'],
    passes: pod('ports: [{containerPort: 80}]'),
  },
  'host-process': {
    fails: pod('', 'securityContext: {windowsOptions: {hostProcess: true}}'),
    findings: ['spec.securityContext.windowsOptions.hostProcess: the Pod asks for hostProcess: it runs with access to the Windows node'],
    passes: pod('', 'securityContext: {windowsOptions: {runAsUserName: web}}'),
  },
  'host-in-handlers': {
    fails: pod('livenessProbe: {httpGet: {port: 80, host: 10.0.0.1}}'),
    findings: ['spec.containers[0].livenessProbe.httpGet.host: the livenessProbe of container "c" makes the node\'s kubelet connect to 10.0.0.1'],
    passes: pod('livenessProbe: {httpGet: {port: 80}}'),
  },
  'capabilities-added': {
    fails: pod('securityContext: {capabilities: {add: [CHOWN, NET_ADMIN]}}'),
    findings: [`${C}.capabilities.add[1]: container "c" adds the capability NET_ADMIN`],
    passes: pod('securityContext: {capabilities: {add: [CHOWN]}}'),
  },
  'unsafe-sysctls': {
    fails: pod('', 'securityContext: {sysctls: [{name: kernel.msgmax, value: "1"}]}'),
    findings: ['spec.securityContext.sysctls[0].name: the sysctl "kernel.msgmax" is not among the safe ones'],
    passes: pod('', 'securityContext: {sysctls: [{name: net.ipv4.tcp_syncookies, value: "1"}]}'),
  },
  'proc-mount': {
    fails: pod('securityContext: {procMount: Unmasked}'),
    findings: [`${C}.procMount: container "c" sees the whole of /proc: procMount is "Unmasked"`],
    passes: pod('securityContext: {procMount: Default}'),
  },
  'selinux-options': {
    fails: pod('securityContext: {seLinuxOptions: {type: spc_t, user: root}}'),
    findings: [
      `${C}.seLinuxOptions.type: container "c" sets the SELinux type "spc_t"`,
      `${C}.seLinuxOptions.user: container "c" sets the SELinux user "root"`,
    ],
    passes: pod('securityContext: {seLinuxOptions: {type: container_t}}'),
  },
  'apparmor-profile': {
    fails: pod('securityContext: {appArmorProfile: {type: Unconfined}}'),
    findings: [`${C}.appArmorProfile.type: container "c" has the AppArmor profile "Unconfined"`],
    passes: pod('securityContext: {appArmorProfile: {type: RuntimeDefault}}'),
  },
  'run-as-root': {
    fails: pod(''),
    findings: [`${C}.runAsNonRoot: container "c" may run as root: runAsNonRoot is not set`],
    passes: pod('', 'securityContext: {runAsNonRoot: true}'),
  },
  'privilege-escalation': {
    fails: pod(''),
    findings: [`${C}.allowPrivilegeEscalation: container "c" may gain privileges: allowPrivilegeEscalation is not set`],
    passes: pod('securityContext: {allowPrivilegeEscalation: false}'),
  },
  'capabilities-not-dropped': {
    fails: pod('securityContext: {capabilities: {drop: [KILL], add: [CHOWN, NET_BIND_SERVICE]}}'),
    findings: [
      `${C}.capabilities.drop: container "c" keeps capabilities of its runtime: drop is ["KILL"]`,
      `${C}.capabilities.add: container "c" adds CHOWN`,
    ],
    passes: pod('securityContext: {capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}}'),
  },
  'seccomp-profile': {
    fails: pod('securityContext: {seccompProfile: {type: Unconfined}}', 'securityContext: {seccompProfile: {type: RuntimeDefault}}'),
    findings: [`${C}.seccompProfile.type: container "c" may make any system call: the seccomp profile is "Unconfined"`],
    passes: pod('', 'securityContext: {seccompProfile: {type: RuntimeDefault}}'),
  },
  'volume-types': {
    fails: pod('', 'volumes: [{name: data, nfs: {server: a, path: /b}}]'),
    findings: ['spec.volumes[0].nfs: volume "data" is of the type nfs'],
    passes: pod('', 'volumes: [{name: a, configMap: {}}, {name: b, csi: {}}, {name: c, downwardAPI: {}}, {name: d, emptyDir: {}}, {name: e, ephemeral: {}}, {name: f, image: {}}, {name: g, persistentVolumeClaim: {}}, {name: h, projected: {}}, {name: i, secret: {}}, {name: node, hostPath: {path: /a}}]'),
  },
  'writable-root-filesystem': {
    fails: pod('securityContext: {readOnlyRootFilesystem: false}'),
    findings: [`${C}.readOnlyRootFilesystem: container "c" can write to its root file system: readOnlyRootFilesystem is false`],
    passes: pod('securityContext: {readOnlyRootFilesystem: true}'),
  },
  'service-account-token': {
    fails: pod('', 'serviceAccountName: web'),
    findings: ['spec.automountServiceAccountToken: the token of the ServiceAccount "web" is mounted by default'],
    passes: `${pod('', 'serviceAccountName: web')}\n---\n{apiVersion: v1, kind: ServiceAccount, metadata: {name: web}, automountServiceAccountToken: false}`,
  },
};

test.each(Object.entries(EXAMPLES))('%s names the value that deviates', (rule, { fails, findings }) => {
  expect(judge(rule, fails)).toEqual(findings);
});

test.each(Object.entries(EXAMPLES))('%s is silent where the Pod complies', (rule, { passes }) => {
  expect(judge(rule, passes)).toEqual([]);
});

test('a container that sets runAsUser to 0 runs as root, whatever its Pod says', () => {
  expect(judge('run-as-root', pod('securityContext: {runAsUser: 0}', 'securityContext: {runAsNonRoot: true, runAsUser: 5}')))
    .toEqual([`${C}.runAsUser: container "c" runs as root: runAsUser is 0`]);
});

test.each([
  ['the container says no, its Pod yes', 'runAsNonRoot: false', 'runAsNonRoot: true', [`${C}.runAsNonRoot: container "c" may run as root: runAsNonRoot is false`]],
  ['the container says yes, its Pod no', 'runAsNonRoot: true', 'runAsNonRoot: false', []],
  ['the container has a user, its Pod is root', 'runAsUser: 5', 'runAsNonRoot: true, runAsUser: 0', []],
  ['only the Pod says who it is', '', 'runAsNonRoot: true, runAsUser: 0', [`${C}.runAsUser: container "c" runs as root: runAsUser is 0`]],
])('what a container says of its user goes before what its Pod says: %s', (_, own, ofPod, expected) => {
  expect(judge('run-as-root', pod(`securityContext: {${own}}`, `securityContext: {${ofPod}}`))).toEqual(expected);
});

test.each([
  ['Unconfined', 'RuntimeDefault', [`${C}.seccompProfile.type: container "c" may make any system call: the seccomp profile is "Unconfined"`]],
  ['RuntimeDefault', 'Unconfined', []],
])('a seccomp profile of a container goes before that of its Pod: %s before %s', (own, ofPod, expected) => {
  const profile = (type: string): string => `securityContext: {seccompProfile: {type: ${type}}}`;
  expect(judge('seccomp-profile', pod(profile(own), profile(ofPod)))).toEqual(expected);
});

test('init containers and every kind of workload are judged', () => {
  const cronJob = '{apiVersion: batch/v1, kind: CronJob, metadata: {name: x}, spec: {jobTemplate: {spec: {template: {spec: {initContainers: [{name: i, securityContext: {privileged: true}}]}}}}}}';
  expect(judge('privileged-container', cronJob)).toEqual([
    'spec.jobTemplate.spec.template.spec.initContainers[0].securityContext.privileged: container "i" is privileged: it has the powers of root on the node',
  ]);
});

test('the old AppArmor annotation is judged as well', () => {
  const text = '{apiVersion: v1, kind: Pod, metadata: {name: web, annotations: {container.apparmor.security.beta.kubernetes.io/c: unconfined}}, spec: {}}';
  expect(judge('apparmor-profile', text))
    .toEqual(['metadata.annotations["container.apparmor.security.beta.kubernetes.io/c"]: container "c" has the AppArmor profile "unconfined"']);
  expect(judge('apparmor-profile', text.replace('unconfined', 'runtime/default'))).toEqual([]);
  expect(judge('apparmor-profile', text.replace('unconfined', 'localhost/web'))).toEqual([]);
  expect(judge('apparmor-profile', text.replace('container.apparmor', 'apparmor'))).toEqual([]);
});

describe('in a workload, every path leads through the Pod template', () => {
  const workload = (podYaml: string, kind: string, apiVersion: string): string => {
    const { metadata, spec } = parse(podYaml) as JsonObject;
    const template = { metadata, spec };
    return JSON.stringify({ apiVersion, kind, metadata: { name: 'web' }, spec: kind === 'CronJob' ? { jobTemplate: { spec: { template } } } : { template } });
  };
  const annotated = '{apiVersion: v1, kind: Pod, metadata: {name: web, annotations: {container.apparmor.security.beta.kubernetes.io/c: unconfined}}, spec: {}}';
  const failing = [...Object.entries(EXAMPLES).map(([rule, { fails }]) => [rule, fails]), ['apparmor-profile', annotated]];

  test.each(failing)('%s', (rule, fails) => {
    const alone = judge(rule, fails);
    expect(judge(rule, workload(fails, 'Deployment', 'apps/v1'))).toEqual(alone.map((finding) => `spec.template.${finding}`));
    expect(judge(rule, workload(fails, 'CronJob', 'batch/v1'))).toEqual(alone.map((finding) => `spec.jobTemplate.spec.template.${finding}`));
  });
});

test('Windows Pods need no Linux security context', () => {
  expect(judge('run-as-root', pod('', 'os: {name: windows}'))).toEqual([]);
});

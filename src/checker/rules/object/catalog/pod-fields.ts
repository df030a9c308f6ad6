import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, at, isObject } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { defineRule } from '../../../findings/define-rule';
import { forEachHostPort } from '../cross-field/container-ports';
import { forEachClaim } from '../cross-field/resources';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Under hostNetwork a container listens on the node itself, by its own port. */
const hostNetworkPorts: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    if (spec.hostNetwork !== true) return;
    forEachHostPort(spec, 'containers', scope, (port, hostPort, path) => {
      if (hostPort === port.containerPort) return;
      scope.report(path, `hostPort ${quote(hostPort)} differs from containerPort ${quote(port.containerPort)} under hostNetwork`, 'Make the two equal.');
    });
  },
};

function checkSleep(spec: JsonObject, container: JsonObject, path: Path, scope: Scope): void {
  const { terminationGracePeriodSeconds: given } = spec;
  // A server takes a negative period for one second.
  const grace = typeof given === 'number' ? given < 0 ? 1 : given : 30;
  for (const hook of ['postStart', 'preStop'] as const) {
    const sleep = at(container, 'lifecycle', hook, 'sleep');
    const seconds = isObject(sleep) ? sleep.seconds ?? 0 : 0;
    if (typeof seconds !== 'number' || seconds <= grace) continue;
    const message = `sleeping ${seconds} seconds is longer than terminationGracePeriodSeconds (${grace})`;
    scope.report([...path, 'lifecycle', hook, 'sleep'], message, 'Sleep shorter or raise terminationGracePeriodSeconds.');
  }
}

/** Hooks end before the Pod is killed. */
const lifecycle: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => forEachContainer(spec, (container, path) => {
    if (!isObject(container.lifecycle)) return;
    checkSleep(spec, container, path, scope);
  }),
};

function checkDns(spec: JsonObject, scope: Scope): void {
  const dns = asObject(spec.dnsConfig);
  if (spec.dnsPolicy === 'None' && asList(dns.nameservers).length === 0) {
    scope.report(['dnsConfig', 'nameservers'], 'dnsPolicy None leaves the Pod without a name server', 'List at least one server in dnsConfig.nameservers.');
  }
}

function checkHost(spec: JsonObject, scope: Scope): void {
  if (spec.shareProcessNamespace === true && spec.hostPID === true) {
    scope.report(['shareProcessNamespace'], 'shareProcessNamespace and hostPID are both true', 'Set one of the two.');
  }
  if (typeof spec.hostnameOverride === 'string' && (spec.setHostnameAsFQDN === true || spec.hostNetwork === true)) {
    scope.report(['hostnameOverride'], 'hostnameOverride excludes setHostnameAsFQDN and hostNetwork', 'Remove one of them.');
  }
  if (spec.hostUsers !== false) return;
  for (const field of ['hostPID', 'hostIPC', 'hostNetwork'] as const) {
    if (spec[field] === true) {
      scope.report([field], `${field} is true though hostUsers is false`, 'Remove one of the two.');
    }
  }
  if (scope.minor < 36) return;
  forEachContainer(spec, (container, path) => {
    if (asList(container.volumeDevices).length === 0) return;
    scope.report([...path, 'volumeDevices'], 'block devices are not possible where hostUsers is false', 'Remove one of the two.');
  });
}

function checkResize(spec: JsonObject, scope: Scope): void {
  if (spec.restartPolicy !== 'Never') return;
  forEachContainer(spec, (container, path) => asList(container.resizePolicy).forEach((policy, index) => {
    if (asObject(policy).restartPolicy !== 'RestartContainer') return;
    scope.report([...path, 'resizePolicy', index], "resizing by a restart excludes the Pod's restartPolicy Never", 'Use NotRequired.');
  }));
}

function checkRestartRules(spec: JsonObject, scope: Scope): void {
  forEachContainer(spec, (container, path) => {
    if (asList(container.restartPolicyRules).length === 0 || container.restartPolicy) return;
    scope.report([...path, 'restartPolicy'], 'restartPolicyRules need a restartPolicy of the container', 'Set restartPolicy.');
  });
}

/** Settings of a Pod that depend on each other. */
const podFieldsFields: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkDns(spec, scope);
    checkHost(spec, scope);
    checkResize(spec, scope);
    checkRestartRules(spec, scope);
  },
};

/** What holds for Pods alone, not for templates of them. */
const barePod: FieldsCheck = {
  types: ['V1Pod'],
  check: (pod, scope) => {
    const spec = asObject(pod.spec);
    if (spec.nodeName && asList(spec.schedulingGates).length > 0) {
      scope.report(['spec', 'nodeName'], 'a Pod with scheduling gates is bound to no node yet', 'Remove nodeName or the gates.');
    }
  },
};

/** The claims that containers name are claims of the Pod. */
const containerClaims: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    const claims = new Set(asList(spec.resourceClaims).map((claim) => asObject(claim).name));
    forEachClaim(spec, ({ name }, path) => {
      if (name && !claims.has(name)) scope.report(path, `the Pod has no resource claim ${quote(name)}`, 'Add it to resourceClaims of the Pod.');
    });
  },
};

export const podFields = defineRule<ObjectRule>({
  id: 'pod-fields',
  part: 'object',
  severity: 'error',
  title: 'Fields of a Pod fit each other.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Some fields of a Pod contradict each other, and the server refuses the Pod.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80, hostPort: 8080}]
`,
      finds: [
        'error spec.containers[0].ports[0].hostPort: hostPort 8080 differs from containerPort 80 under hostNetwork',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80, hostPort: 8080}]
`,
      because: 'Without the network of the node the two may differ.',
    },
  },
  check: {
    fields: [hostNetworkPorts, lifecycle, podFieldsFields, barePod, containerClaims],
  },
});

import type { Path } from '../../../../common/path';
import { descendingPath } from '../../../../kubernetes/formats/paths';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Containers that run as processes of a Windows host do so together, in its network. */
const hostProcess: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    const ofPod = at(spec, 'securityContext', 'windowsOptions', 'hostProcess');
    let [count, ofHost] = [0, 0];
    forEachContainer(spec, (container, path) => {
      const own = at(container, 'securityContext', 'windowsOptions', 'hostProcess');
      count += 1;
      if ((own ?? ofPod) === true) ofHost += 1;
      if (typeof ofPod !== 'boolean' || typeof own !== 'boolean' || own === ofPod) return;
      scope.report([...path, 'securityContext', 'windowsOptions', 'hostProcess'], 'hostProcess differs from that of the Pod', 'Make the two equal.');
    });
    if (ofHost === 0) return;
    if (ofHost !== count) scope.report(['containers'], 'some containers are processes of the host, others are not', 'Set hostProcess for the whole Pod.');
    if (spec.hostNetwork !== true) scope.report(['hostNetwork'], 'processes of the host need its network', 'Set hostNetwork: true.');
  },
};

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

function isProfile(value: string): boolean {
  return ['', 'runtime/default', 'unconfined'].includes(value) || value.startsWith('localhost/');
}

/** Annotations that name AppArmor profiles, as was done before the field, name containers of the Pod and profiles. */
const armorAnnotations: FieldsCheck = {
  types: ['V1Pod', 'V1PodTemplateSpec'],
  check: (pod, scope) => {
    const containers = new Set<unknown>();
    forEachContainer(asObject(pod.spec), ({ name }) => void containers.add(name));
    for (const [key, value] of Object.entries(asObject(at(pod, 'metadata', 'annotations')))) {
      if (!key.startsWith(APP_ARMOR)) continue;
      const path = ['metadata', 'annotations', key];
      const container = key.slice(APP_ARMOR.length);
      if (!containers.has(container)) scope.report(path, `the Pod has no container ${quote(container)}`, 'Name a container of the Pod.');
      if (!isProfile(asString(value) ?? '')) scope.report(path, `${quote(value)} is no AppArmor profile`, "Use 'runtime/default', 'unconfined' or 'localhost/<name>'.");
    }
  },
};

const SECCOMP = /^(?:seccomp\.security\.alpha\.kubernetes\.io\/pod$|container\.seccomp\.security\.alpha\.kubernetes\.io\/)/;

function isSeccompProfile(value: string): boolean {
  if (value.startsWith('localhost/')) return descendingPath(value.slice('localhost/'.length)) === undefined;
  return ['runtime/default', 'docker/default', 'unconfined'].includes(value);
}

/** Annotations that name seccomp profiles, as was done before the field, name profiles. */
const seccompAnnotations: FieldsCheck = {
  types: ['V1Pod', 'V1PodTemplateSpec'],
  check: (pod, scope) => {
    for (const [key, value] of Object.entries(asObject(at(pod, 'metadata', 'annotations')))) {
      if (!SECCOMP.test(key) || isSeccompProfile(asString(value) ?? '')) continue;
      const hint = "Use 'runtime/default', 'unconfined' or 'localhost/<path>'.";
      scope.report(['metadata', 'annotations', key], `${quote(value)} is no seccomp profile`, hint);
    }
  },
};

/** What a security context grants and denies does not contradict itself. */
const securityContextFields: FieldsCheck = {
  types: ['V1SecurityContext'],
  check: ({ allowPrivilegeEscalation, privileged, capabilities }, scope) => {
    if (allowPrivilegeEscalation !== false) return;
    if (privileged === true) {
      scope.report(['allowPrivilegeEscalation'], 'allowPrivilegeEscalation is false though privileged is true', 'Remove one of the two.');
    }
    if (asList(asObject(capabilities).add).includes('CAP_SYS_ADMIN')) {
      scope.report(['capabilities', 'add'], 'CAP_SYS_ADMIN is added though allowPrivilegeEscalation is false', 'Remove one of the two.');
    }
  },
};

function checkSysctls(spec: JsonObject, scope: Scope): void {
  asList(asObject(spec.securityContext).sysctls).forEach((item, index) => {
    const name = asString(asObject(item).name) ?? '';
    const path = ['securityContext', 'sysctls', index, 'name'];
    const space = /^net[./]/.test(name) ? 'hostNetwork' : /^(?:kernel[./](?:shm|msg|sem)|fs[./]mqueue[./])/.test(name) ? 'hostIPC' : undefined;
    if (space && spec[space] === true) scope.report(path, `${quote(name)} belongs to the host under ${space}`, 'Remove one of the two.');
  });
}

const POD_OF_LINUX = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'fsGroup', 'fsGroupChangePolicy', 'sysctls', 'runAsUser', 'runAsGroup', 'supplementalGroups', 'supplementalGroupsPolicy', 'seLinuxChangePolicy'];

const CONTAINER_OF_LINUX = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged', 'allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'];

function checkForeign(context: JsonObject, fields: readonly string[], os: string, path: Path, scope: Scope): void {
  for (const field of fields) {
    if (!isSet(context[field]) || (Array.isArray(context[field]) && context[field].length === 0)) continue;
    scope.report([...path, field], `${field} is not for a ${os} Pod`, 'Remove it or change os.name.');
  }
}

function checkSystem(spec: JsonObject, scope: Scope): void {
  const { name } = asObject(spec.os);
  if (name !== 'linux' && name !== 'windows') return;
  const [ofPod, ofContainer] = name === 'linux' ? [['windowsOptions'], ['windowsOptions']] : [POD_OF_LINUX, CONTAINER_OF_LINUX];
  checkForeign(asObject(spec.securityContext), ofPod, name, ['securityContext'], scope);
  forEachContainer(spec, (container, path) => checkForeign(asObject(container.securityContext), ofContainer, name, [...path, 'securityContext'], scope));
  if (name === 'windows') checkForeign(spec, [...['hostPID', 'hostIPC'].filter((field) => spec[field] === true), 'hostUsers', 'shareProcessNamespace', 'resources'], name, [], scope);
}

function checkProcMount(spec: JsonObject, scope: Scope): void {
  forEachContainer(spec, (container, path) => {
    if (asObject(container.securityContext).procMount !== 'Unmasked' || spec.hostUsers === false) return;
    scope.report([...path, 'securityContext', 'procMount'], 'procMount Unmasked needs user namespaces', 'Set hostUsers: false.');
  });
}

/** Security settings of a Pod fit its host namespaces and its operating system. */
const podSecurity: FieldsCheck = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkSysctls(spec, scope);
    checkSystem(spec, scope);
    checkProcMount(spec, scope);
  },
};

export const securityContext = defineRule<ObjectRule>({
  id: 'security-context',
  part: 'object',
  severity: 'error',
  title: 'A security context does not contradict itself.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A privileged container cannot forbid the escalation of privileges; such contradictions are refused.',
  remedy: 'Decide for one of the two.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {privileged: true, allowPrivilegeEscalation: false}
`,
      finds: [
        'error spec.containers[0].securityContext.allowPrivilegeEscalation: allowPrivilegeEscalation is false though privileged is true',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {allowPrivilegeEscalation: false}
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
      securityContext: {privileged: false, allowPrivilegeEscalation: false}
`,
      because: 'Not privileged is no contradiction.',
    },
  },
  check: {
    fields: [hostProcess, armorAnnotations, seccompAnnotations, securityContextFields, podSecurity],
  },
});

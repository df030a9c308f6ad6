import type { Path } from '../../../../common/path';
import { descendingPath } from '../../../../kubernetes/formats/paths';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const SYSCTL = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;

/** What a security context grants and denies does not contradict itself. */
export const securityContext: ObjectRule = {
  types: ['V1SecurityContext'],
  check: ({ allowPrivilegeEscalation, privileged, capabilities }, scope) => {
    if (allowPrivilegeEscalation !== false) return;
    if (privileged === true) {
      scope.report(RULES.securityContext, ['allowPrivilegeEscalation'], 'allowPrivilegeEscalation is false though privileged is true', 'Remove one of the two.');
    }
    if (asList(asObject(capabilities).add).includes('CAP_SYS_ADMIN')) {
      scope.report(RULES.securityContext, ['capabilities', 'add'], 'CAP_SYS_ADMIN is added though allowPrivilegeEscalation is false', 'Remove one of the two.');
    }
  },
};

/** A profile is named where, and only where, it is read from the node. */
export const localProfile: ObjectRule = {
  types: ['V1SeccompProfile'],
  check: ({ type, localhostProfile }, scope) => {
    const named = isSet(localhostProfile);
    if (type === 'Localhost') {
      const wrong = named ? descendingPath(asString(localhostProfile) ?? '') : undefined;
      if (!named) scope.report(RULES.requiredField, ['localhostProfile'], 'the type Localhost names no profile', 'Set localhostProfile.');
      else if (wrong !== undefined) scope.report(RULES.invalidFormat, ['localhostProfile'], `${quote(localhostProfile)} ${wrong}`, 'Write a path below the profile directory.');
    } else if (named) {
      scope.report(RULES.forbiddenField, ['localhostProfile'], `a profile is named though the type is ${quote(type)}`, 'Remove it or set type: Localhost.');
    }
  },
};

/** The same for AppArmor, whose profiles are names. */
export const armorProfile: ObjectRule = {
  types: ['V1AppArmorProfile'],
  check: ({ type, localhostProfile }, scope) => {
    const name = asString(localhostProfile);
    if (type !== 'Localhost') {
      if (name !== undefined) scope.report(RULES.forbiddenField, ['localhostProfile'], `a profile is named though the type is ${quote(type)}`, 'Remove it or set type: Localhost.');
    } else if (name === undefined || name === '' || name !== name.trim()) {
      scope.report(RULES.requiredField, ['localhostProfile'], `${quote(localhostProfile)} names no profile`, 'Set localhostProfile, without blanks around it.');
    }
  },
};

function checkSysctls(spec: JsonObject, scope: Scope): void {
  asList(asObject(spec.securityContext).sysctls).forEach((item, index) => {
    const name = asString(asObject(item).name) ?? '';
    const path = ['securityContext', 'sysctls', index, 'name'];
    if (name !== '' && (name.length > 253 || !SYSCTL.test(name))) scope.report(RULES.invalidFormat, path, `${quote(name)} is not the name of a kernel parameter`, "Write it like 'net.core.somaxconn'.");
    const space = /^net[./]/.test(name) ? 'hostNetwork' : /^(?:kernel[./](?:shm|msg|sem)|fs[./]mqueue[./])/.test(name) ? 'hostIPC' : undefined;
    if (space && spec[space] === true) scope.report(RULES.securityContext, path, `${quote(name)} belongs to the host under ${space}`, 'Remove one of the two.');
  });
}

const POD_OF_LINUX = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'fsGroup', 'fsGroupChangePolicy', 'sysctls', 'runAsUser', 'runAsGroup', 'supplementalGroups', 'supplementalGroupsPolicy', 'seLinuxChangePolicy'];
const CONTAINER_OF_LINUX = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged', 'allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'];

function checkForeign(context: JsonObject, fields: readonly string[], os: string, path: Path, scope: Scope): void {
  for (const field of fields) {
    if (!isSet(context[field]) || (Array.isArray(context[field]) && context[field].length === 0)) continue;
    scope.report(RULES.securityContext, [...path, field], `${field} is not for a ${os} Pod`, 'Remove it or change os.name.');
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
    scope.report(RULES.securityContext, [...path, 'securityContext', 'procMount'], 'procMount Unmasked needs user namespaces', 'Set hostUsers: false.');
  });
}

/** Security settings of a Pod fit its host namespaces and its operating system. */
export const podSecurity: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    checkSysctls(spec, scope);
    checkSystem(spec, scope);
    checkProcMount(spec, scope);
  },
};

import { descendingPath } from '../../../../kubernetes/formats/paths';
import { asObject, asString, at } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

function isProfile(value: string): boolean {
  return ['', 'runtime/default', 'unconfined'].includes(value) || value.startsWith('localhost/');
}

/** Annotations that name AppArmor profiles, as was done before the field, name containers of the Pod and profiles. */
export const armorAnnotations: ObjectRule = {
  types: ['V1Pod', 'V1PodTemplateSpec'],
  check: (pod, scope) => {
    const containers = new Set<unknown>();
    forEachContainer(asObject(pod.spec), ({ name }) => void containers.add(name));
    for (const [key, value] of Object.entries(asObject(at(pod, 'metadata', 'annotations')))) {
      if (!key.startsWith(APP_ARMOR)) continue;
      const path = ['metadata', 'annotations', key];
      const container = key.slice(APP_ARMOR.length);
      if (!containers.has(container)) scope.report(RULES.securityContext, path, `the Pod has no container ${quote(container)}`, 'Name a container of the Pod.');
      if (!isProfile(asString(value) ?? '')) scope.report(RULES.securityContext, path, `${quote(value)} is no AppArmor profile`, "Use 'runtime/default', 'unconfined' or 'localhost/<name>'.");
    }
  },
};

const SECCOMP = /^(?:seccomp\.security\.alpha\.kubernetes\.io\/pod$|container\.seccomp\.security\.alpha\.kubernetes\.io\/)/;

function isSeccompProfile(value: string): boolean {
  if (value.startsWith('localhost/')) return descendingPath(value.slice('localhost/'.length)) === undefined;
  return ['runtime/default', 'docker/default', 'unconfined'].includes(value);
}

/** Annotations that name seccomp profiles, as was done before the field, name profiles. */
export const seccompAnnotations: ObjectRule = {
  types: ['V1Pod', 'V1PodTemplateSpec'],
  check: (pod, scope) => {
    for (const [key, value] of Object.entries(asObject(at(pod, 'metadata', 'annotations')))) {
      if (!SECCOMP.test(key) || isSeccompProfile(asString(value) ?? '')) continue;
      const hint = "Use 'runtime/default', 'unconfined' or 'localhost/<path>'.";
      scope.report(RULES.securityContext, ['metadata', 'annotations', key], `${quote(value)} is no seccomp profile`, hint);
    }
  },
};

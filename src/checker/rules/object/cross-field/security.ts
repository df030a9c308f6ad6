import { descendingPath } from '../../../../kubernetes/formats/paths';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import { quote } from '../scope/quote';

const SYSCTL = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;

/** A seccomp profile is a path below the directory of profiles. */
export const profilePath: FieldsCheck = {
  types: ['V1SeccompProfile'],
  check: ({ type, localhostProfile }, scope) => {
    const wrong = type === 'Localhost' && isSet(localhostProfile) ? descendingPath(asString(localhostProfile) ?? '') : undefined;
    if (wrong !== undefined) scope.report(['localhostProfile'], `${quote(localhostProfile)} ${wrong}`, 'Write a path below the profile directory.');
  },
};

/** The kernel parameters of a Pod are named as the kernel names them. */
export const sysctlNames: FieldsCheck = {
  types: ['V1PodSecurityContext'],
  check: ({ sysctls }, scope) => asList(sysctls).forEach((item, index) => {
    const name = asString(asObject(item).name) ?? '';
    if (name === '' || (name.length <= 253 && SYSCTL.test(name))) return;
    scope.report(['sysctls', index, 'name'], `${quote(name)} is not the name of a kernel parameter`, "Write it like 'net.core.somaxconn'.");
  }),
};

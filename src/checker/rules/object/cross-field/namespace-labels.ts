import { asObject, asString, at } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

const PREFIX = 'pod-security.kubernetes.io/';
const MODES = ['enforce', 'audit', 'warn'];
const LEVELS = ['privileged', 'baseline', 'restricted'];
const VERSION = /^(?:latest|v1\.(?:0|[1-9]\d*))$/;

/** Labels that set the Pod security of a namespace name levels and versions of it. */
export const podSecurityLabels: ObjectRule = {
  types: ['V1Namespace'],
  check: (namespace, scope) => {
    const labels = asObject(at(namespace, 'metadata', 'labels'));
    for (const mode of MODES) {
      const [level, version] = [`${PREFIX}${mode}`, `${PREFIX}${mode}-version`];
      if (labels[level] !== undefined && !LEVELS.includes(asString(labels[level]) ?? '')) {
        scope.report(RULES.notAllowedValue, ['metadata', 'labels', level], `${quote(labels[level])} is no level of Pod security`, `Use one of ${LEVELS.join(', ')}.`);
      }
      if (labels[version] !== undefined && !VERSION.test(asString(labels[version]) ?? '')) {
        scope.report(RULES.notAllowedValue, ['metadata', 'labels', version], `${quote(labels[version])} is no version of Pod security`, "Use 'latest' or a version such as 'v1.36'.");
      }
    }
  },
};

import type { RuleInfo } from '../../findings/finding';

/** The rules about custom resources beyond those that they share with Kubernetes' own kinds. */
export const CUSTOM = {
  celRule: { id: 'cel-rule', part: 'object', severity: 'error', title: 'A custom resource obeys the validation rules of its definition.' },
  celNotEvaluated: {
    id: 'cel-not-evaluated', part: 'object', severity: 'warning', title: 'Each validation rule of a definition can be evaluated here.',
  },
  patternNotEvaluated: {
    id: 'pattern-not-evaluated', part: 'object', severity: 'warning', title: 'Each pattern of a definition can be evaluated here.',
  },
  versionNotServed: { id: 'version-not-served', part: 'object', severity: 'error', title: 'A custom resource uses a version that its definition serves.' },
  deprecatedVersion: {
    id: 'deprecated-version', part: 'object', severity: 'warning', title: 'No custom resource uses a version that its definition calls deprecated.',
  },
  wrongScope: { id: 'wrong-scope', part: 'object', severity: 'warning', title: 'A cluster-scoped custom resource names no namespace.' },
  experimentalField: {
    id: 'experimental-field', part: 'object', severity: 'warning', title: 'A custom resource keeps to fields that the default installation of its kind has.',
  },
} as const satisfies Record<string, RuleInfo>;

/** Every rule of custom resources. */
export const CUSTOM_RULES: readonly RuleInfo[] = Object.values(CUSTOM);

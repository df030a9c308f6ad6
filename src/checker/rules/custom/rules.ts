import { celNotEvaluated } from './cel-not-evaluated';
import { celRule } from './cel-rule';
import { deprecatedVersion } from './deprecated-version';
import { experimentalField } from './experimental-field';
import { patternNotEvaluated } from './pattern-not-evaluated';
import { versionNotServed } from './version-not-served';
import { wrongScope } from './wrong-scope';
import type { AnyPassRule } from '../../findings/define-rule';

/** The rules about custom resources beyond those that they share with Kubernetes' own kinds. */
export const CUSTOM = {
  celRule,
  celNotEvaluated,
  patternNotEvaluated,
  versionNotServed,
  deprecatedVersion,
  wrongScope,
  experimentalField,
} as const satisfies Record<string, AnyPassRule>;

/** Every rule of custom resources. */
export const CUSTOM_RULES: readonly AnyPassRule[] = Object.values(CUSTOM);

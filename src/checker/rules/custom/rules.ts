import { celNotEvaluated } from './cel-not-evaluated';
import { celRule } from './cel-rule';
import { deprecatedVersion } from './deprecated-version';
import { experimentalField } from './experimental-field';
import { patternNotEvaluated } from './pattern-not-evaluated';
import { versionNotServed } from './version-not-served';
import { wrongScope } from './wrong-scope';
import type { AnyObjectRule } from '../object/scope/object-rule';

/** Every rule of custom resources beyond those that they share with Kubernetes' own kinds; a new one is a line here. */
export const CUSTOM_RULES: readonly AnyObjectRule[] = [
  celRule,
  celNotEvaluated,
  patternNotEvaluated,
  versionNotServed,
  deprecatedVersion,
  wrongScope,
  experimentalField,
];

import { RULES } from './catalog/rules';
import { WHOLE_RULES } from './whole/registry';
import type { DefinedRule } from '../../findings/define-rule';

/** Every rule of the `object` checks. */
export const OBJECT_RULES: readonly DefinedRule[] = [...Object.values(RULES), ...WHOLE_RULES];

import { ACCEPT_RULES } from '../findings/accept-rules';
import { CHECK_NAMES } from '../findings/check-names';
import { CUSTOM_RULES } from './custom/rules';
import type { DefinedRule } from '../findings/define-rule';
import { INPUT_RULES } from '../findings/input-rules';
import { OBJECT_RULES } from './object/catalog/rules';
import { POLICIES } from './policy/registry';
import { LINK_RULES } from './references/registry';
import { sealedSecretRenamed } from '../read/kustomization/sealed-secret-renamed';
import { UNMATCHED_RULES } from '../read/kustomization/unmatched';
import { READ_RULES } from '../read/resources/read-rules';
import { userPolicyInfo } from './policy/user/user-policies';
import type { UserPolicy } from './policy/user/user-policy';

/** Every rule of every check, in the order of the checks, the user's own policies among them. */
export function allRules(own: readonly UserPolicy[] = []): readonly DefinedRule[] {
  return [
    ...READ_RULES,
    ...INPUT_RULES,
    ...OBJECT_RULES,
    ...CUSTOM_RULES,
    ...UNMATCHED_RULES,
    sealedSecretRenamed,
    ...LINK_RULES,
    ...POLICIES,
    ...own.map(userPolicyInfo),
    ...ACCEPT_RULES,
  ];
}

/** True for the id of a rule, and for the name of a check, which stands for all of its rules. */
export function isRuleOrCheck(id: string): boolean {
  return CHECK_NAMES.some((name) => name === id) || allRules().some((rule) => rule.id === id);
}

import type { PolicyContext, PolicyOptions, Policy } from './policy-rule';
import { POLICIES } from './registry';
import { RenderIndex } from '../../../kubernetes/index/render-index';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { Check } from '../../checks/check';
import { ACCEPT_RULES } from '../../findings/accept-rules';
import { findingAbout } from '../../findings/finding';
import type { Finding } from '../../findings/finding';
import { judged } from '../../findings/judged';
import { looksFurther } from '../../findings/looks-further';
import { documentOf } from '../../findings/tell';

const NOTHING = new RenderIndex([]);

/** A rule that looks at one object alone gets to see no other. */
function* judge(resource: Resource, rules: readonly Policy[], context: PolicyContext): Generator<Finding> {
  const alone: PolicyContext = { ...context, render: NOTHING };
  for (const rule of rules) {
    for (const { severity, ...detail } of rule.check(resource, rule.looksAt.length === 0 ? alone : context)) {
      yield { ...findingAbout(resource, rule, detail), severity: severity ?? rule.severity };
    }
  }
}

/**
 * The `policy` check.
 *
 * @param options what the settings say to policies
 * @param enabled ids of rules that run although they are off by default
 * @param own the user's own policies
 */
export function policyCheck(options: PolicyOptions, enabled: ReadonlySet<string> = new Set(), own: readonly Policy[] = []): Check {
  const rules = [...POLICIES.filter((rule) => rule.offByDefault !== true || enabled.has(rule.id)), ...own];
  return {
    name: 'policy',
    rules: [...rules, ...ACCEPT_RULES],
    inParts: (text) => !rules.some((rule) => looksFurther(rule, text)),
    * run(resources) {
      const context: PolicyContext = { ...options, render: new RenderIndex(resources) };
      for (const resource of resources) yield* judged(documentOf(resource), () => judge(resource, rules, context));
    },
  };
}

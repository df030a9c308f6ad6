import type { PolicyContext, PolicyOptions, PolicyRule } from './policy-rule';
import { POLICIES } from './registry';
import type { Resource } from '../../../kubernetes/objects/resource';
import { ACCEPT_RULES } from '../../findings/accept-rules';
import type { Finding } from '../../findings/finding';
import { findingAbout } from '../../findings/finding';
import type { Check } from '../../validate/check';
import { documentOf, judged } from '../../validate/judged';

function contextOf(resources: readonly Resource[], options: PolicyOptions): PolicyContext {
  const byKind = new Map<unknown, Resource[]>();
  for (const resource of resources) {
    const list = byKind.get(resource.object.kind);
    if (list === undefined) byKind.set(resource.object.kind, [resource]);
    else list.push(resource);
  }
  return { ...options, ofKind: (kind) => byKind.get(kind) ?? [] };
}

function* judge(resource: Resource, rules: readonly PolicyRule[], context: PolicyContext): Generator<Finding> {
  const alone: PolicyContext = { ...context, ofKind: () => [] };
  for (const rule of rules) {
    for (const { severity, ...detail } of rule.judge(resource, rule.relatedBy === undefined ? alone : context)) {
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
export function policyCheck(options: PolicyOptions, enabled: ReadonlySet<string> = new Set(), own: readonly PolicyRule[] = []): Check {
  const rules = [...POLICIES.filter((rule) => rule.offByDefault !== true || enabled.has(rule.id)), ...own];
  return {
    name: 'policy',
    rules: [...rules, ...Object.values(ACCEPT_RULES)],
    inParts: (text) => !rules.some(({ relatedBy }) => relatedBy !== undefined && new RegExp(`\\b${relatedBy}\\b`).test(text)),
    * run(resources) {
      const context = contextOf(resources, options);
      for (const resource of resources) yield* judged(documentOf(resource), () => judge(resource, rules, context));
    },
  };
}

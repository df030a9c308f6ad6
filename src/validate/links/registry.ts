import type { RuleInfo } from '../../findings/finding';
import type { LinkRule } from './link-rule';
import { nodePortConflict } from './rules/node-port-conflict';
import { serviceOutsideRender } from './rules/service-outside-render';
import { serviceReference } from './rules/service-reference';
import { serviceSelectorMatchesNothing } from './rules/service-selector-matches-nothing';
import { serviceSelectsSeveralWorkloads } from './rules/service-selects-several-workloads';
import { serviceTargetPort } from './rules/service-target-port';

/** Every rule about documents against each other. */
export const LINK_RULES: readonly LinkRule[] = [
  serviceReference,
  serviceOutsideRender,
  serviceSelectorMatchesNothing,
  serviceTargetPort,
  serviceSelectsSeveralWorkloads,
  nodePortConflict,
];

/** What the link rules are, for lists and documentation. */
export function linkRuleInfos(): readonly RuleInfo[] {
  return LINK_RULES.map(({ info }) => info);
}

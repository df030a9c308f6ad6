import type { LinkOptions } from './link-options';
import type { ResourceIndex } from './resource-index';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Finding, FindingDetail, RuleInfo, Severity } from '../../../findings/finding';
import { findingAbout } from '../../../findings/finding';

/** A rule about documents against each other: what it is, and its check over the index of one rendered overlay. */
export interface LinkRule {
  readonly info: RuleInfo;
  check(index: ResourceIndex, options: LinkOptions): Iterable<Finding>;
}

/** The description of a link rule. */
export function linkRuleInfo(id: string, severity: Severity, title: string): RuleInfo {
  return { id, part: 'links', severity, title };
}

/** A finding of a rule with a severity that the case decides. */
export function linkFinding(resource: Resource, info: RuleInfo, detail: FindingDetail, severity: Severity = info.severity): Finding {
  return { ...findingAbout(resource, info, detail), severity };
}

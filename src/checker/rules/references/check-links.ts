import { LINK_RULES } from './registry';
import type { LinkOptions } from './shared/link-options';
import type { LinkFinding, LinkRule } from './shared/link-rule';
import { ResourceIndex } from './shared/resource-index';
import type { Resource } from '../../../kubernetes/objects/resource';
import { findingAbout } from '../../findings/finding';
import type { Finding } from '../../findings/finding';

function toFinding(rule: LinkRule, { resource, severity, ...detail }: LinkFinding): Finding {
  return { ...findingAbout(resource, rule, detail), severity: severity ?? rule.severity };
}

/** Checks the documents of one rendered overlay against each other; findings come in document order. */
export function checkLinks(resources: readonly Resource[], options: LinkOptions = {}): Finding[] {
  const index = new ResourceIndex(resources, options);
  return LINK_RULES.flatMap((rule) => [...rule.check(index, options)].map((found) => toFinding(rule, found))).sort((a, b) => a.document - b.document);
}

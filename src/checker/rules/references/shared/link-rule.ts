import type { LinkOptions } from './link-options';
import type { ResourceIndex } from './resource-index';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Rule } from '../../../findings/define-rule';
import type { FindingDetail, Severity } from '../../../findings/finding';

/** What a link rule found, and in which document; with a severity of its own where it differs from the rule's. */
export interface LinkFinding extends FindingDetail {
  readonly resource: Resource;
  readonly severity?: Severity;
}

/** Looks at all documents of one rendered overlay. */
export type LinkCheck = (index: ResourceIndex, options: LinkOptions) => Iterable<LinkFinding>;

/** A rule about documents against each other. */
export type LinkRule = Rule<LinkCheck> & { readonly part: 'links' };

/** Something found in a document, with a severity where the case decides it. */
export function linkFinding(resource: Resource, detail: FindingDetail, severity?: Severity): LinkFinding {
  return { resource, ...detail, ...(severity === undefined ? {} : { severity }) };
}

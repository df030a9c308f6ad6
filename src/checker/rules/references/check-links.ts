import { LINK_RULES } from './registry';
import type { LinkOptions } from './shared/link-options';
import { ResourceIndex } from './shared/resource-index';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { Finding } from '../../findings/finding';

/** Checks the documents of one rendered overlay against each other; findings come in document order. */
export function checkLinks(resources: readonly Resource[], options: LinkOptions = {}): Finding[] {
  const index = new ResourceIndex(resources, options);
  return LINK_RULES.flatMap((rule) => [...rule.check(index, options)]).sort((a, b) => a.document - b.document);
}

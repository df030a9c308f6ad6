import type { Check } from './check';
import { checkLinks } from './links/check-links';
import { linkRuleInfos } from './links/registry';
import type { Settings } from './settings';

/** The `links` check. */
export function linksCheck({ external }: Settings): Check {
  return { name: 'links', rules: linkRuleInfos(), run: (resources) => checkLinks(resources, { external }) };
}

import { own } from '../../common/own';
import type { Check } from '../checks/check';
import { checkLinks } from '../rules/references/check-links';
import { LINK_RULES } from '../rules/references/registry';
import type { Settings } from '../settings/settings';

/** The `links` check, with what the settings say about the clusters that the overlays are for. */
export function linksCheck({ external, platforms, clusterDomain, overlays }: Settings): Check {
  return {
    name: 'links',
    rules: LINK_RULES,
    run: (resources, { defaultNamespace, renamed, elsewhere } = {}) => {
      const overlay = own(overlays, resources[0]?.overlay ?? '');
      return checkLinks(resources, {
        external,
        platforms: overlay?.platforms ?? platforms,
        clusterDomain: overlay?.clusterDomain ?? clusterDomain,
        defaultNamespace,
        renamed,
        elsewhere,
      });
    },
  };
}

import type { Check } from '../checks/check';
import { checkLinks } from '../rules/references/check-links';
import { LINK_RULES } from '../rules/references/registry';
import { settingsOf } from '../settings/settings';
import type { Settings } from '../settings/settings';

/** The `links` check, with what the settings say about the clusters that the overlays are for. */
export function linksCheck({ external, platforms, clusterDomain, overlays }: Settings): Check {
  return {
    name: 'links',
    rules: LINK_RULES,
    run: (resources, { defaultNamespace, renamed, elsewhere } = {}) => {
      const here = settingsOf({ overlays }, resources[0]?.overlay ?? '');
      return checkLinks(resources, {
        external,
        platforms: here.find((overlay) => overlay.platforms !== undefined)?.platforms ?? platforms,
        clusterDomain: here.find((overlay) => overlay.clusterDomain !== undefined)?.clusterDomain ?? clusterDomain,
        defaultNamespace,
        renamed,
        elsewhere,
      });
    },
  };
}

import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../link-rule';
import { linkRuleInfo } from '../link-rule';
import { missingPodObject } from '../missing-pod-object';
import { podReferences } from '../pod-references';

const info = linkRuleInfo('volume-claim-reference', 'warning', 'A PersistentVolumeClaim that Pods mount is rendered.');

/** See the title in its info. */
export const volumeClaimReference: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const reference of podReferences(index)) {
      const missing = reference.kind === 'PersistentVolumeClaim' ? missingPodObject(index, info, reference) : undefined;
      if (missing !== undefined) yield missing;
    }
  },
};

import type { LinkRule } from '../link-rule';
import { linkRuleInfo } from '../link-rule';
import { missingPodObjects } from '../missing-pod-object';
import { podReferences } from '../pod-references';

const info = linkRuleInfo('volume-claim-reference', 'warning', 'A PersistentVolumeClaim that Pods mount is rendered.');

/** See the title in its info. */
export const volumeClaimReference: LinkRule = {
  info,
  check: (index) => missingPodObjects(index, info, podReferences(index).filter(({ kind }) => kind === 'PersistentVolumeClaim')),
};

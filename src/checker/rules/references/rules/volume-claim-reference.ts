import type { LinkRule } from '../shared/link-rule';
import { linkRuleInfo } from '../shared/link-rule';
import { missingPodObjects } from '../shared/missing-pod-object';
import { podReferences } from '../shared/pod-references';

const info = linkRuleInfo('volume-claim-reference', 'warning', 'A PersistentVolumeClaim that Pods mount is rendered.');

/** See the title in its info. */
export const volumeClaimReference: LinkRule = {
  info,
  check: (index) => missingPodObjects(index, info, podReferences(index).filter(({ kind }) => kind === 'PersistentVolumeClaim')),
};

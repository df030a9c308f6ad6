import type { LinkRule } from '../shared/link-rule';
import { linkRuleInfo } from '../shared/link-rule';
import { missingPodObjects } from '../shared/missing-pod-object';
import { podReferences } from '../shared/pod-references';

const info = linkRuleInfo('service-account-reference', 'warning', 'The ServiceAccount that Pods run as is rendered.');

/** See the title in its info. */
export const serviceAccountReference: LinkRule = {
  info,
  check: (index) => missingPodObjects(index, info, podReferences(index).filter(({ kind }) => kind === 'ServiceAccount')),
};

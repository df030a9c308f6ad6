import type { LinkRule } from '../link-rule';
import { linkRuleInfo } from '../link-rule';
import { missingPodObjects } from '../missing-pod-object';
import { podReferences } from '../pod-references';

const info = linkRuleInfo('service-account-reference', 'warning', 'The ServiceAccount that Pods run as is rendered.');

/** See the title in its info. */
export const serviceAccountReference: LinkRule = {
  info,
  check: (index) => missingPodObjects(index, info, podReferences(index).filter(({ kind }) => kind === 'ServiceAccount')),
};

import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkRuleInfo } from '../shared/link-rule';
import { missingKeys, missingPodObjects } from '../shared/missing-pod-object';
import { podReferences } from '../shared/pod-references';

const info = linkRuleInfo('config-map-reference', 'error', 'A ConfigMap that Pods need is rendered and has the keys they read.');

/** See the title in its info. */
export const configMapReference: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    const references = podReferences(index).filter(({ kind }) => kind === 'ConfigMap');
    yield* missingPodObjects(index, info, references);
    for (const reference of references) yield* missingKeys(index, info, reference);
  },
};

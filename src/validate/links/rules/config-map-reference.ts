import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../link-rule';
import { linkRuleInfo } from '../link-rule';
import { missingKeys, missingPodObject } from '../missing-pod-object';
import { podReferences } from '../pod-references';

const info = linkRuleInfo('config-map-reference', 'error', 'A ConfigMap that Pods need is rendered and has the keys they read.');

/** See the title in its info. */
export const configMapReference: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const reference of podReferences(index)) {
      if (reference.kind !== 'ConfigMap') continue;
      const missing = missingPodObject(index, info, reference);
      if (missing !== undefined) yield missing;
      yield* missingKeys(index, info, reference);
    }
  },
};

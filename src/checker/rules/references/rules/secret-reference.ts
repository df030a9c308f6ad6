import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../link-rule';
import { linkRuleInfo } from '../link-rule';
import { missingKeys, missingPodObjects } from '../missing-pod-object';
import { otherSecretReferences } from '../other-secret-references';
import { podReferences } from '../pod-references';

const info = linkRuleInfo('secret-reference', 'error', 'A Secret that Pods, Ingresses or Gateways need is rendered or made by a controller, and has the keys they read.');

/** See the title in its info. */
export const secretReference: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    const references = [...podReferences(index), ...otherSecretReferences(index)].filter(({ kind }) => kind === 'Secret');
    yield* missingPodObjects(index, info, references);
    for (const reference of references) yield* missingKeys(index, info, reference);
  },
};

import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkRuleInfo } from '../shared/link-rule';
import { missingKeys, missingPodObjects } from '../shared/missing-pod-object';
import { otherSecretReferences } from '../shared/other-secret-references';
import { podReferences } from '../shared/pod-references';

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

import { containerPairs } from './pods';
import type { RiskRule } from './rule';
import { parseImage, repositoryName } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';

/** An image comes from somewhere else. */
export const imageRepository: RiskRule = {
  id: 'image-repository',
  level: 'medium',
  title: 'An image comes from another repository',
  check: ({ before, after }) => containerPairs(before, after).flatMap(([name, was, is]) => {
    const [old, now] = [was, is].map(({ image }) => repositoryName(parseImage(asString(image) ?? '')));
    if (old === now || old === '' || now === '') return [];
    return [{ message: `container ${name} runs an image from ${now}, before from ${old}`, hint: 'Make sure that the new repository is trusted, that the nodes may pull from it (imagePullSecrets) and that it holds the same program.' }];
  }),
};

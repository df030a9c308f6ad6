import { parseImage } from './image';
import { containerPairs } from './pods';
import type { RiskRule } from './rule';
import { asString } from '../../../kubernetes/objects/json';

/** An image comes from somewhere else. */
export const imageRepository: RiskRule = {
  id: 'image-repository',
  level: 'medium',
  title: 'An image comes from another repository',
  check: ({ before, after }) => containerPairs(before, after).flatMap(([name, was, is]) => {
    const [old, now] = [parseImage(asString(was.image) ?? '').repository, parseImage(asString(is.image) ?? '').repository];
    if (old === now || old === '' || now === '') return [];
    return [{ message: `container ${name} runs an image from ${now}, before from ${old}`, hint: 'Make sure that the new repository is trusted, that the nodes may pull from it (imagePullSecrets) and that it holds the same program.' }];
  }),
};

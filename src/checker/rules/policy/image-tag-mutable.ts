import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { parseImage } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';

/** What runs should not depend on the day on which a node pulls it. */
export const imageTagMutable: PolicyRule = {
  id: 'image-tag-mutable',
  check: 'policy',
  severity: 'warning',
  title: 'An image is named by a tag other than latest, or by a digest.',
  * judge(resource) {
    for (const view of containersIn(resource)) {
      const image = asString(view.spec.image) ?? '';
      if (image === '') continue;
      const { tag, digest } = parseImage(image);
      if (digest !== undefined || (tag !== undefined && tag !== 'latest')) continue;
      const found = tag === undefined ? `the image "${image}" has no tag, which means latest` : `the image "${image}" has the tag latest`;
      const hint = 'Name the version that was tested, or the digest: two nodes may run different programs under one moving tag.';
      yield { path: pathIn(view, 'image'), message: `container "${view.name}": ${found}`, hint };
    }
  },
};

import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { parseImage } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';

/** For those who want every byte pinned. */
export const imageDigest: PolicyRule = {
  id: 'image-digest',
  check: 'policy',
  severity: 'warning',
  title: 'An image is named by its digest.',
  offByDefault: true,
  * judge(resource) {
    for (const view of containersIn(resource)) {
      const image = asString(view.spec.image) ?? '';
      if (image === '' || parseImage(image).digest !== undefined) continue;
      const message = `container "${view.name}": the image "${image}" is not pinned by digest`;
      yield { path: pathIn(view, 'image'), message, hint: 'Append @sha256:… of the image that was tested.' };
    }
  },
};

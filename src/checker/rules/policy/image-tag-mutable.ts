import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { parseImage } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** What runs should not depend on the day on which a node pulls it. */
export const imageTagMutable = defineRule<PolicyRule>({
  id: 'image-tag-mutable',
  part: 'policy',
  severity: 'warning',
  title: 'An image is named by a tag other than latest, or by a digest.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'Under `latest` two nodes can run two versions, and a rollback changes nothing.',
  remedy: 'Name the version or the digest.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:latest
`,
      finds: [
        'warning spec.containers[0].image: container "web": the image "nginx:latest" has the tag latest',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27.3
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:latest@sha256:4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a
`,
      because: 'A digest names one image, whatever the tag beside it says.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      const image = asString(view.spec.image) ?? '';
      if (image === '') continue;
      const { tag, digest } = parseImage(image);
      if (digest !== undefined || (tag !== undefined && tag !== 'latest')) continue;
      const found = tag === undefined ? `the image "${image}" has no tag, which means latest` : `the image "${image}" has the tag latest`;
      const hint = 'Name the version that was tested, or the digest: two nodes may run different programs under one moving tag.';
      yield { container: view.name, path: pathIn(view, 'image'), message: `container "${view.name}": ${found}`, hint };
    }
  },
});

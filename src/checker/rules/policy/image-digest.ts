import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { parseImage } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** For those who want every byte pinned. */
export const imageDigest = defineRule<PolicyRule>({
  id: 'image-digest',
  part: 'policy',
  severity: 'warning',
  title: 'An image is named by its digest.',
  offByDefault: true,
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A tag can be moved to another image, a digest cannot. Off by default; switch it on with `severity: {image-digest: warning}`.',
  remedy: 'Append the digest of the tested image.',
  examples: {
    fails: {
      settings: 'severity: {image-digest: warning}',
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      finds: [
        'warning spec.containers[0].image: container "web": the image "registry.example.com/web:1.4.0" is not pinned by digest',
      ],
    },
    passes: {
      settings: 'severity: {image-digest: warning}',
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0@sha256:4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a
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
      image: registry.example.com/web:1.4.0
`,
      because: 'The rule is off unless a level asks for it.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      const image = asString(view.spec.image) ?? '';
      if (image === '' || parseImage(image).digest !== undefined) continue;
      const message = `container "${view.name}": the image "${image}" is not pinned by digest`;
      yield { container: view.name, path: pathIn(view, 'image'), message, hint: 'Append @sha256:… of the image that was tested.' };
    }
  },
});

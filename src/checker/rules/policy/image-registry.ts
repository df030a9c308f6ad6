import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { parseImage } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

function isWithin(name: string, prefix: string): boolean {
  const trimmed = prefix.replace(/\/+$/, '');
  return name === trimmed || name.startsWith(`${trimmed}/`);
}

/** Images come from where the organisation looks at them; only with a list in the settings. */
export const imageRegistry = defineRule<PolicyRule>({
  id: 'image-registry',
  part: 'policy',
  severity: 'warning',
  title: 'Images come from the registries of the allow-list.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'Images from other registries are not scanned, not mirrored and may vanish. Judged only where `registries` is set in `projen-gitops.validate.yaml`.',
  remedy: 'Use an image from the list, or add its registry.',
  examples: {
    fails: {
      settings: 'registries: [registry.example.com]',
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
      finds: [
        'warning spec.containers[0].image: container "web": the image "nginx:1.27.3" comes from docker.io',
      ],
    },
    passes: {
      settings: 'registries: [registry.example.com]',
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/nginx:1.27.3
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
      image: nginx:1.27.3
`,
      because: 'Without a list every registry is right.',
    },
  },
  * check(resource, { registries }) {
    if (registries === undefined) return;
    for (const view of containersIn(resource)) {
      const image = asString(view.spec.image) ?? '';
      const { registry, repository } = parseImage(image);
      if (image === '' || registries.some((prefix) => isWithin(`${registry}/${repository}`, prefix))) continue;
      yield {
        container: view.name,
        path: pathIn(view, 'image'),
        message: `container "${view.name}": the image "${image}" comes from ${registry}`,
        hint: `Use an image from ${registries.join(', ') || 'nowhere: the list is empty'}, or add the registry to the settings.`,
      };
    }
  },
});

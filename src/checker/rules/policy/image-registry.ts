import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { parseImage } from '../../../kubernetes/images/image';
import { asString } from '../../../kubernetes/objects/json';

function isWithin(name: string, prefix: string): boolean {
  const trimmed = prefix.replace(/\/+$/, '');
  return name === trimmed || name.startsWith(`${trimmed}/`);
}

/** Images come from where the organisation looks at them; only with a list in the settings. */
export const imageRegistry: PolicyRule = {
  id: 'image-registry',
  check: 'policy',
  severity: 'warning',
  title: 'Images come from the registries of the allow-list.',
  * judge(resource, { registries }) {
    if (registries === undefined) return;
    for (const view of containersIn(resource)) {
      const image = asString(view.spec.image) ?? '';
      const { registry, repository } = parseImage(image);
      if (image === '' || registries.some((prefix) => isWithin(`${registry}/${repository}`, prefix))) continue;
      yield {
        path: pathIn(view, 'image'),
        message: `container "${view.name}": the image "${image}" comes from ${registry}`,
        hint: `Use an image from ${registries.join(', ') || 'nowhere: the list is empty'}, or add the registry to the settings.`,
      };
    }
  },
};

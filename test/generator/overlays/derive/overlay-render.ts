import type { Renderer } from './renderers';
import { build } from './renderers';
import { writeYaml } from '../../../../src/common/yaml/write';
import type { KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';
import { isMap } from '../../../../src/generator/overlays/derive/objects/json';
import type { BaseObject, OverlayChange } from '../../../../src/generator/overlays/derive/overlay';
import type { Item } from '../../../../src/generator/overlays/derive/transforms/render';
import type { Transforms } from '../../../../src/generator/overlays/derive/transforms/settings';
import type { PlannedFile } from '../../../../src/generator/plan/file-plan';
import { parseStream } from '../../../helpers/render';

/** A kustomization that holds objects, of which it generates some. */
function holding(folder: string, objects: readonly BaseObject[], more: object = {}): readonly PlannedFile[] {
  const generated = objects.filter(({ isGenerated }) => isGenerated).map(({ object }) => object);
  const plain = objects.filter(({ isGenerated }) => !isGenerated).map(({ object }) => object);
  const files = generated.flatMap((object) => Object.entries(isMap(object.data) ? object.data : {}).map(([key, value]) => ({
    object, key, path: `${object.kind}-${object.metadata.name}/${key}`, content: object.kind === 'Secret' ? Buffer.from(String(value), 'base64').toString() : String(value),
  })));
  const entry = (object: KubernetesObject): object => {
    const { name, namespace, labels, annotations } = object.metadata;
    const own = files.filter((file) => file.object === object).map(({ path }) => path);
    return {
      name, namespace, ...own.length === 0 ? {} : { files: own }, type: object.type, options: { labels, annotations, immutable: object.immutable },
    };
  };
  const entries = (kind: string): readonly object[] => generated.filter((object) => object.kind === kind).map(entry);
  return [
    { path: `${folder}/objects.yaml`, content: plain.map((object) => writeYaml(object)).join('---\n') },
    { path: `${folder}/kustomization.yaml`, content: writeYaml({ resources: ['objects.yaml'], configMapGenerator: entries('ConfigMap'), secretGenerator: entries('Secret'), ...more }) },
    ...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ];
}

/** The files of a derived overlay. */
export function overlayFiles({ fields, manifests, patches, texts }: OverlayChange): readonly PlannedFile[] {
  const kustomization = {
    resources: ['../base', ...manifests.map(({ path }) => path)],
    ...fields,
    patches: patches.map(({ path, target }) => ({ path, ...target === undefined ? {} : { target } })),
  };
  return [
    { path: 'overlay/kustomization.yaml', content: writeYaml(kustomization) },
    ...manifests.map(({ path, object }) => ({ path: `overlay/${path}`, content: writeYaml(object) })),
    ...patches.map(({ path, content }) => ({ path: `overlay/${path}`, content: writeYaml(content) })),
    ...texts.map(({ path, content }) => ({ path: `overlay/${path}`, content })),
  ];
}

/** What a renderer makes of files, object by object; or what it complains about. */
async function rendered(renderer: Renderer, files: readonly PlannedFile[], folder: string): Promise<readonly KubernetesObject[] | string> {
  const result = await build(renderer, files, folder);
  return 'fault' in result ? result.fault : parseStream(result.stdout) as unknown as readonly KubernetesObject[];
}

/** The render of a derived overlay over its base. */
export function renderOverlay(renderer: Renderer, base: readonly BaseObject[], change: OverlayChange): Promise<readonly KubernetesObject[] | string> {
  return rendered(renderer, [...holding('base', base), ...overlayFiles(change)], 'overlay');
}

/** The render of objects that nothing but transformers change: what the model of them claims to know. */
export function renderTransformed(renderer: Renderer, items: readonly Item[], transforms: Transforms): Promise<readonly KubernetesObject[] | string> {
  return rendered(renderer, holding('all', items.map(({ object, isHashed }) => ({ object, isGenerated: isHashed })), transforms), 'all');
}

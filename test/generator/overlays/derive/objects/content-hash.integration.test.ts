import { writeYaml } from '../../../../../src/common/yaml/write';
import { contentHash } from '../../../../../src/generator/overlays/derive/objects/content-hash';
import type { KubernetesObject } from '../../../../../src/generator/overlays/derive/objects/json';
import { NASTY_STRINGS } from '../../../../common/yaml/nasty-strings';
import { parseStream } from '../../../../helpers/render';
import { build, availableRenderers } from '../renderers';

function configMap(name: string, fields: object): KubernetesObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...fields };
}

it('what a ConfigMap holds decides about its hash; its name, its labels and whether it may change do not', () => {
  expect(contentHash(configMap('settings', { data: { A: '1', B: '3' } }))).toBe('2cfbcb2mhm');
  expect(contentHash({ ...configMap('settings', { data: { B: '3', A: '1' }, immutable: true }), metadata: { name: 'settings', labels: { app: 'a' } } })).toBe('2cfbcb2mhm');
  expect(contentHash(configMap('other', { data: { A: '1', B: '3' } }))).toBe('2cfbcb2mhm');
  expect(contentHash(configMap('settings', { data: { A: '1', B: '4' } }))).toBe('mk9c4gcg7b');
  expect(contentHash(configMap('settings', { data: { A: '1', B: '3' }, binaryData: { C: 'AA==' } }))).not.toBe('2cfbcb2mhm');
});

/** Texts that kustomize itself changes on their way into the output, but hashes as they were. */
const isKept = (text: string): boolean => !/[\p{Surrogate}\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\r]/u.test(text) && !/^\s.*\n/s.test(text);

function generatorOf(kind: 'ConfigMap' | 'Secret', data: Readonly<Record<string, string>>): readonly { path: string; content: string }[] {
  const files = Object.entries(data).map(([key, content]) => ({ path: `files/${key}`, content }));
  const entry = { name: 'hashed', files: files.map(({ path }) => path), options: { labels: { app: 'a' } } };
  return [...files, { path: 'kustomization.yaml', content: writeYaml({ namePrefix: 'p-', [kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator']: [entry] }) }];
}

describe.each(availableRenderers())('%s', (renderer) => {
  async function render(files: readonly { path: string; content: string }[]): Promise<KubernetesObject> {
    const result = await build(renderer, files);
    if ('fault' in result) throw new Error(result.fault.slice(0, 500));
    return parseStream(result.stdout)[0] as unknown as KubernetesObject;
  }

  it.each(['ConfigMap', 'Secret'] as const)('hashes a generated %s of texts that are hard to encode as is computed here', async (kind) => {
    const texts = NASTY_STRINGS.filter(isKept);
    const data = Object.fromEntries(texts.map((text, index) => [index % 2 === 0 ? `key-${index}` : `K.${index}`, text]));
    const rendered = await render(generatorOf(kind, data));
    const name = 'p-hashed';
    expect(rendered.metadata.name).toBe(`${name}-${contentHash({ ...rendered, metadata: { name } })}`);
  });

  it.each([
    ['no data at all', { configMapGenerator: [{ name: 'hashed' }] }],
    ['an immutable ConfigMap', { configMapGenerator: [{ name: 'hashed', literals: ['A=1'], options: { immutable: true } }] }],
    ['a Secret with a type', { secretGenerator: [{ name: 'hashed', type: 'example.com/token', literals: ['A=<&>'] }] }],
    ['an empty Secret', { secretGenerator: [{ name: 'hashed' }] }],
  ])('hashes %s as is computed here', async (_, kustomization) => {
    const rendered = await render([{ path: 'kustomization.yaml', content: writeYaml(kustomization) }]);
    expect(rendered.metadata.name).toBe(`hashed-${contentHash({ ...rendered, metadata: { name: 'hashed' } })}`);
  });
});

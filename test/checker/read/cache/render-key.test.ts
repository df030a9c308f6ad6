import { renderKey } from '../../../../src/checker/read/cache/render-key';
import { rendererOf } from '../../../../src/checker/read/render/renderer';
import { writeTree } from '../render/temporary-tree';

const RENDERER = rendererOf({ program: 'kubectl', path: '/usr/bin/kubectl' }, 'v1.32.0', 'v5.5.0');
const PLAIN = 'resources:\n  - x.yaml\n';

function keyOf(text?: string, refusal?: { readonly cause: string; readonly remedy: string }): string | undefined {
  const directory = writeTree({ 'kustomization.yaml': PLAIN, 'x.yaml': 'kind: X\n' });
  return renderKey(RENDERER, { directory, ...text === undefined ? {} : { edited: { file: `${directory}/kustomization.yaml`, text, refusal } } });
}

test('what a tool edits is known by what it is then, wherever it lies', () => {
  const moved = `${PLAIN}namespace: a\n`;
  expect(keyOf(moved)).toBe(keyOf(moved));
  expect(new Set([keyOf(), keyOf(moved), keyOf(`${PLAIN}namespace: b\n`)]).size).toBe(3);
  expect(keyOf(PLAIN)).toBe(keyOf());
});

test('what a tool refuses to edit, or fetches then, has no key', () => {
  expect(keyOf(PLAIN, { cause: 'taken', remedy: 'Take it out.' })).toBeUndefined();
  expect(keyOf(`${PLAIN}components: ["https://git.example.com/x.git"]\n`)).toBeUndefined();
});

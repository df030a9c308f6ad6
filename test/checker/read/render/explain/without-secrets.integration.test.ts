import { join } from 'node:path';
import { findRenderer } from '../../../../../src/checker/read/render/find-renderer';
import { renderDirectory } from '../../../../../src/checker/read/render/render';
import type { Renderer } from '../../../../../src/checker/read/render/renderer';
import { writeTree } from '../temporary-tree';

const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n';

/** What is said of a build that fails. */
async function failureOf(files: Record<string, string>): Promise<string> {
  const cwd = writeTree(files);
  const renderer = await findRenderer({ env: process.env, cwd }) as Renderer;
  const result = await renderDirectory(renderer, { name: 'o', directory: join(cwd, 'o') }, { cwd });
  if (result.ok) throw new Error('it builds');
  const { cause, remedy } = result.explanation;
  return `${JSON.stringify(result)}\n${cause}\n${remedy}`;
}

test.each([
  ['a literal without a key', { 'o/kustomization.yaml': 'secretGenerator:\n- name: x\n  literals: [MARK_hunter2]\n' }, "the literal '(secret value, 12 bytes)' of a generator is not of the form key=value"],
  ['an alias in place of a value', { 'o/kustomization.yaml': 'resources: [s.yaml]\n', 'o/s.yaml': `${SECRET}stringData:\n  p: *MARK_hunter2\n` }, 'the file is not valid YAML: unknown anchor referenced'],
  [
    'a value that a replacement takes apart',
    {
      'o/kustomization.yaml': "resources: [s.yaml]\nreplacements:\n- source: {kind: Secret, name: s, fieldPath: stringData.p, options: {delimiter: '-', index: 9}}\n  targets: [{select: {kind: Secret}, fieldPaths: [stringData.q]}]\n",
      'o/s.yaml': `${SECRET}stringData: {p: MARK-hunter2, q: a}\n`,
    },
    "a replacement takes part 9 of '(secret value, 12 bytes)', which has fewer parts (they count from 0)",
  ],
  ['an inline patch for a Secret', { 'o/kustomization.yaml': 'resources: [s.yaml]\npatches:\n- target: {kind: Secret}\n  patch: MARK_hunter2\n', 'o/s.yaml': SECRET }, 'the patch is neither a strategic merge patch nor a JSON patch'],
])('the error about %s does not show it', async (_, files, cause) => {
  const text = await failureOf(files);
  expect(text).toContain(cause);
  expect(text).not.toContain('MARK');
});

import { join } from 'node:path';
import { renderedIn } from './client/rendered';
import { useCluster } from './running';
import { listOverlays } from '../../src/checker/read/render/targets';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { diffIn, inStory } from '../stories/report';
import { STORIES } from '../stories/stories';

const { objects } = useCluster();

interface Change {
  readonly overlay: string;
  readonly resource: string;
  readonly forbidden: boolean;
  readonly risks: readonly { readonly rule: string }[];
}

/** A port that another object holds is refused until that one is gone; then nothing is wrong with the object. */
function isSaidToBeRefused({ forbidden, risks }: Change): boolean {
  return forbidden || risks.some(({ rule }) => rule === 'node-port-taken');
}

async function rendered(side: string, overlay: string): Promise<readonly JsonObject[]> {
  const target = listOverlays(side).find(({ name }) => name === overlay);
  return target === undefined ? [] : renderedIn(target.directory);
}

/** What the server refuses of the objects that an overlay has afterwards, where those of before run. */
async function refusedOn(root: string, overlay: string): Promise<readonly string[]> {
  const [before, after] = [await rendered(join(root, 'before'), overlay), await rendered(join(root, 'after'), overlay)];
  await objects.prepare([...before, ...after]);
  try {
    expect((await objects.apply(before)).filter(({ taken }) => !taken)).toEqual([]);
    return (await objects.apply(after, { dryRun: true })).filter(({ taken }) => !taken).map(({ object }) => object);
  } finally {
    await objects.delete(before.filter(({ kind }) => kind !== 'Namespace'));
  }
}

// A side that does not build cannot be applied.
test.each(STORIES.filter(({ name }) => name !== 'broken-side'))('$name: the server refuses what diff says it refuses, and takes the rest', async (story) => {
  await inStory(story, async (root) => {
    const { changes } = JSON.parse(await diffIn(root, ['--format', 'json'])) as { readonly changes: readonly Change[] };
    for (const { name } of listOverlays(join(root, 'before'))) {
      const said = changes.filter((change) => change.overlay === name && isSaidToBeRefused(change)).map(({ resource }) => resource);
      expect([...await refusedOn(root, name)].sort()).toEqual([...said].sort());
    }
  });
});

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderedIn } from './client/rendered';
import { useCluster } from './running';
import { generated } from '../helpers/examples';

const { objects } = useCluster();

/** The kustomizations of an overlay that build alone: its own would build them all again. */
function unitsOf(overlay: string): readonly string[] {
  return readdirSync(overlay, { recursive: true, encoding: 'utf8' }).filter((path) => /^[^/]+\/kustomization\.yaml$/.test(path)).map((path) => join(overlay, dirname(path))).sort();
}

test('every object of every overlay of the fleet, of 1,000 applications, is taken as it is', async () => {
  await generated('fleet', async (folder) => {
    const overlays = readdirSync(join(folder, 'overlays')).sort();
    expect(overlays).toEqual(['eu', 'staging', 'us']);
    const taken = new Map<string, number>();
    for (const overlay of overlays) {
      for (const unit of unitsOf(join(folder, 'overlays', overlay))) {
        const rendered = await renderedIn(unit);
        await objects.prepare(rendered);
        const verdicts = await objects.apply(rendered, { dryRun: true });
        expect(verdicts.filter((verdict) => !verdict.taken)).toEqual([]);
        taken.set(overlay, (taken.get(overlay) ?? 0) + verdicts.length);
      }
    }
    // A Deployment, a Service and a NetworkPolicy each, and what a whole overlay has once.
    for (const overlay of overlays) expect(taken.get(overlay)).toBeGreaterThan(3000);
  });
});

import type { MountRecipe } from './recipe';
import type { MountOptions, Mounts, MountSource, Override, VolumeClaim } from '../../src';
import { Volume } from '../../src/generator/subjects/volumes/volume';

/** Paths at which something may be mounted, some of which hold others. */
export const PATHS = ['/data', '/data/more', '/tmp', '/etc/app.d/app.yaml'] as const;

/** What may be mounted; values are made anew, so that no two applications share one by accident. */
export const MOUNTS: readonly ((claim: VolumeClaim) => MountSource)[] = [
  () => Volume.scratch(),
  () => Volume.scratch({ sizeLimit: '1Gi', memory: true }),
  (claim) => claim,
  (claim) => Volume.claim(claim, { name: 'input', readOnly: true }),
  () => Volume.claim('existing'),
  () => Volume.configMap('ca', { items: [{ key: 'on', path: 'a/b' }], defaultMode: 0o400 }),
  () => Volume.secret('tls', { optional: true }),
  () => Volume.downward({ labels: 'metadata.labels', cpu: { containerName: 'web', resource: 'limits.cpu' } }),
  () => Volume.projected([{ serviceAccountToken: { path: 'token', audience: 'vault' } }, { configMap: { name: 'ca' } }]),
  () => Volume.csi('secrets.example.com', { volumeAttributes: { provider: '1_000' } }),
  () => Volume.ephemeral('1Gi', { storageClassName: 'fast' }),
  () => Volume.native({ nfs: { server: 'nfs.example.com', path: '/' } }, { name: 'share' }),
];

function last(recipes: readonly MountRecipe[]): readonly MountRecipe[] {
  return [...new Map(recipes.map((recipe) => [recipe.path, recipe])).values()];
}

/** What an application mounts. */
export function mountsOf(recipes: readonly MountRecipe[], claim: VolumeClaim): Mounts {
  return Object.fromEntries(last(recipes).flatMap(({ path, source, readOnly }): [string, MountSource | MountOptions][] => {
    if (source === undefined) return [];
    const from = MOUNTS[source](claim);
    return [[PATHS[path], readOnly === undefined ? from : { from, readOnly }]];
  }));
}

/** What an overlay changes about the mounts of an application: something else, in another way, nothing any more. */
export function mountChanges(recipes: readonly MountRecipe[], before: Mounts, claim: VolumeClaim): Override<Mounts> {
  return Object.fromEntries(last(recipes).flatMap(({ path, source, readOnly }): [string, Override<MountOptions> | MountSource | null][] => {
    const isThere = Object.hasOwn(before, PATHS[path]);
    if (source !== undefined) return [[PATHS[path], MOUNTS[source](claim)]];
    if (!isThere) return [];
    return [[PATHS[path], readOnly === undefined ? null : { readOnly, subPath: 'part' }]];
  }));
}

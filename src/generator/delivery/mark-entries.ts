import { policyNames } from './image-names';
import type { WrittenEntry } from '../../kubernetes/images/written-images';
import type { UnitImages } from '../model/scope';

/** `flux-system:production-web:tag`, as Flux finds it behind a value. @see https://fluxcd.io/flux/guides/image-update/#configure-image-update-for-custom-resources */
function marker(policy: string, part: 'tag' | 'digest'): string {
  return ` {"$imagepolicy": "${policy}:${part}"}`;
}

function markedEntry(entry: WrittenEntry, policy: string): WrittenEntry {
  const { newTag, digest, comments } = entry;
  const markers = { ...newTag === undefined ? {} : { newTag: marker(policy, 'tag') }, ...digest === undefined ? {} : { digest: marker(policy, 'digest') } };
  return { ...entry, comments: { ...comments, ...markers } };
}

/** The entries of a unit with the marks by which Flux finds what to write: behind the tag and the digest of the entry that has them. */
export function markEntries(images: UnitImages, overlay: string, unit: string, namespace: string): UnitImages {
  const names = policyNames(overlay, unit, images.names);
  const entries = [...images.entries];
  for (const repository of images.names) {
    const own = entries.findIndex(({ name, newTag, digest }) => name === repository && (newTag ?? digest) !== undefined);
    // A bot that renames the image leaves an entry of the new name, which holds the tag.
    const renamed = entries.find(({ name, newName }) => name === repository && newName !== undefined)?.newName;
    const index = own >= 0 ? own : entries.findIndex(({ name, newTag, digest }) => name === renamed && (newTag ?? digest) !== undefined);
    if (index >= 0) entries[index] = markedEntry(entries[index], `${namespace}:${names.get(repository) ?? ''}`);
  }
  return { ...images, entries };
}

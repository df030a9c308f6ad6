import type { ImageParts, ImagesEntry } from '../../kubernetes/images/kustomize-images';
import { entriesFor, retagged, splitImage } from '../../kubernetes/images/kustomize-images';
import type { WrittenEntry } from '../../kubernetes/images/written-images';

/** What the last entry says that sets an image's tag or digest. */
export type Version = Pick<ImagesEntry, 'newTag' | 'digest'>;

/** What a kustomization makes of one image. */
export interface ImageSetting {
  /** The image as base names it. */
  readonly name: string;
  /** The image that runs. */
  readonly image: ImageParts;
  readonly version: Version;
  /** The place of the entry that decides, among those with a name. */
  readonly index: number;
  readonly entry: WrittenEntry;
}

/** The images that a kustomization sets, by the name that base has for them: an entry for what another renames belongs to that one. */
export function imageSettings(entries: readonly WrittenEntry[]): readonly ImageSetting[] {
  const followers = new Set(entries.flatMap((entry, index) =>
    entries.slice(0, index).some(({ name, newName }) => newName === entry.name && name !== entry.name) ? [entry.name] : []));
  const names = [...new Set(entries.map(({ name }) => name))].filter((name) => !followers.has(name));
  return names.flatMap((name) => {
    const chain = entriesFor(name, entries);
    const entry = chain.findLast(({ newTag, digest }) => newTag !== undefined || digest !== undefined) ?? chain.at(-1);
    if (entry === undefined) return [];
    const { newTag, digest } = entry;
    const version = { ...newTag === undefined ? {} : { newTag }, ...digest === undefined ? {} : { digest } };
    return [{ name, image: splitImage(retagged(name, chain)), version, index: entries.indexOf(entry), entry }];
  });
}

/** A tag and digest as people write them: `1.5.0`, `1.5.0@sha256:…`. */
export function shownVersion({ tag, digest }: ImageParts): string {
  return `${tag}${digest === '' ? '' : `@${digest}`}` || '(no tag)';
}

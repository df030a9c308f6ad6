import type { Reach } from './pairs';
import type { ImagesEntry } from '../../../../kubernetes/images/kustomize-images';
import { retagged, splitImage } from '../../../../kubernetes/images/kustomize-images';
import { imagesOf, imageVolumesOf } from '../transforms/images';

/** An image of base and what the overlay wants of it. */
interface Retagging {
  readonly from: string;
  readonly to: string;
}

/** Everything that the entries of a kustomization reach. */
interface Images {
  readonly retaggings: readonly Retagging[];
  /** Images that stay as they are. */
  readonly fixed: readonly string[];
}

function imagesIn({ pairs, added }: Reach): Images {
  const wanted = [...pairs.map((pair) => pair.wanted), ...added];
  const images = pairs.map((pair) => ({ from: imagesOf(pair.base), to: imagesOf(pair.wanted) }));
  return {
    retaggings: images.flatMap(({ from, to }) => [...from].flatMap(([place, image]) => to.has(place) ? [{ from: image, to: to.get(place) ?? '' }] : [])),
    fixed: [
      ...images.flatMap(({ from, to }) => [...to].flatMap(([place, image]) => from.has(place) ? [] : [image])),
      ...added.flatMap((object) => [...imagesOf(object).values()]),
      ...wanted.flatMap(imageVolumesOf),
    ],
  };
}

/** The entry that makes one image of another; undefined where none does. */
function entryFor({ from, to }: Retagging): ImagesEntry | undefined {
  const [old, wanted] = [splitImage(from), splitImage(to)];
  const isRetagged = old.tag !== wanted.tag || old.digest !== wanted.digest;
  const entry: ImagesEntry = {
    name: old.name,
    ...wanted.name === old.name ? {} : { newName: wanted.name },
    ...isRetagged && wanted.tag !== '' ? { newTag: wanted.tag } : {},
    ...isRetagged && wanted.digest !== '' ? { digest: wanted.digest } : {},
  };
  return Object.keys(entry).length > 1 && retagged(from, [entry]) === to ? entry : undefined;
}

/** True where the entries make of every image that they touch what is wanted, and touch no other. */
function fits(entries: readonly ImagesEntry[], { retaggings, fixed }: Images): boolean {
  const isRight = ({ from, to }: Retagging): boolean => {
    const result = retagged(from, entries);
    return result === to || (result === from && retagged(to, entries) === to);
  };
  return retaggings.every(isRight) && fixed.every((image) => retagged(image, entries) === image);
}

/**
 * The images that an overlay sets, one entry a name, wherever all containers with that image want the same.
 *
 * @param tracked images that other entries set, to which none of these leads
 */
export function imagesField(reach: Reach, tracked: readonly string[]): readonly ImagesEntry[] {
  const images = imagesIn(reach);
  const names = [...new Set(images.retaggings.map(({ from }) => splitImage(from).name))];
  return names.reduce<readonly ImagesEntry[]>((entries, name) => {
    const first = images.retaggings.find(({ from, to }) => splitImage(from).name === name && from !== to && !tracked.includes(to));
    const entry = first && entryFor(first);
    return entry !== undefined && fits([...entries, entry], images) ? [...entries, entry] : entries;
  }, []);
}

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

/** The images of one object in base, and as the overlay wants it. */
interface Retagged {
  readonly from: ReadonlyMap<string, string>;
  readonly to: ReadonlyMap<string, string>;
}

function retaggingsIn(images: readonly Retagged[]): readonly Retagging[] {
  return images.flatMap(({ from, to }) => [...from].flatMap(([place, image]) => to.has(place) ? [{ from: image, to: to.get(place) ?? '' }] : []));
}

function fixedIn(images: readonly Retagged[], { pairs, added }: Reach): readonly string[] {
  return [
    ...images.flatMap(({ from, to }) => [...to].flatMap(([place, image]) => from.has(place) ? [] : [image])),
    ...added.flatMap((object) => [...imagesOf(object).values()]),
    ...[...pairs.map(({ wanted }) => wanted), ...added].flatMap(imageVolumesOf),
  ];
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
  const own = reach.pairs.map(({ base, wanted }): Retagged => ({ from: imagesOf(base), to: imagesOf(wanted) }));
  const retaggings = retaggingsIn(own);
  const changed = retaggings.filter(({ from, to }) => from !== to && !tracked.includes(to));
  if (changed.length === 0) return [];
  const images = { retaggings, fixed: fixedIn(own, reach) };
  const firsts = new Map([...changed].reverse().map((retagging) => [splitImage(retagging.from).name, retagging]));
  const names = [...new Set(retaggings.map(({ from }) => splitImage(from).name))];
  const possible = names.flatMap((name) => {
    const first = firsts.get(name);
    const entry = first && entryFor(first);
    return entry === undefined ? [] : [entry];
  });
  if (fits(possible, images)) return possible;
  return possible.reduce<readonly ImagesEntry[]>((entries, entry) => fits([...entries, entry], images) ? [...entries, entry] : entries, []);
}

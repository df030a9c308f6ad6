import { groupBy } from '../../common/group-by';
import { entriesFor, isEntryFor, retagged, splitImage } from '../../kubernetes/images/kustomize-images';
import type { ImagesEntry } from '../../kubernetes/images/kustomize-images';
import type { WrittenEntry, WrittenImages } from '../../kubernetes/images/written-images';
import type { ContainerInstance, Instance, Scope, UnitImages } from '../model/scope';
import type { Place } from '../problems/place';
import type { TrackedImage } from '../subjects/image/options';
import { isTracked } from '../subjects/image/tracked';

/** What stands in the kustomizations that were generated before; the only thing that is read back. */
export interface WrittenKustomizations {
  /** The images of the kustomization in a folder; undefined where there is none. */
  imagesIn(folder: string): WrittenImages | undefined;
  /** The folders of an overlay that held a kustomization, whatever its layout was. */
  foldersOf(overlay: string): readonly string[];
}

/** A container that runs a tracked image, and the unit whose kustomization sets its tag. */
export interface TrackedContainer {
  readonly unit: string;
  readonly image: TrackedImage;
  /** Where it is said: `apps.web.image`. */
  readonly path: string;
}

/** Where the image of a container stands; one that an init container takes from the application is said there. */
export function imagePath({ path, options }: Instance, { name, role, options: own }: ContainerInstance): string {
  const { image } = own as { readonly image?: unknown };
  if (role === 'main' || (role === 'init' && image === (options as { readonly image?: unknown }).image)) return `${path}.image`;
  return `${path}.${role === 'init' ? 'initContainers' : 'sidecars'}.${name}.image`;
}

/** The containers of a scope that run tracked images. */
export function trackedContainers({ instances }: Pick<Scope, 'instances'>): readonly TrackedContainer[] {
  return [...instances.values()].flatMap((instance) => instance.containers.flatMap((container): readonly TrackedContainer[] => {
    const { image } = container.options as { readonly image?: unknown };
    return isTracked(image) ? [{ unit: instance.unit, image, path: imagePath(instance, container) }] : [];
  }));
}

/** The tracked images of a scope by unit, each once. */
export function trackedImages(scope: Pick<Scope, 'instances'>): ReadonlyMap<string, readonly TrackedImage[]> {
  const byUnit = groupBy(trackedContainers(scope), ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, containers]) => [unit, [...new Map(containers.map(({ image }) => [image.repository, image])).values()]]));
}

/** What the kustomization of a new overlay says of a tracked image. */
function firstEntry({ repository, tag, digest }: TrackedImage): ImagesEntry {
  return { name: repository, ...tag === undefined ? {} : { newTag: tag }, ...digest === undefined ? {} : { digest } };
}

function runsSomething(name: string, entries: readonly ImagesEntry[]): boolean {
  const { tag, digest } = splitImage(retagged(name, entries));
  return tag !== '' || digest !== '';
}

/** The entries of one kustomization for the tracked images: those that stand in it, the folder's own first, and first values for the rest. */
function entriesOf(images: readonly TrackedImage[], found: readonly (readonly WrittenEntry[])[]): readonly WrittenEntry[] {
  const keptOf = ({ repository }: TrackedImage): readonly WrittenEntry[] =>
    found.map((entries) => entriesFor(repository, entries)).find((entries) => runsSomething(repository, entries)) ?? [];
  const kept = images.map(keptOf);
  const order = found.flat();
  const all = [...new Set(kept.flat())].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [...all, ...images.filter((_, index) => kept[index].length === 0).map(firstEntry)];
}

/** The folders whose kustomization may hold the entries of a unit, the likeliest first: its own, and those of other layouts. */
function foldersFor(overlay: string, unit: string, written: WrittenKustomizations): readonly string[] {
  const root = `overlays/${overlay}`;
  return [...new Set([...unit === '' ? [root, `${root}/apps`] : [`${root}/${unit}`], ...written.foldersOf(overlay)])];
}

/** The tracked images of an overlay by unit; records kustomizations that cannot be read, because what runs would go back to its first value. */
export function imagesOfOverlay(overlay: string, scope: Pick<Scope, 'instances'>, written: WrittenKustomizations, place: Place): Scope['images'] {
  return new Map([...trackedImages(scope)].map(([unit, images]): [string, UnitImages] => {
    const found = foldersFor(overlay, unit, written).flatMap((folder): readonly (readonly WrittenEntry[])[] => {
      const read = written.imagesIn(folder);
      if (read === undefined) return [];
      if ('entries' in read) return [read.entries];
      place.problems.add({
        code: 'images-unreadable',
        path: `${folder}/kustomization.yaml`,
        message: `${read.fault}, so the tags of tracked images are not known`,
        hint: 'put the file right, or restore it from the repository\'s history; where its tags do not matter any more, remove it',
      });
      return [];
    });
    return [unit, { names: images.map(({ repository }) => repository), entries: entriesOf(images, found) }];
  }));
}

/** True where the entries of a unit are for an image. */
export function isForEntries({ entries, names }: UnitImages, image: string): boolean {
  return [...names, ...entries.map(({ name }) => name)].some((name) => isEntryFor(name, image));
}

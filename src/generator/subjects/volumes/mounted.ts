import type { MountOptions, MountsOptions } from './options';
import type { PodMountSource } from './registry';
import { mountKind } from './registry';
import { claimOf } from './sources/claim';
import { optionPath } from '../../model/option-path';
import type { ContainerInstance, Instance } from '../../model/scope';
import type { ClaimReference } from '../../texts/reference';

/** Something that is mounted in a container, and the volume that holds it. */
export interface Mounted {
  readonly container: ContainerInstance;
  /** Where, in the container. */
  readonly path: string;
  readonly options: MountOptions<PodMountSource>;
  /** The option that says so: `devices` for storage without a file system. */
  readonly as: 'mounts' | 'devices';
  /** The name of its volume in the Pods. */
  readonly volume: string;
  /** The names that it would have by the paths where it is mounted; several where nothing says which. */
  readonly names: readonly string[];
}

/** Where a mount stands below the options of its workload. */
export function mountPath({ container, path, as }: Pick<Mounted, 'container' | 'path' | 'as'>): string {
  return `${optionPath(container, as)}.${path}`;
}

/** A text as a DNS label, as far as it has letters and digits. */
function labelOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

type Place = Pick<Mounted, 'container' | 'path' | 'options' | 'as'>;

function placesIn({ containers }: Instance): readonly Place[] {
  return containers.flatMap((container) => {
    const { mounts = {}, devices = {} } = container.options as MountsOptions<PodMountSource>;
    const all: readonly Place[] = [
      ...Object.entries(mounts).map(([path, options]): Place => ({ container, path, options: options as MountOptions<PodMountSource>, as: 'mounts' })),
      ...Object.entries(devices).map(([path, from]): Place => ({ container, path, options: { from }, as: 'devices' })),
    ];
    return all.filter(({ options }) => mountKind(options.from) !== undefined);
  });
}

/**
 * The names that a volume can have by its paths: those of the application's container where it is mounted there, else the name of
 * the container before the path. Never by the order in which something is declared.
 */
function namesByPath(places: readonly Place[]): readonly string[] {
  const main = places.filter(({ container: { role } }) => role === 'main');
  const names = main.length > 0 ? main.map(({ path }) => labelOf(path)) : places.map(({ container, path }) => labelOf(`${container.name}-${path}`));
  return [...new Set(names)].sort();
}

const known = new WeakMap<Instance, readonly Mounted[]>();

function resolveMounts(instance: Instance): readonly Mounted[] {
  const places = placesIn(instance);
  const bySource = new Map<PodMountSource, Place[]>();
  for (const place of places) bySource.set(place.options.from, [...bySource.get(place.options.from) ?? [], place]);
  const names = new Map([...bySource].map(([source, all]) => {
    const own = mountKind(source)?.nameOf(source);
    return [source, own === undefined ? namesByPath(all) : [labelOf(String(own))]];
  }));
  return places.map((place) => {
    const own = names.get(place.options.from) ?? [''];
    return { ...place, volume: own[0], names: own };
  });
}

/** Everything that the containers of a workload mount, container by container. */
export function mountedIn(instance: Instance): readonly Mounted[] {
  const found = known.get(instance) ?? resolveMounts(instance);
  known.set(instance, found);
  return found;
}

/** The claims that a workload uses. */
export function claimsOf(instance: Instance): readonly ClaimReference[] {
  return mountedIn(instance).flatMap(({ options: { from } }) => from.is === 'claim' ? [claimOf(from)] : []);
}

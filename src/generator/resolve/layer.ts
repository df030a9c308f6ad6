import type { ProfileOptions } from '../declare/profile';
import type { Exposure } from '../exposure/exposure';
import type { Place } from '../problems/place';
import type { ClaimReference, ConfigReference, SecretReference, ServiceAccountReference, WorkloadReference } from '../texts/reference';

/** What an overlay changes about one application, as far as it is readable. */
export interface ReadOverride {
  readonly app: WorkloadReference | undefined;
  readonly options: object;
  readonly place: Place;
}

/** What an overlay changes about what workloads share, as far as it is readable. */
export interface ReadSharedOverride<R> {
  readonly reference: R;
  readonly options: object;
  readonly place: Place;
}

/** What an overlay changes about a config, as far as it is readable. */
export interface ReadConfigOverride {
  readonly config: ConfigReference;
  readonly options: object;
  readonly place: Place;
}

/** What one profile, or an overlay itself, says; lists have holes where an entry is not readable. */
export interface ReadLayer {
  /** True for what the overlay says itself. */
  readonly isOwn: boolean;
  readonly options: ProfileOptions;
  readonly overrides: readonly ReadOverride[];
  readonly accounts: readonly ReadSharedOverride<ServiceAccountReference>[];
  readonly claims: readonly ReadSharedOverride<ClaimReference>[];
  readonly secrets: readonly ReadSharedOverride<SecretReference>[];
  readonly configs: readonly ReadConfigOverride[];
  /** What it says of every workload, as far as it is readable. */
  readonly every: object;
  readonly place: Place;
}

/** One entry of a list, and where it stands. */
export interface PlacedEntry<T> {
  readonly entry: T;
  readonly place: Place;
  readonly layer: ReadLayer;
}

type Lists = Required<Pick<ProfileOptions, 'expose' | 'with' | 'without' | 'bind' | 'manifests' | 'patches' | 'include'>>;

/** The entries of a list of one layer. */
export function entriesOf<K extends keyof Lists>(layer: ReadLayer, list: K): readonly PlacedEntry<Lists[K][number]>[] {
  const entries: PlacedEntry<Lists[K][number]>[] = [];
  // A list that was read has holes, which forEach passes over.
  (layer.options[list] ?? []).forEach((entry, index) => entries.push({ entry, place: layer.place.at(list).item(index, entry), layer }));
  return entries;
}

/** The entries of a list of all layers, in their order. */
export function allEntries<K extends keyof Lists>(layers: readonly ReadLayer[], list: K): readonly PlacedEntry<Lists[K][number]>[] {
  return layers.flatMap((layer) => entriesOf(layer, list));
}

/** The entries without those of which a later layer speaks as well; two of one layer are both kept. */
export function latest<T>(entries: readonly PlacedEntry<T>[], subjectOf: (entry: T) => unknown): readonly PlacedEntry<T>[] {
  const last = new Map(entries.map(({ entry, layer }) => [subjectOf(entry), layer]));
  return entries.filter(({ entry, layer }) => last.get(subjectOf(entry)) === layer);
}

/** What is exposed: of two exposures of one port to one audience the later. */
export function exposuresOf(layers: readonly ReadLayer[]): readonly PlacedEntry<Exposure>[] {
  return latest(allEntries(layers, 'expose'), ({ endpoint, audience }) => JSON.stringify([endpoint?.app?.name, endpoint?.portName, audience]));
}

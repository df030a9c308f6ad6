import type { BuiltInKinds } from './built-in-kinds';
import type { CustomKinds } from './custom-kinds';
import type { CustomKinds as PackagedKinds } from '../../../schemas/types/index';
import type { V1ObjectMeta } from '../../../schemas/types/kubernetes';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Native } from '../options/native';

/** `metadata` of an object: its name is needed, `namespace` is the repository's where it is absent. @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ */
export interface ManifestMetadata extends Native<V1ObjectMeta> {
  /** Name of the object, unique among those of its kind in the namespace. */
  readonly name: string;
}

type Entry<Fields> = { readonly metadata: ManifestMetadata } & Fields;
type Entries<Table> = { readonly [Kind in keyof Table]: Entry<Table[Kind]> };
type Classes<Table> = { readonly [Kind in keyof Table]: Entry<Native<Omit<Table[Kind], 'apiVersion' | 'kind' | 'metadata' | 'status'>>> };

/**
 * Every kind with types by `'apiVersion kind'`, the user's own first, and any other. It is looked up by an index, not by a conditional type:
 * the compiler would make the union of all kinds for the constraint of that, which takes a second.
 */
interface Kinds extends Entries<CustomKinds>, Entries<Omit<PackagedKinds, keyof CustomKinds>>, Classes<Omit<BuiltInKinds, keyof CustomKinds>> {
  readonly [kind: string]: object | KubernetesManifest;
}

/** What `addManifest` takes: {@link ManifestOf}, or an object typed by a class of @kubernetes/client-node. */
export type Manifest<A extends string, K extends string> = { readonly apiVersion?: A; readonly kind?: K } & Kinds[`${A} ${K}`];

/**
 * An object of a kind, `ManifestOf<'apps/v1', 'Deployment'>`: its fields are those of @kubernetes/client-node for Kubernetes' own kinds,
 * those of the schema for custom kinds that this package knows or that are in {@link CustomKinds}; of any other kind it may have any fields.
 */
export type ManifestOf<A extends string, K extends string> = { readonly apiVersion: A; readonly kind: K } & Kinds[`${A} ${K}`];

type Word<T, Field extends string> = T extends { readonly [F in Field]?: infer W extends string } ? W : string;

/**
 * A list of such objects, each checked by its own kind. `L` is the list itself, inferred: the compiler reads the kinds from it. A choice
 * between two lists, of which it would read the first only, is a constant of the type `readonly KubernetesManifest[]`.
 */
export type ManifestList<L extends readonly KubernetesManifest[]> =
  | Checked<L>
  | (L extends readonly [] ? readonly KubernetesManifest[] : readonly []);

type Checked<L> = {
  readonly [I in keyof L]: L[I] extends object ? Manifest<Word<L[I], 'apiVersion'>, Word<L[I], 'kind'>> : L[I];
};

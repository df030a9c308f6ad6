import type { BuiltInKinds } from './built-in-kinds';
import type { CustomKinds } from './custom-kinds';
import type { CustomKinds as PackagedKinds } from '../../../schemas/types/index';
import type { V1ObjectMeta } from '../../../schemas/types/kubernetes';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Native } from '../options/native';

/** What kustomize does with a mapping, or with an entry of a list, instead of merging it. */
interface Directive {
  /** `delete` takes it away; `replace` leaves nothing of what was there. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/ */
  readonly $patch?: 'delete' | 'replace' | 'merge';
}

/** What a merge says of a value: part of it, or null, which takes it away. */
type Merged<T> = T extends readonly (infer E)[] ? readonly Merged<E>[] : T extends object ? MergedFields<T> & Directive : T;
type MergedFields<T> = { readonly [K in keyof T]?: Merged<T[K]> | null };

interface PatchMetadata extends MergedFields<Omit<Native<V1ObjectMeta>, 'name' | 'namespace'>> {
  /** Name of the object that changes, as in base. */
  readonly name: string;
  /** Its namespace, as in base. */
  readonly namespace?: string;
}

type Entry<Fields> = { readonly metadata: PatchMetadata } & MergedFields<Fields> & Directive;
type Entries<Table> = { readonly [Kind in keyof Table]: Entry<Table[Kind]> };
type Classes<Table> = { readonly [Kind in keyof Table]: Entry<Native<Omit<Table[Kind], 'apiVersion' | 'kind' | 'metadata' | 'status'>>> };

/** As the kinds of `addManifest`, in part. */
interface Kinds extends Entries<CustomKinds>, Entries<Omit<PackagedKinds, keyof CustomKinds>>, Classes<Omit<BuiltInKinds, keyof CustomKinds>> {
  readonly [kind: string]: object | KubernetesManifest;
}

/** What a strategic merge says of an object of a kind: any of its fields, null for those that go; of a kind without types, any fields. */
export type PatchOf<A extends string, K extends string> = { readonly apiVersion?: A; readonly kind?: K } & Kinds[`${A} ${K}`];

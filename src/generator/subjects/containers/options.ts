import type { ContainerOptions } from './container-options';
import type { ImageOptions } from '../image/options';
import type { PortOptions } from '../ports/options';
import type { Probes } from '../probes/options';
import type { MountSource } from '../volumes/registry';

/** A container that runs, and ends, before the others; image, variables and mounts default to the application's, also where an overlay changes them. */
export interface InitContainer<M = MountSource> extends Partial<ImageOptions>, Omit<ContainerOptions<M>, 'image'> {
}

/** A container beside the application's own; `Q` are its ports. */
export interface SideContainer<Q = Readonly<Record<string, unknown>>, M = MountSource> extends ContainerOptions<M> {
  /** Whether it starts before the application and ends after it, as Kubernetes' own sidecars do. @default true @see https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/ */
  readonly native?: boolean;
  /** Endpoints of the application like its own. @default none */
  readonly ports?: { readonly [N in keyof Q]: number | PortOptions };
  /** Health checks. @default none */
  readonly probes?: Probes<NoInfer<keyof Q & string>>;
}

/** Ports by sidecar; only their names are inferred, so that a misspelt option is still an error. */
export type Inner = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The names of the ports of all sidecars. */
export type InnerNames<S> = { [C in keyof S]: string extends keyof S[C] ? never : keyof S[C] & string }[keyof S];

/** The other containers of the Pods of a workload that others call. */
export interface SidecarsOptions<S extends Inner = Inner, M = MountSource> {
  /** Containers that run beside the application's, by name. @default none */
  readonly sidecars?: { readonly [C in keyof S]: SideContainer<S[C], M> };
}

/** The containers that run first. */
export interface InitContainersOptions<M = MountSource> {
  /** Containers that run one after the other before everything else, by name. @default none @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/ */
  readonly initContainers?: Readonly<Record<string, InitContainer<M>>>;
}

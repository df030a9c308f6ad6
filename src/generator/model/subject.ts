import type { ContainerInstance, Instance, Scope } from './scope';
import type { V1Container, V1ObjectMeta, V1PersistentVolumeClaim, V1PodSpec, V1Volume } from '../../../schemas/types/kubernetes';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Shapes } from '../options/shape';
import type { Place } from '../problems/place';

/** Labels and annotations, as far as a subject has some. */
export interface MetadataPart {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** True where the labels are all of them; else the selector's are added. @default false */
  readonly isExact?: boolean;
  /** Fields beside labels and annotations. @default none */
  readonly native?: Partial<V1ObjectMeta>;
}

/** An object beside the workload itself, such as its service account. */
export interface ExtraObject {
  /** Its file below the workload's folder, without ending: `service-account`. */
  readonly key: string;
  readonly manifest: KubernetesManifest;
}

/** What a subject adds to a container. */
export interface ContainerContribution {
  readonly container?: Partial<V1Container>;
  /** Fields that win over what any other subject says. @default none */
  readonly over?: Partial<V1Container>;
}

/** What a subject adds to the objects of a workload. */
export interface Contribution {
  /** Of the workload itself. */
  readonly metadata?: MetadataPart;
  /** Fields of the workload's spec, beside selector and template. */
  readonly spec?: object;
  /** Of its Pods. */
  readonly podMetadata?: MetadataPart;
  /** Fields of the Pod's spec, beside containers and volumes. */
  readonly pod?: Partial<V1PodSpec>;
  /** Fields of every container of the Pod. */
  readonly everyContainer?: Partial<V1Container>;
  /** Volumes of the Pods. */
  readonly volumes?: readonly V1Volume[];
  /** Claims for each Pod of a StatefulSet. */
  readonly claimTemplates?: readonly V1PersistentVolumeClaim[];
  /** Objects beside the workload. */
  readonly objects?: readonly ExtraObject[];
}

/**
 * One subject of a workload: the options `O`, what is right about them, and what they add to its objects. Adding a subject touches
 * its folder and one line of the registry; an option without a shape does not compile.
 */
export interface Subject<O extends object> {
  /** How each option is read from a configuration that no compiler has seen. */
  readonly shapes: Shapes<O>;
  /** Records what is wrong with the options, in base and in each overlay that changes them. */
  check?(options: O, place: Place, instance: Instance, scope: Scope): void;
  /** What the options add to the workload's objects; they may be wrong, then what comes of them is not written. */
  contribute?(options: O, instance: Instance, scope: Scope): Contribution;
}

/** One subject of a container, whichever of the workload's containers it is. */
export interface ContainerSubject<O extends object> {
  /** How each option is read from a configuration that no compiler has seen. */
  readonly shapes: Shapes<O>;
  /** Records what is wrong with the options, in base and in each overlay that changes them. */
  check?(options: O, place: Place, container: ContainerInstance, instance: Instance, scope: Scope): void;
  /** What the options add to the container; they may be wrong, then what comes of them is not written. */
  contribute?(options: O, container: ContainerInstance, instance: Instance, scope: Scope): ContainerContribution;
}

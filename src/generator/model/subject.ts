import type { V1Container, V1PodSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Instance, Scope } from './scope';
import type { Shapes } from '../options/shape';
import type { Place } from '../problems/place';

/** Labels and annotations, as far as a subject has some. */
export interface MetadataPart {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What a subject adds to the objects of a workload. */
export interface Contribution {
  /** Of the workload itself. */
  readonly metadata?: MetadataPart;
  /** Fields of the workload's spec, beside selector and template. */
  readonly spec?: object;
  /** Of its Pods. */
  readonly podMetadata?: MetadataPart;
  /** Fields of the Pod's spec, beside the containers. */
  readonly pod?: Partial<V1PodSpec>;
  /** Fields of the application's container. */
  readonly container?: Partial<V1Container>;
}

/**
 * One subject of a workload: the options `O`, what is right about them, and what they add to its objects. Adding a subject touches
 * its folder and one line of the registry; an option without a shape does not compile.
 */
export interface Subject<O extends object> {
  /** How each option is read from a configuration that no compiler has seen. */
  readonly shapes: Shapes<O>;
  /** Options without which a workload makes no sense. @default none */
  readonly required?: readonly (keyof O & string)[];
  /** Records what is wrong with the options, in base and in each overlay that changes them. */
  check?(options: O, place: Place, instance: Instance, scope: Scope): void;
  /** What the options add to the workload's objects; they may be wrong, then what comes of them is not written. */
  contribute?(options: O, instance: Instance, scope: Scope): Contribution;
}

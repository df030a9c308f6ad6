import type { Parts } from './assemble';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Instance, Scope } from '../model/scope';
import type { SubjectOf } from '../model/subject-of';
import type { Shape } from '../options/shape';

/** A kind of workload: what it takes, and the object that it becomes. Adding one is a file and a line of the registry. */
export interface WorkloadKind {
  /** The list of its declarations, as paths name it: `apps`. */
  readonly declaredAs: string;
  /** The file of its object, without ending: `deployment`. */
  readonly file: string;
  /** The subjects beside those of containers. */
  readonly subjects: readonly SubjectOf<never>[];
  /** How its options are read. */
  readonly options: Shape;
  /** How each option that an overlay can change is read, once its nulls are set aside. */
  readonly changes: Readonly<Record<string, Shape>>;
  /**
   * Its Service: where it has ports; headless and always, which gives each Pod an address of its own; or never.
   */
  readonly service: 'by-ports' | 'headless' | 'none';
  /** Its file where that depends on the options. @default `file` */
  fileOf?(instance: Instance): string;
  /** The workload's own object. */
  manifest(parts: Parts, instance: Instance, scope: Scope): KubernetesManifest;
}

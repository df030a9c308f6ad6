import type { Resource } from '../../kubernetes/objects/resource';
import type { CheckName, Finding, RuleInfo } from '../findings/finding';
import type { Locate } from '../findings/sources/locate';

/** One stream to check: an overlay's render, a file, standard input. */
export interface ValidationInput {
  /** The overlay's name, or the file as the user named it. */
  readonly overlay: string;
  /** The file that stands for the stream in reports, relative to the working directory: the overlay's kustomization or the file itself. */
  readonly source: string;
  readonly text: string;
  /** What is already known about the stream before it is read. */
  readonly findings?: readonly Finding[];
  /** Finds the source lines behind findings about the stream's objects. */
  readonly locate?: Locate;
  /** The file whose text this is; absent where the text was rendered. */
  readonly file?: string;
  /** How long rendering took. */
  readonly milliseconds?: number;
}

/** One of the checks that `--checks` names, ready to run. */
export interface Check {
  readonly name: CheckName;
  readonly rules: readonly RuleInfo[];
  /** True where the objects of a stream can be looked at a part at a time, because none decides about another. */
  inParts?(text: string): boolean;
  /** Looks at the objects of one stream. */
  run(resources: readonly Resource[]): Iterable<Finding>;
}

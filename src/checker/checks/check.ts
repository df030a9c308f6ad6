import type { GroupKind } from '../../kubernetes/kinds/group-kind';
import type { Resource } from '../../kubernetes/objects/resource';
import type { DefinedRule } from '../findings/define-rule';
import type { CheckName, Finding } from '../findings/finding';
import type { Locate } from '../findings/sources/locate';
import type { Variables } from '../read/gitops/substitute';

/** The name and namespace that an object has in the render; the namespace is `''` where it has none. */
export interface FinalName {
  readonly namespace: string;
  readonly name: string;
}

/** What brings a stream to a cluster. */
export interface DeliveryContext {
  /** `Application argocd/shop`. */
  readonly name: string;
  /** Equal for deliveries that are known to go to one cluster. @default unknown */
  readonly cluster?: string;
  /** The namespace that it puts everything into. @default it leaves objects where they are */
  readonly movedTo?: string;
  /** True where every value that it substitutes is known. @default false */
  readonly knowsVariables?: boolean;
}

/** What is known of the world around one stream. */
export interface StreamContext {
  /** Where objects without a namespace are applied to. @default unknown */
  readonly defaultNamespace?: string;
  /** Values that Flux substitutes in what is rendered. @default Flux is not known to be in play */
  readonly variables?: Variables;
  /** What brings it to a cluster. @default nothing is known to */
  readonly delivery?: DeliveryContext;
  /** What the build made of an object that its files name so, where that is another name or namespace. @default unknown */
  readonly renamed?: (kind: GroupKind, namespace: string, name: string) => FinalName | undefined;
  /** Whether another unit of the repository renders an object. @default no other unit is known */
  readonly elsewhere?: (kind: GroupKind, namespace: string | undefined, name: string) => boolean;
}

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
  readonly context?: StreamContext;
  /** Streams of one world, one after the other, are judged against each other. @default the stream is a world of its own */
  readonly world?: string;
  /** How long rendering took. */
  readonly milliseconds?: number;
}

/** One of the checks that `--checks` names, ready to run. */
export interface Check {
  readonly name: CheckName;
  readonly rules: readonly DefinedRule[];
  /** True where the objects of a stream can be looked at a part at a time, because none decides about another. */
  inParts?(text: string): boolean;
  /** Looks at the objects of one stream. */
  run(resources: readonly Resource[], context?: StreamContext): Iterable<Finding>;
}

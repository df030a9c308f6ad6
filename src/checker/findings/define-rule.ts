import type { FindingDetail, RuleInfo, Severity, SourcePlace } from './finding';

/** What an example is judged as: whole manifests, and what the settings say beside them. */
export interface Manifests {
  /** A YAML stream of whole objects, as they are applied. `<300 KiB of text>` stands for so much text. */
  readonly manifest: string;
  /** What stands in `projen-gitops.validate.yaml`. @default nothing */
  readonly settings?: string;
}

/** Files of a repository, by their paths: for what is found before anything is rendered, or by rendering. */
export interface Files {
  readonly files: Readonly<Record<string, string>>;
  /** Arguments of the command beside. @default none */
  readonly args?: readonly string[];
}

/** A change to a render, of whole objects. */
export interface ChangedManifests {
  readonly before: string;
  readonly after: string;
  /** Objects that stand on both sides as they are. @default none */
  readonly unchanged?: string;
}

/** Examples that prove a rule: the tests run them, and its page shows them. */
export interface Examples<Example> {
  /** What the rule finds here, as `severity path: message`: all of it, in order. */
  readonly fails: Example & { readonly finds: readonly string[] };
  readonly passes: Example;
  /** What looks like the failing example and is right, or why there can be no such thing. */
  readonly exempt: Example & { readonly because: string } | { readonly none: string };
}

/**
 * How a rule is accepted where it is not right: by an annotation on the object (`annotation`), by declaring what exists elsewhere (an example of an entry of
 * `external`), by naming the kind in the settings (`kind`), or by lowering the level of the rule: because the case is right (`level`), although a cluster
 * refuses it (`refused`). `never` is for what no setting quietens: a reviewer weighs it.
 */
export type Acceptable = 'annotation' | { readonly external: string } | 'kind' | 'level' | 'refused' | 'never';

/** One shape for everything that `validate` and `diff` tell: what it is, how it is accepted, what it needs to see, its page, its proof and its code. */
export interface RuleShape<Level extends string, Proof, LooksAt, Check> {
  /** Stable, kebab-case, unique; also the name of its page. */
  readonly id: string;
  /** One sentence that states the rule. */
  readonly title: string;
  /** The strongest level that it gives. */
  readonly severity: Level;
  /** When it gives which level, the strongest first, where that depends on the case. @default always the strongest */
  readonly cases?: Readonly<Partial<Record<Level, string>>>;
  /** What it is about beyond its title, as Markdown. @default nothing more */
  readonly about?: string;
  readonly acceptable: Acceptable;
  /** What it needs to see of objects other than the one that it is about. */
  readonly looksAt: LooksAt;
  /** What goes wrong otherwise, as Markdown. */
  readonly why: string;
  /** How to comply, as Markdown. */
  readonly remedy: string;
  readonly examples: Proof;
  readonly check: Check;
}

/** Stands for every kind that runs Pods in what a rule looks at. */
export const WORKLOADS = 'workloads';

/** Stands for every kind in what a rule looks at. */
export const ANY_KIND = 'any kind';

/** Objects of a render that a rule needs to see besides the one that it is about. */
export interface Sight {
  /** Kinds of the object that it is about, where it looks further from these alone. @default from any */
  readonly from?: readonly string[];
  /** Kinds of the others. */
  readonly at: readonly string[];
}

/** What a rule of `validate` is, whatever its code. */
export interface DefinedRule extends RuleInfo {
  readonly acceptable: Acceptable;
  readonly looksAt: readonly Sight[];
}

/** A rule of `validate`. */
export type Rule<Check, Example = Manifests> = DefinedRule & RuleShape<Severity, Examples<Example>, readonly Sight[], Check>;

/** Why a rule has no examples: what makes it fail cannot be written down. */
export interface NoExamples {
  readonly none: string;
}

/** What a rule says of what it was shown; the finding is about the whole of it where it gives no path. */
export interface Telling extends Omit<FindingDetail, 'path'> {
  readonly path?: string;
  readonly source?: SourcePlace;
}

/**
 * A rule about what comes of something that is done once, as reading a stream, building a kustomization or applying acceptances: whoever does it shows what
 * was seen, and the rule says it.
 */
export type TellingRule<Seen, Example = Manifests> = DefinedRule
  & RuleShape<Severity, Examples<Example> | NoExamples, readonly Sight[], (seen: Seen) => Telling>;

/** Such a rule, whatever it is shown and its examples are made of. */
export type AnyTellingRule = TellingRule<never> | TellingRule<never, Files>;

/** Defines a rule or a risk: everything about it stands in one place. */
export function defineRule<Defined extends Omit<RuleShape<string, unknown, unknown, unknown>, 'remedy'>>(rule: Defined): Defined {
  return rule;
}

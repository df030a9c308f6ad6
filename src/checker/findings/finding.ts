import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource } from '../../kubernetes/objects/resource';

/** How much a finding weighs: `error` fails the run, `warning` and `info` do not. */
export type Severity = 'error' | 'warning' | 'info';

/** Which part of `validate` a rule belongs to. */
export type CheckName = 'object' | 'links' | 'policy';

/** What a rule is, apart from its code: the source of `--list-rules`, SARIF metadata and the pages in `docs/rules/`. */
export interface RuleInfo {
  /** Stable, kebab-case, unique over all checks; also the name of its page `docs/rules/<id>.md`. */
  readonly id: string;
  readonly part: CheckName;
  /** Severity unless the user sets another. */
  readonly severity: Severity;
  /** One sentence that states the rule. */
  readonly title: string;
  /** The level given to a whole check is not meant for this rule; one given to the rule itself is. @default false */
  readonly onlyByName?: boolean;
  /** Hardening advice, of which a foreign repository has hundreds: reports for people count it by rule. @default false */
  readonly isAdvice?: boolean;
}

/** A place in a file; lines and columns count from 1. */
export interface SourceLine {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
}

/** Where what a finding is about is written. */
export interface SourcePlace extends SourceLine {
  readonly column?: number;
  /** For a generated file: where its application or overlay is declared. */
  readonly declaredIn?: SourceLine;
}

/** One thing found in one document; the JSON contract of `validate` is a list of these. */
export interface Finding {
  readonly overlay: string;
  /** Position of the document in its stream, from 0; -1 where the finding is about the stream as a whole. */
  readonly document: number;
  /** `apps/v1 Deployment default/web`; empty where there is no object. */
  readonly resource: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path into the document as people write it: `spec.template.spec.containers[0].image`; empty for the whole document. */
  readonly path: string;
  /** What was found, with the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** What the finding is about beyond its object, as the kind that has no schema: findings of one rule about the same are told once, with a count. */
  readonly subject?: string;
  /** The container that it is about, by name. */
  readonly container?: string;
  /** The field that is not set, as the end of `path`. */
  readonly field?: string;
  /** How many objects a finding stands for, where they are more than one. */
  readonly objects?: number;
  /** The line that sets what was found, as far as it can be told without running the renderer. */
  readonly source?: SourcePlace;
  /** True where an annotation accepts it, with a reason. @default false */
  readonly accepted?: boolean;
}

/** The parts of a finding that a rule decides itself. */
export interface FindingDetail {
  readonly path: string;
  /** Where it is not that of the rule. */
  readonly severity?: Severity;
  readonly message: string;
  readonly hint: string;
  readonly subject?: string;
  readonly container?: string;
  readonly field?: string;
}

/** Builds a finding about a resource. */
export function findingAbout(resource: Resource, rule: RuleInfo, detail: FindingDetail): Finding {
  return {
    overlay: resource.overlay,
    document: resource.document,
    resource: describeResource(resource),
    rule: rule.id,
    severity: rule.severity,
    ...detail,
  };
}

import { redactFindings } from './redact-findings';
import type { Resource } from '../../kubernetes/objects/resource';
import { explainError } from '../../system/explain-error';
import type { Check, ValidationInput } from '../checks/check';
import { applyAcceptances } from '../findings/accept';
import type { Finding, RuleInfo, Severity } from '../findings/finding';
import { foldSubjects } from '../findings/fold-subjects';
import { INPUT_RULES } from '../findings/input-rules';
import { isNotJudged, judged, notJudged, streamOf } from '../findings/judged';
import { bySeverity, count } from '../findings/report';
import type { OverlaySummary, Report } from '../findings/report';
import type { Locate } from '../findings/sources/locate';
import { withSources } from '../findings/sources/locate';
import type { ReadStream } from '../read/resources/read';
import { readInParts } from '../read/resources/read';
import { READ_RULES } from '../read/resources/read-rules';
import type { Settings } from '../settings/settings';
import { applySeverity } from '../settings/severity';

/** What a run is made of besides its inputs. */
export interface ValidateOptions {
  readonly checks: readonly Check[];
  readonly settings: Settings;
  /** Label of the renderer; empty where nothing was rendered. */
  readonly renderer: string;
  readonly kubernetes: readonly string[];
  readonly schemas?: readonly string[];
  /** The severities that are of interest; others are neither kept nor looked up. @default all */
  readonly severities?: readonly Severity[];
  /** A clock in milliseconds. @default the process's */
  readonly now?: () => number;
}

interface Checked {
  readonly summary: OverlaySummary;
  readonly findings: readonly Finding[];
}

/** Gives findings their severity, save those that no setting can quieten. */
function leveled(found: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>, settings: Settings, accepted?: ReadonlySet<Finding>): Finding[] {
  return [...found.filter(isNotJudged), ...applySeverity(found.filter((finding) => !isNotJudged(finding)), rules, settings, accepted)];
}

function runCheck(check: Check, resources: readonly Resource[], rules: ReadonlyMap<string, RuleInfo>, settings: Settings): Finding[] {
  const found = judged(streamOf(resources[0]?.overlay ?? ''), () => check.run(resources));
  if (check.name !== 'policy') return leveled(found, rules, settings);
  const { findings, accepted } = applyAcceptances(resources, found, new Set(check.rules.map((rule) => rule.id)));
  return leveled(findings, rules, settings, accepted);
}

const PART = 500;

/** The objects of a stream: all at once where they decide about one another, else a part at a time, to take less memory. */
function partsOf({ text, overlay, file }: ValidationInput, checks: readonly Check[]): Iterable<ReadStream> {
  return readInParts(text, { overlay, file }, checks.every((check) => check.inParts?.(text) === true) ? PART : Infinity);
}

/** Findings with their lines; without them where the lines cannot be found, which is told as well. */
function located(found: Finding[], { overlay }: ValidationInput, locate: Locate, resources: readonly Resource[]): Finding[] {
  try {
    return withSources(found, locate, resources);
  } catch (error) {
    const { message, hint } = explainError(error);
    return [...found, notJudged(streamOf(overlay), `the lines of its findings could not be found: ${message}`, hint)];
  }
}

function validatePart(part: ReadStream, input: ValidationInput, rules: ReadonlyMap<string, RuleInfo>, options: ValidateOptions): Finding[] {
  const { locate } = input;
  const { resources, problems } = part;
  const { checks, settings, severities } = options;
  const all = [...applySeverity(problems, rules, settings), ...checks.flatMap((check) => runCheck(check, resources, rules, settings))];
  const found = severities === undefined ? all : all.filter(({ severity }) => severities.includes(severity));
  return redactFindings(locate === undefined ? found : located(found, input, locate, resources), resources);
}

function validateInput(input: ValidationInput, rules: ReadonlyMap<string, RuleInfo>, options: ValidateOptions): Checked {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const findings = leveled(input.findings ?? [], rules, options.settings);
  let documents = 0;
  for (const part of partsOf(input, options.checks)) {
    documents += part.documents;
    for (const finding of validatePart(part, input, rules, options)) findings.push(finding);
  }
  const summary: OverlaySummary = {
    overlay: input.overlay,
    source: input.source,
    documents,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    milliseconds: Math.round((input.milliseconds ?? 0) + now() - start),
  };
  return { summary, findings };
}

/** Reads and checks streams, one after the other as they arrive; a stream's objects are released before the next one is read. */
export async function validate(inputs: Iterable<ValidationInput> | AsyncIterable<ValidationInput>, options: ValidateOptions): Promise<Report> {
  const known = [...Object.values(READ_RULES), ...Object.values(INPUT_RULES), ...options.checks.flatMap((check) => check.rules)];
  const rules = new Map(known.map((rule) => [rule.id, rule]));
  const overlays: OverlaySummary[] = [];
  const findings: Finding[] = [];
  let documents = 0;
  for await (const input of inputs) {
    const checked = validateInput(input, rules, options);
    overlays.push(checked.summary);
    for (const finding of checked.findings) findings.push(finding);
    documents += checked.summary.documents;
  }
  const { renderer, kubernetes, schemas = [] } = options;
  return { renderer, documents, kubernetes, findings: foldSubjects(findings).sort(bySeverity), overlays, schemas };
}

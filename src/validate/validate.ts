import { applyAcceptances } from './accept';
import type { Check, ValidationInput } from './check';
import { INPUT_RULES } from './input/input-rules';
import { redactFindings } from './redact-findings';
import type { OverlaySummary, Report } from './report';
import { bySeverity, count } from './report';
import type { Settings } from './settings';
import { applySeverity } from './severity';
import { withSources } from './sources/locate';
import type { Finding, RuleInfo, Severity } from '../findings/finding';
import type { ReadStream } from '../resources/read';
import { readInParts } from '../resources/read';
import { READ_RULES } from '../resources/read-rules';
import type { Resource } from '../resources/resource';

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

function runCheck(check: Check, resources: readonly Resource[], rules: ReadonlyMap<string, RuleInfo>, settings: Settings): Finding[] {
  const found = [...check.run(resources)];
  if (check.name !== 'policy') return applySeverity(found, rules, settings);
  const { findings, accepted } = applyAcceptances(resources, found, new Set(check.rules.map((rule) => rule.id)));
  return applySeverity(findings, rules, settings, accepted);
}

const PART = 500;

/** The objects of a stream: all at once where they decide about one another, else a part at a time, to take less memory. */
function partsOf({ text, overlay, file }: ValidationInput, checks: readonly Check[]): Iterable<ReadStream> {
  return readInParts(text, { overlay, file }, checks.every((check) => check.inParts?.(text) === true) ? PART : Infinity);
}

function validatePart(part: ReadStream, { locate }: ValidationInput, rules: ReadonlyMap<string, RuleInfo>, options: ValidateOptions): Finding[] {
  const { resources, problems } = part;
  const { checks, settings, severities } = options;
  const all = [...applySeverity(problems, rules, settings), ...checks.flatMap((check) => runCheck(check, resources, rules, settings))];
  const found = severities === undefined ? all : all.filter(({ severity }) => severities.includes(severity));
  return redactFindings(locate === undefined ? found : withSources(found, locate, resources), resources);
}

function validateInput(input: ValidationInput, rules: ReadonlyMap<string, RuleInfo>, options: ValidateOptions): Checked {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const findings = applySeverity(input.findings ?? [], rules, options.settings);
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
  return { renderer, documents, kubernetes, findings: findings.sort(bySeverity), overlays, schemas };
}

import { ClusterClaims } from './cluster-claims';
import { withOpenNames } from './open-names';
import type { PreparedObjects, PreparedStream } from './prepare-stream';
import { prepareObjects, prepareStream } from './prepare-stream';
import { redactFindings } from './redact-findings';
import { groupBy } from '../../common/group-by';
import type { Resource } from '../../kubernetes/objects/resource';
import { explainError } from '../../system/explain-error';
import type { Check, StreamContext, ValidationInput } from '../checks/check';
import { applyAcceptances } from '../findings/accept';
import type { Finding, RuleInfo, Severity } from '../findings/finding';
import { foldSubjects } from '../findings/fold-subjects';
import { INPUT_RULES } from '../findings/input-rules';
import { isNotJudged, judged, notJudged } from '../findings/judged';
import type { IsOpen } from '../findings/open-values';
import { withoutOpenValues } from '../findings/open-values';
import { bySeverity, count } from '../findings/report';
import type { OverlaySummary, Report } from '../findings/report';
import type { Locate } from '../findings/sources/locate';
import { withSources } from '../findings/sources/locate';
import { streamOf } from '../findings/tell';
import type { ReadStream } from '../read/resources/read';
import { readInParts, readResources } from '../read/resources/read';
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
  /** Told of the objects of each stream, perhaps part by part. @default nobody */
  readonly seen?: (input: Pick<ValidationInput, 'overlay' | 'world'>, resources: readonly Resource[]) => void;
  /** A clock in milliseconds. @default the process's */
  readonly now?: () => number;
}

/** A run, and what its streams claim in their clusters. */
interface Running extends ValidateOptions {
  readonly claims: ClusterClaims;
}

interface Checked {
  readonly summary: OverlaySummary;
  readonly findings: readonly Finding[];
}

/** Gives findings their severity, save those that no setting can quieten. */
function leveled(found: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>, settings: Settings, accepted?: ReadonlySet<Finding>): Finding[] {
  return [...found.filter(isNotJudged), ...applySeverity(found.filter((finding) => !isNotJudged(finding)), rules, settings, accepted)];
}

function runCheck(
  check: Check, resources: readonly Resource[], rules: ReadonlyMap<string, RuleInfo>, settings: Settings, context?: StreamContext,
): Finding[] {
  const found = judged(streamOf(resources[0]?.overlay ?? ''), () => check.run(resources, context));
  if (check.name !== 'policy') return leveled(found, rules, settings);
  const { findings, accepted } = applyAcceptances(resources, found, new Set(check.rules.filter(({ acceptable }) => acceptable === 'annotation').map(({ id }) => id)));
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

/** Findings that are of interest, with their lines and without what stands in a Secret. */
function finish(all: readonly Finding[], input: ValidationInput, resources: readonly Resource[], { severities }: ValidateOptions): Finding[] {
  const found = all.filter(({ severity }) => severities?.includes(severity) !== false);
  const own = resources.filter(({ overlay }) => overlay === input.overlay);
  return redactFindings(input.locate === undefined ? found : located(found, input, input.locate, own), resources);
}

/** What a stream and those before it cannot both have in one cluster. */
function clusterConflicts(input: ValidationInput, rules: ReadonlyMap<string, RuleInfo>, running: Running): Finding[] {
  const { checks, settings, severities, claims } = running;
  if (!checks.some(({ name }) => name === 'links')) return [];
  return leveled(claims.conflicts(input), rules, settings).filter(({ severity }) => severities?.includes(severity) !== false);
}

/** A stream of a world, read as a whole. */
interface WholeStream {
  readonly prepared: PreparedStream;
  readonly read: ReadStream;
  readonly objects: PreparedObjects;
}

function readStream(prepared: PreparedStream): WholeStream {
  const { text, overlay, file } = prepared.input;
  const read = readResources(text, overlay, file);
  return { prepared, read, objects: prepareObjects(read.resources, prepared) };
}

function validatePart(part: ReadStream, prepared: PreparedStream, rules: ReadonlyMap<string, RuleInfo>, options: Running): Finding[] {
  const { input } = prepared;
  const { resources, isOpen } = prepareObjects(part.resources, prepared);
  options.claims.take(input, resources);
  const { checks, settings, seen } = options;
  seen?.(input, resources);
  const context = withOpenNames(input.context, resources, isOpen);
  const judgedHere = checks.flatMap((check) => runCheck(check, resources, rules, settings, context));
  const all = [...applySeverity(part.problems, rules, settings), ...withoutOpenValues(judgedHere, resources, isOpen)];
  return finish(all, input, resources, options);
}

function summaryOf(
  { overlay, source, milliseconds = 0 }: ValidationInput, documents: number, findings: readonly Finding[], taken: number,
): OverlaySummary {
  const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
  return { overlay, source, documents, errors, warnings, milliseconds: Math.round(milliseconds + taken) };
}

function validateInput(given: ValidationInput, rules: ReadonlyMap<string, RuleInfo>, options: Running): Checked {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const prepared = prepareStream(given);
  const { input } = prepared;
  const findings = leveled(input.findings ?? [], rules, options.settings);
  let documents = 0;
  for (const part of partsOf(input, options.checks)) {
    documents += part.documents;
    for (const finding of validatePart(part, prepared, rules, options)) findings.push(finding);
  }
  findings.push(...clusterConflicts(input, rules, options));
  return { summary: summaryOf(input, documents, findings, now() - start), findings };
}

/** Streams that are applied together: all of their objects are judged as those of one render. */
function validateWorld(inputs: readonly ValidationInput[], rules: ReadonlyMap<string, RuleInfo>, options: Running): Checked[] {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const streams = inputs.map((input) => readStream(prepareStream(input)));
  const resources = streams.flatMap((stream) => stream.objects.resources);
  for (const { prepared, objects } of streams) options.seen?.(prepared.input, objects.resources);
  const openOf = new Map(streams.map(({ prepared, objects }) => [prepared.input.overlay, objects.isOpen]));
  const isOpen = (resource: Resource): IsOpen | undefined => openOf.get(resource.overlay)?.(resource);
  const context = withOpenNames(inputs[0].context, resources, isOpen);
  const judgedHere = options.checks.flatMap((check) => runCheck(check, resources, rules, options.settings, context));
  const byOverlay = groupBy(withoutOpenValues(judgedHere, resources, isOpen), ({ overlay }) => overlay);
  return streams.map(({ prepared: { input }, read, objects }) => {
    options.claims.take(input, objects.resources);
    const all = [...applySeverity(read.problems, rules, options.settings), ...byOverlay.get(input.overlay) ?? []];
    const known = leveled(input.findings ?? [], rules, options.settings);
    const findings = [...known, ...finish(all, input, resources, options), ...clusterConflicts(input, rules, options)];
    return { summary: summaryOf(input, read.documents, findings, (now() - start) / inputs.length), findings };
  });
}

/** Streams of one world together, others alone, as they arrive. */
async function* worldsOf(inputs: Iterable<ValidationInput> | AsyncIterable<ValidationInput>): AsyncGenerator<ValidationInput[]> {
  let world: ValidationInput[] = [];
  for await (const input of inputs) {
    if (world.length > 0 && (input.world === undefined || input.world !== world[0].world)) {
      yield world;
      world = [];
    }
    world.push(input);
  }
  if (world.length > 0) yield world;
}

/** Reads and checks streams, one after the other as they arrive; a stream's objects are released before the next one is read. */
export async function validate(inputs: Iterable<ValidationInput> | AsyncIterable<ValidationInput>, options: ValidateOptions): Promise<Report> {
  const known = [...READ_RULES, ...INPUT_RULES, ...options.checks.flatMap((check) => check.rules)];
  const rules = new Map(known.map((rule) => [rule.id, rule]));
  const overlays: OverlaySummary[] = [];
  const findings: Finding[] = [];
  const running = { ...options, claims: new ClusterClaims() };
  let documents = 0;
  for await (const world of worldsOf(inputs)) {
    for (const checked of world.length === 1 ? [validateInput(world[0], rules, running)] : validateWorld(world, rules, running)) {
      overlays.push(checked.summary);
      for (const finding of checked.findings) findings.push(finding);
      documents += checked.summary.documents;
    }
  }
  const { renderer, kubernetes, schemas = [] } = options;
  return { renderer, documents, kubernetes, findings: foldSubjects(findings).sort(bySeverity), overlays, schemas };
}

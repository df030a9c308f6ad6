import { READ_RULES } from './read-rules';
import type { TextProblem } from '../../../kubernetes/documents/parse-document';
import { parseYaml } from '../../../kubernetes/documents/parse-document';
import { splitStream } from '../../../kubernetes/documents/split-stream';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asString, isObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { formatId, idOf } from '../../../kubernetes/objects/resource';
import type { Finding, FindingDetail, RuleInfo } from '../../findings/finding';

/** What a stream holds. */
export interface ReadStream {
  readonly resources: readonly Resource[];
  /** Documents with content, readable or not. */
  readonly documents: number;
  readonly problems: readonly Finding[];
}

interface Reading {
  readonly overlay: string;
  readonly file?: string;
  readonly resources: Resource[];
  readonly problems: Finding[];
}

function report(reading: Reading, document: number, rule: RuleInfo, detail: FindingDetail & Pick<Finding, 'source'>, resource = ''): void {
  reading.problems.push({ overlay: reading.overlay, document, resource, rule: rule.id, severity: rule.severity, ...detail });
}

function reportText(reading: Reading, document: number, problem: TextProblem, resource: string): void {
  const { line, column } = problem;
  const place = `line ${line}, column ${column}`;
  const source = reading.file === undefined ? {} : { source: { file: reading.file, line, column } };
  if (problem.kind === 'duplicate-key') {
    const hint = 'Keep one of the two: a parser takes the last one silently, the API server refuses the object in strict mode.';
    report(reading, document, READ_RULES.duplicateKey, { path: '', message: `${place}: ${problem.message}`, hint, ...source }, resource);
    return;
  }
  if (problem.kind === 'lenient') {
    const hint = 'Indent what goes on in quotes and braces, put a space before a comment: editors, linters and other tools refuse it as it is.';
    report(reading, document, READ_RULES.lenientYaml, { path: '', message: `${place}: ${problem.message}`, hint, ...source }, resource);
    return;
  }
  const hint = 'Correct the YAML at that place; nothing in this document was checked.';
  report(reading, document, READ_RULES.invalidYaml, { path: '', message: `${place}: ${problem.message}`, hint, ...source }, resource);
}

/** By its kind: it may be a piece of a Secret that fell off. */
function describeValue(value: JsonValue): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'a mapping';
  if (value === null) return 'null';
  return typeof value === 'string' ? `a string of ${value.length} characters` : `a ${typeof value}`;
}

function isList(object: JsonObject): boolean {
  return asString(object.kind)?.endsWith('List') === true && Array.isArray(object.items) && idOf(object).name === '';
}

/** An item without a type of its own has that of its list: those of a PodList are Pods. */
function typedItem(item: JsonValue, { apiVersion, kind }: JsonObject): JsonValue {
  if (!isObject(item) || item.apiVersion || item.kind || kind === 'List') return item;
  return { apiVersion, kind: String(kind).slice(0, -'List'.length), ...item };
}

function addValue(reading: Reading, document: number, value: JsonValue, path: string): void {
  if (!isObject(value)) {
    const hint = 'Write an object with apiVersion, kind and metadata, or remove the document.';
    report(reading, document, READ_RULES.notAnObject, { path, message: `the document is ${describeValue(value)}, not an object`, hint });
    return;
  }
  if (isList(value)) {
    (value.items as readonly JsonValue[]).forEach((item, index) => addValue(reading, document, typedItem(item, value), `${path}items[${index}]`));
    return;
  }
  if (value.apiVersion === 'v1' && value.kind === 'List') {
    const hint = 'Give it items, or remove the document.';
    report(reading, document, READ_RULES.notAnObject, { path, message: 'the List has no items', hint });
    return;
  }
  const missing = (['apiVersion', 'kind'] as const).filter((key) => !asString(value[key]));
  for (const key of missing) {
    const found = value[key] === undefined || value[key] === '' ? 'is missing' : `is ${typeof value[key] === 'object' ? describeValue(value[key]) : JSON.stringify(value[key])}, not a string`;
    const hint = `Add ${key}: without it no server knows what the object is.`;
    report(reading, document, READ_RULES.missingType, { path: key, message: `${key} ${found}`, hint }, formatId(idOf(value)));
  }
  reading.resources.push({ overlay: reading.overlay, document, object: value });
}

/** What to know of a stream besides its text. */
interface StreamName {
  /** What findings name as their overlay. */
  readonly overlay: string;
  /** The file that the text was read from, where lines of the text are lines of it. */
  readonly file?: string;
}

/** {@link readResources} a number of documents at a time, so that those already looked at can be forgotten. */
export function* readInParts(text: string, { overlay, file }: StreamName, size: number): Generator<ReadStream> {
  let reading: Reading = { overlay, file, resources: [], problems: [] };
  let [before, documents] = [0, 0];
  for (const document of splitStream(text)) {
    const { value, problems } = parseYaml(document);
    const resource = isObject(value) ? formatId(idOf(value)) : '';
    for (const problem of problems) reportText(reading, documents, problem, resource);
    if (value !== undefined) addValue(reading, documents, value, '');
    documents += 1;
    if (documents - before < size) continue;
    yield { resources: reading.resources, documents: documents - before, problems: reading.problems };
    reading = { overlay, file, resources: [], problems: [] };
    before = documents;
  }
  yield { resources: reading.resources, documents: documents - before, problems: reading.problems };
}

/**
 * Reads a stream of YAML or JSON documents into objects; `List` objects are replaced by their items.
 * Every document yields its objects or a finding. Never throws.
 *
 * @param text the stream
 * @param overlay what findings name as their overlay
 * @param file the file that the text was read from, where lines of the text are lines of it
 */
export function readResources(text: string, overlay: string, file?: string): ReadStream {
  return readInParts(text, { overlay, file }, Infinity).next().value as ReadStream;
}

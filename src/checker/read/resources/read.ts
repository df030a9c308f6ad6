import { duplicateKey } from './duplicate-key';
import { invalidYaml } from './invalid-yaml';
import { lenientYaml } from './lenient-yaml';
import { missingType } from './missing-type';
import { notAnObject } from './not-an-object';
import type { TextProblem } from '../../../kubernetes/documents/parse-document';
import { parseYaml } from '../../../kubernetes/documents/parse-document';
import { splitStream } from '../../../kubernetes/documents/split-stream';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asString, isObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { formatId, idOf } from '../../../kubernetes/objects/resource';
import type { Finding } from '../../findings/finding';
import { tell } from '../../findings/tell';

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

const OF_TEXT = { 'syntax': invalidYaml, 'duplicate-key': duplicateKey, 'lenient': lenientYaml } satisfies Record<TextProblem['kind'], unknown>;

function reportText(reading: Reading, document: number, problem: TextProblem, resource: string): void {
  const { line, column } = problem;
  const source = reading.file === undefined ? {} : { source: { file: reading.file, line, column } };
  reading.problems.push({ ...tell({ overlay: reading.overlay, document, resource }, OF_TEXT[problem.kind], problem), ...source });
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
    reading.problems.push(tell({ overlay: reading.overlay, document, resource: '' }, notAnObject, { value, path }));
    return;
  }
  if (isList(value)) {
    (value.items as readonly JsonValue[]).forEach((item, index) => addValue(reading, document, typedItem(item, value), `${path}items[${index}]`));
    return;
  }
  if (value.apiVersion === 'v1' && value.kind === 'List') {
    reading.problems.push(tell({ overlay: reading.overlay, document, resource: '' }, notAnObject, { value, path }));
    return;
  }
  for (const key of (['apiVersion', 'kind'] as const).filter((one) => !asString(value[one]))) {
    reading.problems.push(tell({ overlay: reading.overlay, document, resource: formatId(idOf(value)) }, missingType, { key, value: value[key] }));
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

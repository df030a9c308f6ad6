import { portCompanions } from './names';
import type { Variables } from './variables';
import { expandKnown, variablesOf } from './variables';
import type { Path } from '../../../../common/path';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Container } from '../../../../kubernetes/pods/containers';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { ResourceIndex } from '../shared/resource-index';

/** A text of the render that may hold addresses. */
export interface TextSource {
  readonly resource: Resource;
  /** Where names without a namespace are looked up. */
  readonly namespace: string;
  readonly path: Path;
  /** What a message calls it: `env FRONTEND_ADDR`, `argument`, `key app.conf, line 3`. */
  readonly label: string;
  /** Name of the variable, flag or key that the text is the value of. */
  readonly name: string;
  readonly text: string;
  /** `prose`: a line of a configuration file or script, where dotless names mean less. */
  readonly style: 'value' | 'prose';
  /** The port that a companion variable gives (`DB_PORT` for `DB_HOST`). */
  readonly port?: number;
  /** The workload whose Pods use the address, where it is known from this document. */
  readonly workload?: Workload;
  /** Names that the text itself defines, such as nginx upstreams. */
  readonly defined?: ReadonlySet<string>;
}

const COMMENT = /^\s*(#|\/\/|;|--\s|<!--|\*)/;
const KEY_OF_LINE = /^[\s\-"']*([A-Za-z_][A-Za-z0-9_.-]*)["']?\s*(?:[:=]|\s(?=[^\s]))/;
const UPSTREAM = /\bupstream\s+([A-Za-z0-9_.-]+)\s*\{/g;

function companionPort(name: string, variables: Variables): number | undefined {
  for (const companion of portCompanions(name)) {
    const value = variables.get(companion) ?? '';
    if (/^\d{1,5}$/.test(value)) return Number(value);
  }
  return undefined;
}

function* envTexts(workload: Workload, container: Container, variables: Variables): Iterable<TextSource> {
  for (const [position, entry] of asList(container.spec.env).entries()) {
    if (!isObject(entry) || typeof entry.value !== 'string' || entry.value === '') continue;
    const name = asString(entry.name) ?? '';
    const text = expandKnown(entry.value, variables);
    const path = [...container.path, 'env', position, 'value'];
    const common = { resource: workload.resource, namespace: workload.namespace, path, label: `env ${name}`, name, workload };
    if (text.includes('\n')) yield* lines({ ...common, text, style: 'prose' });
    else yield { ...common, text, style: 'value', port: companionPort(name, variables) };
  }
}

function* argumentTexts(workload: Workload, container: Container, variables: Variables): Iterable<TextSource> {
  for (const list of ['command', 'args'] as const) {
    let flag = '';
    for (const [position, value] of asList(container.spec[list]).entries()) {
      if (typeof value !== 'string') continue;
      const text = expandKnown(value, variables);
      const path = [...container.path, list, position];
      const common = { resource: workload.resource, namespace: workload.namespace, path, label: 'argument', workload };
      const [, name, rest] = /^(-{1,2}[A-Za-z][A-Za-z0-9_.-]*)(?:=(.*))?$/s.exec(text) ?? [text, flag, text];
      flag = rest === undefined ? name : '';
      if (text.includes('\n') || text.includes(' ')) yield* lines({ ...common, name, text, style: 'prose' });
      else if (rest !== undefined) yield { ...common, name, text: rest, style: 'value' };
    }
  }
}

function* lines(source: TextSource): Iterable<TextSource> {
  const defined = new Set([...source.text.matchAll(UPSTREAM)].map(([, name]) => name));
  for (const [number, text] of source.text.split('\n').entries()) {
    if (!/[.:]/.test(text) || COMMENT.test(text)) continue;
    yield { ...source, text, label: `${source.label}, line ${number + 1}`, name: KEY_OF_LINE.exec(text)?.[1] ?? '', defined };
  }
}

/** Keys whose text is for people: the addresses in it are none that a program uses. */
const DOCUMENTATION = /^(?:README|NOTES|CHANGELOG|LICENSE|_example)\b|\.(?:md|markdown|adoc|rst)$/i;

/** Words with spaces between them, that are no JSON. */
function isSentence(text: string): boolean {
  return /\s/.test(text) && !/^[{[]/.test(text);
}

function* configTexts(index: ResourceIndex, resource: Resource): Iterable<TextSource> {
  const namespace = index.namespaceOf(resource);
  for (const [key, text] of Object.entries(asObject(resource.object.data))) {
    if (typeof text !== 'string' || DOCUMENTATION.test(key)) continue;
    const common = { resource, namespace, path: ['data', key], label: `key ${key}`, name: key, text };
    if (text.trimEnd().includes('\n')) yield* lines({ ...common, style: 'prose' });
    else yield { ...common, text: text.trim(), style: isSentence(text.trim()) ? 'prose' : 'value' };
  }
}

/** Every text of the render in which one object may name another's address: env values, commands, arguments, ConfigMap values, external names. */
export function* textSources(index: ResourceIndex): Iterable<TextSource> {
  for (const workload of index.workloads) {
    for (const container of workload.containers) {
      const variables = variablesOf(index, workload, container);
      yield* envTexts(workload, container, variables);
      yield* argumentTexts(workload, container, variables);
    }
  }
  for (const configMap of index.ofKind('ConfigMap')) yield* configTexts(index, configMap);
  for (const { resource, namespace, type } of index.services) {
    const text = asString(at(resource.object, 'spec', 'externalName'));
    if (type !== 'ExternalName' || text === undefined) continue;
    yield { resource, namespace, path: ['spec', 'externalName'], label: 'externalName', name: '', text, style: 'value' };
  }
}

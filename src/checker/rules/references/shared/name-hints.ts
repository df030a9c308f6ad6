import type { ResourceIndex } from './resource-index';
import { nearest } from '../../../../common/nearest';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';

/** The most similar of some names, where it is similar enough to be meant. */
export function closestName(name: string, candidates: readonly string[]): string | undefined {
  return nearest(name, candidates, name.length < 6 ? 1 : 2);
}

/** Where kustomize may have moved the names of one namespace to. */
interface MovedNames {
  /** Part of a name between hyphens → the full names that hold it, those that end with it first. */
  readonly byPart: ReadonlyMap<string, string>;
  readonly prefix: string;
  readonly suffix: string;
}

function commonStart(names: readonly string[]): string {
  let start = names[0] ?? '';
  for (const name of names) {
    while (!name.startsWith(start)) start = start.slice(0, -1);
  }
  return start;
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}

function partsOf(name: string): { ends: string[]; others: string[] } {
  const words = name.split('-');
  const ends: string[] = [];
  const others: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (from > 0) ends.push(words.slice(from).join('-'));
    for (let to = from + 1; to < words.length; to += 1) others.push(words.slice(from, to).join('-'));
  }
  return { ends, others };
}

function readMovedNames(names: readonly string[]): MovedNames {
  const ends = new Map<string, string>();
  const others = new Map<string, string>();
  for (const name of names) {
    const parts = partsOf(name);
    for (const part of parts.ends) if (!ends.has(part)) ends.set(part, name);
    for (const part of parts.others) if (!others.has(part)) others.set(part, name);
  }
  const several = names.length > 1;
  return {
    byPart: new Map([...others, ...ends]),
    prefix: several ? commonStart(names) : '',
    suffix: several ? reverse(commonStart(names.map(reverse))) : '',
  };
}

const movedNames = oncePerIndex(() => new Map<string, MovedNames>());

/** Where a Service may be now that a text names. */
export interface MovedService {
  readonly namespace: string;
  readonly name: string;
  /** True where this very build gave it the name, as its files tell or, where there are none, an affix that all Services share. */
  readonly isSure: boolean;
}

/** The Service that a name may have become under a namePrefix, nameSuffix or namespace: `prod-web` for `web`. */
export function movedService(index: ResourceIndex, namespace: string, name: string): MovedService | undefined {
  const renamed = index.renamed('Service', namespace, name);
  if (renamed !== undefined && index.service(renamed.namespace, renamed.name) !== undefined) return { ...renamed, isSure: true };
  return guessMoved(index, namespace, name);
}

function guessMoved(index: ResourceIndex, namespace: string, name: string): MovedService | undefined {
  const byNamespace = movedNames(index);
  const moved = byNamespace.get(namespace) ?? readMovedNames(index.servicesIn(namespace).map((service) => service.name));
  byNamespace.set(namespace, moved);
  const affixed = [moved.prefix + name + moved.suffix, moved.prefix + name, name + moved.suffix]
    .find((candidate) => candidate !== name && index.service(namespace, candidate) !== undefined);
  const guess = affixed ?? moved.byPart.get(name);
  return guess === undefined ? undefined : { namespace, name: guess, isSure: affixed !== undefined && index.options.renamed === undefined };
}

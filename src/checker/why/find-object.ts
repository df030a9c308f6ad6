import { applicationNames } from './application-names';
import type { ObjectQuery, WordsRead } from './object-query';
import { meets, readWords, shortName } from './object-query';
import { nearest } from '../../common/nearest';
import type { JsonObject } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { describeResource, idOf } from '../../kubernetes/objects/resource';
import { CommandFault } from '../../system/fault';
import { inert } from '../../system/inert';
import type { NameAndNamespace } from '../read/kustomization/identity';

/** What a kustomization renders. */
export interface RenderedObjects {
  readonly resources: readonly Resource[];
  /** The names that an object had before kustomizations changed them. */
  formerNames(object: JsonObject): readonly NameAndNamespace[];
}

/** The object that is asked about, in each overlay that has it. */
export interface FoundObject {
  readonly resources: readonly Resource[];
  readonly field?: string;
}

const SHOWN = 8;

function list(names: readonly string[]): string {
  const all = [...new Set(names)].sort();
  return all.length <= SHOWN ? all.join(', ') : `${all.slice(0, SHOWN).join(', ')} and ${all.length - SHOWN} more`;
}

/** The name that was typed, however it was read. */
function typed({ object: { kind, name } }: WordsRead): string {
  return kind === undefined ? name : `${kind.toLowerCase()}/${name}`;
}

/** The object whose name is nearest, by its shortest name. */
function nearestObject(reading: WordsRead, names: readonly string[]): string | undefined {
  if (reading.object.kind !== undefined) return nearest(typed(reading), names);
  const guess = nearest(typed(reading), names.map((name) => name.slice(name.indexOf('/') + 1)));
  return names.find((name) => name.endsWith(`/${guess}`));
}

function missing(readings: readonly WordsRead[], resources: readonly Resource[]): CommandFault {
  const names = [...new Set(resources.map(({ object }) => shortName(object)))].sort();
  const guess = readings.map((reading) => nearestObject(reading, names)).find((name) => name !== undefined);
  const advice = guess === undefined ? `The objects are ${list(names)}.` : `Did you mean '${guess}'? "list" shows what there is.`;
  return new CommandFault(`nothing that is rendered is called '${typed(readings[0])}'`, inert(advice));
}

/** By what it is called in the render, else by what it was called before, else by the application that it belongs to. */
function matching(query: ObjectQuery, { resources, formerNames }: RenderedObjects): readonly Resource[] {
  const called = resources.filter(({ object }) => meets(query, object));
  if (called.length > 0) return called;
  const before = resources.filter(({ object }) => meets(query, object, formerNames(object)));
  if (before.length > 0) return before;
  return resources.filter(({ object }) => {
    const { namespace } = idOf(object);
    return meets(query, object, applicationNames(object).map((name) => ({ name, namespace })));
  });
}

function refuseSeveral(name: string, found: readonly (readonly Resource[])[]): void {
  const kinds = new Set(found.flat().map(({ object }) => `${String(object.apiVersion)} ${String(object.kind)}`));
  const several = found.find((here) => here.length > 1) ?? (kinds.size > 1 ? found.flat() : undefined);
  if (several === undefined) return;
  const short = new Set(several.map(({ object }) => shortName(object)));
  throw new CommandFault(`'${name}' may be several objects`, `Name one of ${inert(list(short.size > 1 ? [...short] : several.map(describeResource)))}.`);
}

/**
 * Finds the object that words name among everything rendered: in each overlay by its name there.
 *
 * @throws CommandFault where there is none, or several.
 */
export function findObject(words: readonly string[], rendered: readonly RenderedObjects[]): FoundObject {
  const readings = readWords(words);
  if (readings.length === 0) throw new CommandFault('these are too many words for an object and a field', 'Write the object as deployment/web, the field as spec.replicas.');
  for (const { object: query, field } of readings) {
    const found = rendered.map((one) => matching(query, one));
    refuseSeveral(query.name, found);
    const resources = found.flat();
    if (resources.length > 0) return field === undefined ? { resources } : { resources, field };
  }
  throw missing(readings, rendered.flatMap(({ resources }) => resources));
}

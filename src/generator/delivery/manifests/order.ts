import type { DeliveredObject, DeliveredUnit } from './units';
import { asString, at } from '../../../kubernetes/objects/json';

/** What an object makes that others cannot be applied without: a namespace, or a kind. */
function provides({ kind, name, manifest }: DeliveredObject): string | undefined {
  if (kind === 'Namespace') return `namespace ${name}`;
  if (kind !== 'CustomResourceDefinition') return undefined;
  return `kind ${asString(at(manifest, 'spec', 'names', 'kind')) ?? ''}.${asString(at(manifest, 'spec', 'group')) ?? ''}`;
}

function needs({ kind, group, namespace }: DeliveredObject): readonly string[] {
  return [...namespace === '' ? [] : [`namespace ${namespace}`], `kind ${kind}.${group}`];
}

/**
 * The units that must be applied before each, because they make its namespace or one of its kinds. Who calls whom never counts: calls may go in a
 * circle, and a sick callee must not hold back its callers. Where two units need each other neither waits.
 */
export function unitsBefore(units: readonly DeliveredUnit[]): ReadonlyMap<DeliveredUnit, readonly DeliveredUnit[]> {
  const makers = new Map<string, DeliveredUnit>();
  for (const unit of units) {
    for (const thing of unit.objects.flatMap((object) => provides(object) ?? [])) if (!makers.has(thing)) makers.set(thing, unit);
  }
  const direct = new Map(units.map((unit) => {
    const before = new Set(unit.objects.flatMap(needs).flatMap((thing) => makers.get(thing) ?? []));
    before.delete(unit);
    return [unit, before] as const;
  }));
  const reaches = (from: DeliveredUnit, to: DeliveredUnit, seen = new Set<DeliveredUnit>()): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return [...direct.get(from) ?? []].some((next) => next === to || reaches(next, to, seen));
  };
  return new Map([...direct].map(([unit, before]) => [unit, [...before].filter((other) => !reaches(other, unit))]));
}

/** How many units come one after the other before each. */
export function waves(before: ReadonlyMap<DeliveredUnit, readonly DeliveredUnit[]>): ReadonlyMap<DeliveredUnit, number> {
  const found = new Map<DeliveredUnit, number>();
  const waveOf = (unit: DeliveredUnit): number => {
    const known = found.get(unit);
    if (known !== undefined) return known;
    const wave = Math.max(0, ...(before.get(unit) ?? []).map((other) => waveOf(other) + 1));
    found.set(unit, wave);
    return wave;
  };
  for (const unit of before.keys()) waveOf(unit);
  return found;
}

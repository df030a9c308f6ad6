import { isDeepStrictEqual } from 'node:util';
import type { Mounted } from './mounted';
import { mountedIn } from './mounted';
import { mountKind } from './registry';
import type { VolumePart } from './sources/mount-kind';
import type { V1ObjectMeta, V1PersistentVolumeClaim, V1Volume } from '../../../../schemas/types/kubernetes';
import type { Instance, Scope } from '../../model/scope';
import { deepMerge } from '../../options/deep-merge';

/** A volume of the Pods, and the mount that it was first met at. */
export interface NamedPart {
  readonly mounted: Mounted;
  readonly part: VolumePart;
}

/** True for what has a name of its own: of those, two that are named alike and are equal are meant to be one. What is named by its path only looks alike. */
function isNamed({ mounted: { options: { from } } }: NamedPart): boolean {
  return mountKind(from)?.nameOf(from) !== undefined;
}

/** The volumes of a workload's Pods, one for each source that is mounted: two that have one name are both in it, unless they are the same. */
export function partsIn(instance: Instance, scope: Scope): readonly NamedPart[] {
  const parts: NamedPart[] = [];
  const sources = new Set<unknown>();
  const byName = new Map<string, NamedPart[]>();
  for (const mounted of mountedIn(instance)) {
    const { from } = mounted.options;
    const kind = mountKind(from);
    if (kind === undefined || sources.has(from)) continue;
    sources.add(from);
    const named = { mounted, part: kind.partOf(from, instance, scope) };
    const others = byName.get(mounted.volume) ?? [];
    if (isNamed(named) && others.some((other) => isNamed(other) && isDeepStrictEqual(other.part, named.part))) continue;
    byName.set(mounted.volume, [...others, named]);
    parts.push(named);
  }
  return parts;
}

/** A claim as a StatefulSet holds it. */
function template(name: string, part: VolumePart): readonly V1PersistentVolumeClaim[] {
  if (!('claimTemplate' in part)) return [];
  const { apiVersion, kind, labels, annotations, spec } = part.claimTemplate;
  return [{ ...deepMerge({ apiVersion, kind }), metadata: deepMerge<V1ObjectMeta>({ name, labels, annotations }), spec }];
}

/** The volumes of a workload's Pods. */
export function volumesIn(instance: Instance, scope: Scope): readonly V1Volume[] {
  return partsIn(instance, scope).flatMap(({ mounted: { volume }, part }) => 'volume' in part ? [{ name: volume, ...part.volume }] : []);
}

/** The claims of each Pod's own. */
export function claimTemplatesIn(instance: Instance, scope: Scope): readonly V1PersistentVolumeClaim[] {
  return partsIn(instance, scope).flatMap(({ mounted: { volume }, part }) => template(volume, part));
}

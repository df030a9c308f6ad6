import type { WorkloadOptions } from './app-options';
import type { ContainerOptions } from './container-options';
import type { SubjectOf } from './subject-of';
import type { Shape, Shapes } from '../options/shape';
import { building } from '../subjects/building/subject';
import { metadata } from '../subjects/metadata/subject';
import { namespace } from '../subjects/namespace/subject';
import { names } from '../subjects/names/subject';
import { outside } from '../subjects/outside/subject';
import { security } from '../subjects/security/subject';

/** The subjects of every workload, in the order in which people write what they add to a manifest. */
export const COMMON_SUBJECTS: readonly SubjectOf<WorkloadOptions>[] = [names, namespace, metadata, security, outside, building];

/** How each option of every workload is read, beside those of its container; an option of no subject does not compile. */
export const COMMON_SHAPES = {
  ...names.shapes, ...namespace.shapes, ...metadata.shapes, ...security.shapes, ...outside.shapes, ...building.shapes,
} satisfies Shapes<Omit<WorkloadOptions, keyof ContainerOptions>>;

/** Options that no overlay can change: they belong to the repository. */
const FIXED: readonly string[] = ['group', 'namespace', 'customize'];

/** The shapes of what an overlay can change. */
export function withoutFixed(shapes: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(shapes).filter(([key]) => !FIXED.includes(key)));
}

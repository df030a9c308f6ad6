import type { ServingOptions, WorkloadOptions } from './app-options';
import type { SubjectOf } from '../model/subject-of';
import type { Shape, Shapes } from '../options/shape';
import { building } from '../subjects/building/subject';
import type { ContainerOptions } from '../subjects/containers/container-options';
import { SERVING_CONTAINER_SHAPES } from '../subjects/containers/container-subjects';
import { containers } from '../subjects/containers/subject';
import { identity } from '../subjects/identity/subject';
import { metadata } from '../subjects/metadata/subject';
import { names } from '../subjects/names/subject';
import { namespace } from '../subjects/namespace/subject';
import { nativePod } from '../subjects/native/subject';
import { network } from '../subjects/network/subject';
import { outside } from '../subjects/outside/subject';
import { security } from '../subjects/security/subject';
import { service } from '../subjects/service/subject';
import { volumes } from '../subjects/volumes/pod-subject';

/** The subjects of every workload, in the order in which people write what they add to a manifest. */
export const COMMON_SUBJECTS: readonly SubjectOf<WorkloadOptions>[] = [
  names, namespace, metadata, containers, volumes, security, identity, nativePod, network, outside, building,
];

/** The subjects of workloads that others can call. */
export const SERVING_SUBJECTS: readonly SubjectOf<ServingOptions>[] = [...COMMON_SUBJECTS, service];

/** How each option of every workload is read, beside those of its container; an option of no subject does not compile. */
export const COMMON_SHAPES = {
  ...names.shapes,
  ...namespace.shapes,
  ...metadata.shapes,
  initContainers: containers.shapes.initContainers,
  ...nativePod.shapes,
  ...security.shapes,
  ...identity.shapes,
  ...network.shapes,
  ...outside.shapes,
  ...building.shapes,
} satisfies Shapes<Omit<WorkloadOptions, keyof ContainerOptions>>;

/** How the options of workloads that others can call are read, beside those of every workload. */
export const SERVING_SHAPES = {
  ...SERVING_CONTAINER_SHAPES, ...COMMON_SHAPES, sidecars: containers.shapes.sidecars, ...service.shapes,
} satisfies Shapes<ServingOptions>;

/** Options that no overlay can change: they belong to the repository. */
const FIXED: readonly string[] = ['group', 'namespace', 'customize', 'inBase'];

/** The shapes of what an overlay can change. */
export function withoutFixed(shapes: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(shapes).filter(([key]) => !FIXED.includes(key)));
}

import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { formatPath } from '../../../common/path';
import type { Path } from '../../../common/path';

/** A Pod's spec, wherever its object keeps it. */
export interface PodView {
  readonly spec: JsonObject;
  /** Metadata of the Pod or of its template. */
  readonly metadata: JsonObject;
  /** Path of the spec in the object. */
  readonly path: Path;
}

/** A container of any sort, and where it stands. */
export interface ContainerView {
  readonly name: string;
  readonly container: JsonObject;
  readonly path: Path;
  readonly list: 'initContainers' | 'containers' | 'ephemeralContainers';
}

const TEMPLATE: Path = ['spec', 'template'];

const POD_PATHS: Readonly<Record<string, Path>> = {
  Pod: [],
  PodTemplate: ['template'],
  ReplicationController: TEMPLATE,
  ReplicaSet: TEMPLATE,
  Deployment: TEMPLATE,
  StatefulSet: TEMPLATE,
  DaemonSet: TEMPLATE,
  Job: TEMPLATE,
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

const GROUPS = new Set(['v1', 'apps/v1', 'batch/v1', 'batch/v1beta1', 'apps/v1beta1', 'apps/v1beta2', 'extensions/v1beta1']);

/** The Pod that an object is or makes; undefined where it makes none. */
export function podOf({ object }: Resource): PodView | undefined {
  const kind = asString(object.kind) ?? '';
  const path = own(POD_PATHS, kind);
  if (path === undefined || !GROUPS.has(asString(object.apiVersion) ?? '')) return undefined;
  const spec = at(object, ...path, 'spec');
  return isObject(spec) ? { spec, metadata: asObject(at(object, ...path, 'metadata')), path: [...path, 'spec'] } : undefined;
}

/** Every container of a Pod: init, ordinary, ephemeral. */
export function containersOf({ spec, path }: PodView): ContainerView[] {
  return (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) => asList(spec[list]).map((item, index) => {
    const container = asObject(item);
    return { name: asString(container.name) ?? String(index), container, path: [...path, list, index], list };
  }));
}

/** Every container of the Pod that an object is or makes. */
export function containersIn(resource: Resource): ContainerView[] {
  const pod = podOf(resource);
  return pod === undefined ? [] : containersOf(pod);
}

/** Writes a path inside a container or a Pod. */
export function pathIn(view: { readonly path: Path }, ...rest: Path): string {
  return formatPath([...view.path, ...rest]);
}

/** True for Pods that run Windows, where most of the security context has no meaning. */
export function isWindows({ spec }: PodView): boolean {
  return at(spec, 'os', 'name') === 'windows';
}

/** The security contexts of a Pod: its own and those of its containers. */
export function securityContexts(pod: PodView): { readonly who: string; readonly context: JsonObject; readonly path: Path }[] {
  const ofPod = { who: 'the Pod', context: asObject(pod.spec.securityContext), path: [...pod.path, 'securityContext'] };
  const containers = containersOf(pod).map(({ name, container, path }) =>
    ({ who: `container "${name}"`, context: asObject(container.securityContext), path: [...path, 'securityContext'] }));
  return [ofPod, ...containers];
}

/** A value as messages show it. */
export function show(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value);
}

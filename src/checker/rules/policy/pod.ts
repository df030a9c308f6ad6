import { formatPath } from '../../../common/path';
import type { Path } from '../../../common/path';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, at } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import type { Container } from '../../../kubernetes/pods/containers';
import type { PodTemplate } from '../../../kubernetes/pods/pod-template';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';

/** The Pod that an object is or makes; undefined where it makes none. */
export function podOf({ object }: Resource): PodTemplate | undefined {
  return podTemplateOf(object);
}

/** Every container of the Pod that an object is or makes. */
export function containersIn({ object }: Resource): readonly Container[] {
  return podTemplateOf(object)?.containers ?? [];
}

/** Writes a path inside a container or a Pod. */
export function pathIn(view: { readonly path: Path }, ...rest: Path): string {
  return formatPath([...view.path, ...rest]);
}

/** True for Pods that run Windows, where most of the security context has no meaning. */
export function isWindows({ spec }: PodTemplate): boolean {
  return at(spec, 'os', 'name') === 'windows';
}

/** The security contexts of a Pod: its own and those of its containers. */
export function securityContexts(pod: PodTemplate): { readonly who: string; readonly context: JsonObject; readonly path: Path }[] {
  const own = { who: 'the Pod', context: asObject(pod.spec.securityContext), path: [...pod.path, 'securityContext'] };
  const containers = pod.containers.map(({ name, spec, path }) =>
    ({ who: `container "${name}"`, context: asObject(spec.securityContext), path: [...path, 'securityContext'] }));
  return [own, ...containers];
}

/** Says of a finding that its field is not set, where that is so. */
export function whereUnset(field: string, value: unknown): { readonly field?: string } {
  return value === undefined ? { field } : {};
}

/** A value as messages show it. */
export function show(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value);
}

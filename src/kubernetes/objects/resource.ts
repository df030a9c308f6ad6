import type { JsonObject } from './json';
import { asObject, asString } from './json';

/** One Kubernetes object of a rendered stream, and where it stood there. */
export interface Resource {
  /** What was rendered: an overlay's name, a directory or a file, as the user named it. */
  readonly overlay: string;
  /** Position in the stream, counted from 0 in input order. */
  readonly document: number;
  /** The object as parsed; nothing about its shape is certain. */
  readonly object: JsonObject;
}

/** What makes an object the same object: API group, kind, namespace and name (the version may change). */
export interface ResourceId {
  /** `''` for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** `''` where the manifest names none. */
  readonly namespace: string;
  readonly name: string;
}

/** Splits `apps/v1` into group and version; `v1` belongs to the core group `''`. */
export function parseApiVersion(apiVersion: string): { group: string; version: string } {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? { group: '', version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/** Reads the identity of an object; missing parts are `''`. */
export function idOf(object: JsonObject): ResourceId {
  const metadata = asObject(object.metadata);
  const { group, version } = parseApiVersion(asString(object.apiVersion) ?? '');
  return {
    group,
    version,
    kind: asString(object.kind) ?? '',
    namespace: asString(metadata.namespace) ?? '',
    name: asString(metadata.name) ?? asString(metadata.generateName) ?? '',
  };
}

/** The form used in every report: `apps/v1 Deployment default/web`, `v1 Namespace payments`. */
export function formatId(id: ResourceId): string {
  const apiVersion = id.group === '' ? id.version : `${id.group}/${id.version}`;
  const name = id.namespace === '' ? id.name : `${id.namespace}/${id.name}`;
  return [apiVersion, id.kind, name].filter((part) => part !== '').join(' ');
}

/** {@link formatId} of a resource. */
export function describeResource(resource: Resource): string {
  return formatId(idOf(resource.object));
}

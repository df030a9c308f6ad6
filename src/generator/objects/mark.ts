import type { JsonObject } from '../../kubernetes/objects/json';
import { asObject, at, isObject } from '../../kubernetes/objects/json';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ModelObject } from '../model/model-object';

/** What every object of an overlay has besides its own labels and annotations. */
export interface Marks {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** No marks: those of base. */
export const UNMARKED: Marks = { labels: {}, annotations: {} };

/** True where there are no marks. */
export function isUnmarked({ labels, annotations }: Marks): boolean {
  return Object.keys(labels).length + Object.keys(annotations).length === 0;
}

function added(before: unknown, more: Readonly<Record<string, string>>): object | undefined {
  return Object.keys(more).length === 0 ? before as object | undefined : { ...asObject(before), ...more };
}

/** An object or a template with the marks in its metadata. */
function withMarks(holder: JsonObject, { labels, annotations }: Marks): JsonObject {
  const metadata = asObject(holder.metadata);
  const fields = { ...metadata, labels: added(metadata.labels, labels), annotations: added(metadata.annotations, annotations) };
  return { ...holder, metadata: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as JsonObject };
}

/** A spec whose Pods have the marks as well: of what has a template of Pods, or one of Jobs. */
function markedSpec(spec: JsonObject, marks: Marks): JsonObject {
  const { template, jobTemplate } = spec;
  if (isObject(jobTemplate)) {
    return { ...spec, jobTemplate: { ...withMarks(jobTemplate, marks), spec: markedSpec(asObject(jobTemplate.spec), marks) } };
  }
  return isObject(template) && at(template, 'spec', 'containers') !== undefined ? { ...spec, template: withMarks(template, marks) } : spec;
}

/** An object with the marks of its overlay, on itself and on its Pods; what selects them stays as it is. */
export function marked(object: ModelObject, marks: Marks): ModelObject {
  if (isUnmarked(marks)) return object;
  const manifest = withMarks(object.manifest as unknown as JsonObject, marks);
  const { spec } = manifest;
  return { ...object, manifest: { ...manifest, ...isObject(spec) ? { spec: markedSpec(spec, marks) } : {} } as KubernetesManifest };
}

function collectKeys(value: unknown, keys: Set<string>): void {
  if (Array.isArray(value)) {
    for (const entry of value) collectKeys(entry, keys);
  } else if (isObject(value)) {
    for (const key of Object.keys(asObject(value.matchLabels))) keys.add(key);
    for (const expression of Array.isArray(value.matchExpressions) ? value.matchExpressions : []) keys.add(String(at(expression, 'key')));
    for (const field of Object.values(value)) collectKeys(field, keys);
  }
}

/** The label keys by which the objects select something. */
export function selectingKeys(objects: readonly ModelObject[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { manifest } of objects) {
    collectKeys(manifest, keys);
    for (const [key, value] of Object.entries(asObject(at(manifest, 'spec', 'selector')))) if (typeof value === 'string') keys.add(key);
  }
  return keys;
}

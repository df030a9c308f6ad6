import { podKindOf } from './pod-kinds';
import type { Path } from '../../findings/path';
import type { JsonObject } from '../../resources/json';
import { asObject, at, isObject } from '../../resources/json';
import type { Labels } from '../selectors/label-selector';
import { labelsOf } from '../selectors/label-selector';

/** The Pods that an object makes, or the Pod that it is. */
export interface PodTemplate {
  /** Metadata of the Pods, not of what makes them. */
  readonly metadata: JsonObject;
  readonly labels: Labels;
  readonly annotations: JsonObject;
  readonly spec: JsonObject;
  /** Where the spec stands in the object. */
  readonly path: Path;
}

function read(object: JsonObject): PodTemplate | undefined {
  const kind = podKindOf(object);
  const template = kind === undefined ? undefined : asObject(at(object, ...kind.template));
  if (kind === undefined || !isObject(template?.spec)) return undefined;
  const metadata = asObject(template.metadata);
  return { metadata, labels: labelsOf(metadata.labels), annotations: asObject(metadata.annotations), spec: template.spec, path: [...kind.template, 'spec'] };
}

/** Objects do not change once they are read, and every rule asks for the same. */
const KNOWN = new WeakMap<JsonObject, { readonly template: PodTemplate | undefined }>();

/** The template of an object's Pods; undefined for objects that have none. */
export function podTemplateOf(object: JsonObject | undefined): PodTemplate | undefined {
  if (object === undefined) return undefined;
  let known = KNOWN.get(object);
  if (known === undefined) KNOWN.set(object, known = { template: read(object) });
  return known.template;
}

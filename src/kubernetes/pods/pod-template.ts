import type { Container } from './containers';
import { readContainers } from './containers';
import { podKindOf } from './pod-kinds';
import type { Path } from '../../common/path';
import type { JsonObject } from '../objects/json';
import { asObject, at, isObject } from '../objects/json';
import type { Labels } from '../selectors/label-selector';
import { labelsOf } from '../selectors/label-selector';

/** The Pods that an object makes, or the Pod that it is. */
export interface PodTemplate {
  /** Metadata of the Pods, not of what makes them. */
  readonly metadata: JsonObject;
  readonly labels: Labels;
  readonly spec: JsonObject;
  /** Where the spec stands in the object. */
  readonly path: Path;
  readonly containers: readonly Container[];
}

function read(object: JsonObject): PodTemplate | undefined {
  const kind = podKindOf(object);
  if (kind === undefined) return undefined;
  const { metadata: written, spec } = asObject(at(object, ...kind.template));
  if (!isObject(spec)) return undefined;
  const metadata = asObject(written);
  return { metadata, labels: labelsOf(metadata.labels), spec, path: kind.spec, containers: readContainers(spec, kind.spec) };
}

/** Rules ask for the same objects, one or its two states, again and again: the last two are remembered. */
const OBJECTS: (JsonObject | undefined)[] = [undefined, undefined];
const TEMPLATES: (PodTemplate | undefined)[] = [undefined, undefined];
let oldest = 0;

/** The template of an object's Pods; undefined for objects that have none. */
export function podTemplateOf(object: JsonObject | undefined): PodTemplate | undefined {
  if (object === undefined) return undefined;
  if (OBJECTS[0] === object) return TEMPLATES[0];
  if (OBJECTS[1] === object) return TEMPLATES[1];
  const place = oldest;
  oldest = 1 - oldest;
  OBJECTS[place] = object;
  return TEMPLATES[place] = read(object);
}

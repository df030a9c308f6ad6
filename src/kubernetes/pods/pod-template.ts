import type { Container } from './containers';
import { readContainers } from './containers';
import { podKindOf } from './pod-kinds';
import type { Path } from '../../common/path';
import type { JsonObject } from '../objects/json';
import { asObject, at, isObject } from '../objects/json';
import type { Labels } from '../selectors/label-selector';
import { labelsOf } from '../selectors/label-selector';

/** The Pods that an object makes, or the Pod that it is; what takes time is read when it is first asked for. */
export class PodTemplate {
  /** Metadata of the Pods, not of what makes them. */
  readonly metadata: JsonObject;
  private knownLabels: Labels | undefined;
  private knownContainers: readonly Container[] | undefined;

  /** @param path where the spec stands in the object */
  constructor(template: JsonObject, readonly spec: JsonObject, readonly path: Path) {
    this.metadata = asObject(template.metadata);
  }

  get labels(): Labels {
    return this.knownLabels ??= labelsOf(this.metadata.labels);
  }

  get annotations(): JsonObject {
    return asObject(this.metadata.annotations);
  }

  get containers(): readonly Container[] {
    return this.knownContainers ??= readContainers(this.spec, this.path);
  }
}

function read(object: JsonObject): PodTemplate | undefined {
  const kind = podKindOf(object);
  if (kind === undefined) return undefined;
  const template = asObject(at(object, ...kind.template));
  return isObject(template.spec) ? new PodTemplate(template, template.spec, [...kind.template, 'spec']) : undefined;
}

/** Rules ask for the same object one after the other. */
let latest: { readonly object: JsonObject; readonly template: PodTemplate | undefined } | undefined;

/** The template of an object's Pods; undefined for objects that have none. */
export function podTemplateOf(object: JsonObject | undefined): PodTemplate | undefined {
  if (object === undefined) return undefined;
  if (latest?.object !== object) latest = { object, template: read(object) };
  return latest.template;
}

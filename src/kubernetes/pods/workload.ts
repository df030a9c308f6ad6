import type { Container } from './containers';
import { podKindOf } from './pod-kinds';
import type { PodTemplate } from './pod-template';
import { podTemplateOf } from './pod-template';
import type { Path } from '../../common/path';
import { nameOf } from '../kinds/namespace';
import type { JsonObject } from '../objects/json';
import { asString } from '../objects/json';
import type { Resource } from '../objects/resource';
import type { Labels } from '../selectors/label-selector';

/** Anything that runs Pods, read once. */
export class Workload {
  readonly kind: string;
  readonly name: string;
  /** Labels of the Pods, not of the workload. */
  readonly labels: Labels;
  readonly podPath: Path;
  readonly pod: JsonObject;

  constructor(readonly resource: Resource, readonly namespace: string, readonly template: PodTemplate) {
    this.kind = asString(resource.object.kind) ?? '';
    this.name = nameOf(resource.object);
    this.labels = template.labels;
    this.podPath = template.path;
    this.pod = template.spec;
  }

  /** As messages call it: `Deployment web`. */
  get title(): string {
    return `${this.kind} ${this.name}`;
  }

  get containers(): readonly Container[] {
    return this.template.containers;
  }
}

/** Reads a workload; undefined for objects that run no Pods. */
export function readWorkload(resource: Resource, namespace: string): Workload | undefined {
  const template = podTemplateOf(resource.object);
  return template === undefined || podKindOf(resource.object)?.runs === 'nothing' ? undefined : new Workload(resource, namespace, template);
}

import type { Container } from './containers';
import { containersOf } from './containers';
import { podKindOf } from './pod-kinds';
import type { PodTemplate } from './pod-template';
import { podTemplateOf } from './pod-template';
import type { Path } from '../../findings/path';
import type { JsonObject } from '../../resources/json';
import { asString } from '../../resources/json';
import type { Resource } from '../../resources/resource';
import { nameOf } from '../kinds/namespace';
import type { Labels } from '../selectors/label-selector';

/** Anything that runs Pods, read once. */
export interface Workload {
  readonly resource: Resource;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** As messages call it: `Deployment web`. */
  readonly title: string;
  readonly template: PodTemplate;
  /** Labels of the Pods, not of the workload. */
  readonly labels: Labels;
  readonly podPath: Path;
  readonly pod: JsonObject;
  readonly containers: readonly Container[];
}

/** Reads a workload; undefined for objects that run no Pods. */
export function readWorkload(resource: Resource, namespace: string): Workload | undefined {
  const template = podTemplateOf(resource.object);
  if (template === undefined || podKindOf(resource.object)?.runs === 'nothing') return undefined;
  const [kind, name] = [asString(resource.object.kind) ?? '', nameOf(resource.object)];
  return {
    resource,
    kind,
    namespace,
    name,
    template,
    title: `${kind} ${name}`,
    labels: template.labels,
    podPath: template.path,
    pod: template.spec,
    containers: containersOf(template),
  };
}

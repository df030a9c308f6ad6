import type { Container } from './containers';
import { podKindOf } from './pod-kinds';
import { podTemplateOf } from './pod-template';
import type { Path } from '../../common/path';
import { nameOf, namespaceOf } from '../kinds/namespace';
import type { JsonObject } from '../objects/json';
import { asString } from '../objects/json';
import type { Resource } from '../objects/resource';
import type { Labels } from '../selectors/label-selector';

/** Anything that runs Pods, read once. */
export interface Workload {
  readonly resource: Resource;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Labels of the Pods, not of the workload. */
  readonly labels: Labels;
  readonly podPath: Path;
  readonly pod: JsonObject;
  readonly containers: readonly Container[];
}

/** Reads a workload; undefined for objects that run no Pods. */
export function readWorkload(resource: Resource, defaultNamespace: string): Workload | undefined {
  const { object } = resource;
  const template = podTemplateOf(object);
  if (template === undefined || podKindOf(object)?.runs === 'nothing') return undefined;
  return {
    resource,
    kind: asString(object.kind) ?? '',
    namespace: namespaceOf(object, defaultNamespace),
    name: nameOf(object),
    labels: template.labels,
    podPath: template.path,
    pod: template.spec,
    containers: template.containers,
  };
}

/** As messages call it: `Deployment web`. */
export function titleOf({ kind, name }: Pick<Workload, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

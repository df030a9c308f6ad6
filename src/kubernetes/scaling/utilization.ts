import type { Path } from '../../common/path';
import { groupKindOf } from '../kinds/group-kind';
import type { JsonObject } from '../objects/json';
import { asList, asObject, asString, at } from '../objects/json';

/** A metric that is a share of what Pods request. */
export interface UtilizationMetric {
  /** `cpu` or `memory`. */
  readonly resource: string;
  /** The one container that it looks at; undefined: all of the Pod. */
  readonly container?: string;
  readonly path: Path;
}

function isUtilization(source: JsonObject): boolean {
  return at(source, 'target', 'type') === 'Utilization' || at(source, 'target', 'averageUtilization') !== undefined
    || source.targetAverageUtilization !== undefined;
}

function ofMetric(metric: JsonObject, path: Path): UtilizationMetric[] {
  const field = metric.type === 'ContainerResource' ? 'containerResource' : 'resource';
  const source = asObject(metric[field]);
  const resource = asString(source.name) ?? '';
  if ((metric.type !== 'Resource' && metric.type !== 'ContainerResource') || resource === '' || !isUtilization(source)) return [];
  const container = metric.type === 'ContainerResource' ? asString(source.container) : undefined;
  return [{ resource, path: [...path, field], ...container !== undefined && { container } }];
}

const CUSTOM_METRICS = 'autoscaling.alpha.kubernetes.io/metrics';

/** Without metrics, a server sets 80 % of the requested CPU. */
function ofAutoscaler(object: JsonObject): UtilizationMetric[] {
  const spec = asObject(object.spec);
  if (object.apiVersion === 'autoscaling/v1') {
    if (spec.targetCPUUtilizationPercentage !== undefined) return [{ resource: 'cpu', path: ['spec', 'targetCPUUtilizationPercentage'] }];
    return at(object, 'metadata', 'annotations', CUSTOM_METRICS) === undefined ? [{ resource: 'cpu', path: ['spec'] }] : [];
  }
  const metrics = asList(spec.metrics);
  if (metrics.length === 0) return [{ resource: 'cpu', path: ['spec', 'metrics'] }];
  return metrics.flatMap((metric, position) => ofMetric(asObject(metric), ['spec', 'metrics', position]));
}

/** @see https://keda.sh/docs/latest/scalers/cpu/ */
function ofScaledObject(object: JsonObject): UtilizationMetric[] {
  return asList(at(object, 'spec', 'triggers')).map(asObject).flatMap((trigger, position): UtilizationMetric[] => {
    const resource = asString(trigger.type) ?? '';
    const metadata = asObject(trigger.metadata);
    if ((resource !== 'cpu' && resource !== 'memory') || (trigger.metricType ?? metadata.type ?? 'Utilization') !== 'Utilization') return [];
    const container = asString(metadata.containerName);
    return [{ resource, path: ['spec', 'triggers', position], ...container !== undefined && { container } }];
  });
}

/** The metrics of an autoscaler that need the requests of the Pods; none for other objects. */
export function utilizationMetrics(object: JsonObject): readonly UtilizationMetric[] {
  switch (groupKindOf(object)) {
    case 'HorizontalPodAutoscaler.autoscaling': return ofAutoscaler(object);
    case 'ScaledObject.keda.sh': return ofScaledObject(object);
    default: return [];
  }
}

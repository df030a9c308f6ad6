import type { Constraints } from './constraint';
import { pathSegment } from '../../../../kubernetes/formats/names';

/** Autoscalers and quotas. */
export const SCALING: Constraints = {
  V1HorizontalPodAutoscaler: { spec: { implied: true } },
  V1HorizontalPodAutoscalerSpec: {
    maxReplicas: { required: true, min: 1 }, minReplicas: { min: 0 }, scaleTargetRef: { implied: true }, targetCPUUtilizationPercentage: { min: 1 },
  },
  V1CrossVersionObjectReference: { kind: { required: true, format: pathSegment }, name: { required: true, format: pathSegment } },
  V2HorizontalPodAutoscaler: { spec: { implied: true } },
  V2HorizontalPodAutoscalerSpec: { maxReplicas: { required: true, min: 1 }, minReplicas: { min: 0 }, scaleTargetRef: { implied: true } },
  V2CrossVersionObjectReference: { kind: { required: true, format: pathSegment }, name: { required: true, format: pathSegment } },
  V2MetricSpec: { type: { required: true, allowed: ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'] } },
  V2ResourceMetricSource: { name: { required: true }, target: { implied: true } },
  V2ContainerResourceMetricSource: { name: { required: true }, container: { required: true }, target: { implied: true } },
  V2PodsMetricSource: { metric: { implied: true }, target: { implied: true } },
  V2ObjectMetricSource: { metric: { implied: true }, target: { implied: true }, describedObject: { implied: true } },
  V2ExternalMetricSource: { metric: { implied: true }, target: { implied: true } },
  V2MetricIdentifier: { name: { required: true, format: pathSegment }, selector: { unchecked: true } },
  V2MetricTarget: { type: { required: true, allowed: ['Utilization', 'Value', 'AverageValue'] }, averageUtilization: { min: 1 } },
  V2HPAScalingRules: {
    selectPolicy: { allowed: ['Max', 'Min', 'Disabled'], pointer: true }, stabilizationWindowSeconds: { min: 0, max: 3600 }, tolerance: { min: 0 },
  },
  V2HPAScalingPolicy: {
    type: { required: true, allowed: ['Pods', 'Percent'] }, value: { required: true, min: 1 }, periodSeconds: { required: true, min: 1, max: 1800 },
  },
  V1LimitRangeSpec: { limits: { required: false, unique: ['type'] } },
  V1LimitRangeItem: { type: { required: true } },
  V1ResourceQuotaSpec: { hard: { min: 0 } },
  V1ScopedResourceSelectorRequirement: {
    operator: { required: true, allowed: ['In', 'NotIn', 'Exists', 'DoesNotExist'] }, scopeName: { required: true },
  },
};

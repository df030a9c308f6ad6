import type { Autoscaling } from './options';
import type { V2HorizontalPodAutoscaler, V2HorizontalPodAutoscalerBehavior, V2MetricSpec } from '../../../../schemas/types/kubernetes';
import type { Instance } from '../../model/scope';
import { ownMetadata } from '../metadata/own-metadata';

/** What an autoscaler scales: the workload's own object. */
export interface ScaleTarget {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

function utilization(name: 'cpu' | 'memory', percent: number | undefined): readonly V2MetricSpec[] {
  return percent === undefined ? [] : [{ type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization: percent } } }];
}

/** The HorizontalPodAutoscaler of a workload. */
export function autoscaler(replicas: Autoscaling, target: ScaleTarget, instance: Instance): V2HorizontalPodAutoscaler {
  const { min, max, cpu, memory, metrics = [], behavior } = replicas;
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: ownMetadata(replicas, instance),
    spec: {
      scaleTargetRef: { ...target },
      minReplicas: min,
      maxReplicas: max,
      metrics: [...utilization('cpu', cpu), ...utilization('memory', memory), ...metrics as readonly V2MetricSpec[]],
      behavior: behavior as V2HorizontalPodAutoscalerBehavior | undefined,
    },
  };
}

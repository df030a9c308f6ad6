import { groupKind } from './group-kind';
import { oncePerIndex } from './once-per-index';
import type { ResourceIndex } from './resource-index';
import { asObject, asString, at } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';

/** An autoscaler and the workload that it names. */
export interface Scaler {
  readonly resource: Resource;
  readonly namespace: string;
  readonly targetField: 'scaleTargetRef' | 'targetRef';
  readonly targetKind: string;
  readonly targetGroupKind: string;
  readonly targetName: string;
  /** False for recommenders that leave the number of replicas alone. */
  readonly setsReplicas: boolean;
}

const SCALER_KINDS = [
  { kind: 'HorizontalPodAutoscaler.autoscaling', targetField: 'scaleTargetRef', setsReplicas: true },
  { kind: 'ScaledObject.keda.sh', targetField: 'scaleTargetRef', setsReplicas: true },
  { kind: 'VerticalPodAutoscaler.autoscaling.k8s.io', targetField: 'targetRef', setsReplicas: false },
] as const;

/** Every autoscaler of the render. */
export const scalers: (index: ResourceIndex) => readonly Scaler[] = oncePerIndex((index) => SCALER_KINDS.flatMap(
  ({ kind, targetField, setsReplicas }) => index.ofKind(kind).map((resource) => {
    const target = asObject(at(resource.object, 'spec', targetField));
    const targetKind = asString(target.kind) ?? 'Deployment';
    return {
      resource,
      namespace: index.namespaceOf(resource),
      targetField,
      targetKind,
      targetGroupKind: groupKind(asString(target.apiVersion) ?? 'apps/v1', targetKind),
      targetName: asString(target.name) ?? '',
      setsReplicas,
    };
  }),
));

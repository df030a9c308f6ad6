import { own } from '../../common/own';
import { groupKind, groupKindOf } from '../kinds/group-kind';
import type { GroupKind } from '../kinds/group-kind';
import type { JsonObject } from '../objects/json';
import { asObject, asString, at } from '../objects/json';

/** An autoscaler and the workload that it names. */
export interface Scaler {
  readonly object: JsonObject;
  readonly namespace: string;
  readonly targetField: 'scaleTargetRef' | 'targetRef';
  readonly targetKind: string;
  readonly targetGroupKind: GroupKind;
  readonly targetName: string;
  /** False for recommenders that leave the number of replicas alone. */
  readonly setsReplicas: boolean;
  /** The fewest replicas that it leaves. */
  readonly minimum: number;
  /** The most replicas that it makes; 1 where it makes none. */
  readonly maximum: number;
}

interface ScalerKind {
  readonly targetField: Scaler['targetField'];
  readonly setsReplicas: boolean;
  readonly minimum: readonly [field: string, otherwise: number];
  readonly maximum: readonly [field: string, otherwise: number];
}

const SCALER_KINDS: Readonly<Record<GroupKind, ScalerKind>> = {
  'HorizontalPodAutoscaler.autoscaling': { targetField: 'scaleTargetRef', setsReplicas: true, minimum: ['minReplicas', 1], maximum: ['maxReplicas', 1] },
  'ScaledObject.keda.sh': { targetField: 'scaleTargetRef', setsReplicas: true, minimum: ['minReplicaCount', 0], maximum: ['maxReplicaCount', 100] },
  'VerticalPodAutoscaler.autoscaling.k8s.io': { targetField: 'targetRef', setsReplicas: false, minimum: ['', 0], maximum: ['', 1] },
};

/** Kinds of autoscalers. */
export const SCALERS: readonly GroupKind[] = Object.keys(SCALER_KINDS);

function boundOf(object: JsonObject, [field, otherwise]: ScalerKind['minimum']): number {
  const written = at(object, 'spec', field);
  return typeof written === 'number' ? written : otherwise;
}

/** Reads an autoscaler; undefined for other objects. */
export function readScaler(object: JsonObject, namespace: string): Scaler | undefined {
  const kind = groupKindOf(object);
  const known = own(SCALER_KINDS, kind);
  if (known === undefined) return undefined;
  const target = asObject(at(object, 'spec', known.targetField));
  const targetKind = asString(target.kind) ?? 'Deployment';
  return {
    object,
    namespace,
    targetField: known.targetField,
    targetKind,
    targetGroupKind: groupKind(asString(target.apiVersion) ?? 'apps/v1', targetKind),
    targetName: asString(target.name) ?? '',
    setsReplicas: known.setsReplicas,
    minimum: boundOf(object, known.minimum),
    maximum: boundOf(object, known.maximum),
  };
}

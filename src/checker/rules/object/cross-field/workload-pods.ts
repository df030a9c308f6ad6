import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, at } from '../../../../kubernetes/objects/json';

export function podOf(spec: JsonObject): JsonObject {
  return asObject(at(spec, 'template', 'spec'));
}

export const ENDLESS = ['V1DeploymentSpec', 'V1StatefulSetSpec', 'V1DaemonSetSpec', 'V1ReplicaSetSpec', 'V1ReplicationControllerSpec'];

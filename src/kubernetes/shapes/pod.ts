import { CONTAINER } from './container';
import { LABEL_SELECTOR, METADATA } from './metadata';
import { MAP, QUANTITIES, SET, keyed, listOf, object, optional, value, shownBy } from './shape';
import type { Shape } from './shape';
import { VOLUME } from './volume';
import type { JsonObject } from '../objects/json';
import { asObject } from '../objects/json';

const AFFINITY_TERM = object({ labelSelector: LABEL_SELECTOR, namespaceSelector: LABEL_SELECTOR, namespaces: SET });
const POD_AFFINITY = object({
  requiredDuringSchedulingIgnoredDuringExecution: listOf(AFFINITY_TERM),
  preferredDuringSchedulingIgnoredDuringExecution: listOf(object({ podAffinityTerm: AFFINITY_TERM })),
});

/** The deprecated `serviceAccount` is a copy of `serviceAccountName`, whichever is written. */
function otherAccount(field: 'serviceAccount' | 'serviceAccountName'): (spec: JsonObject) => JsonObject[string] {
  return (spec) => asObject(spec)[field];
}

/** The spec of a Pod. */
export const POD_SPEC: Shape = object({
  containers: keyed(['name'], CONTAINER),
  initContainers: keyed(['name'], CONTAINER),
  ephemeralContainers: keyed(['name'], CONTAINER),
  volumes: keyed(['name'], VOLUME),
  imagePullSecrets: keyed(['name']),
  hostAliases: keyed(['ip'], object({ hostnames: SET })),
  topologySpreadConstraints: keyed(['topologyKey', 'whenUnsatisfiable'], object({
    labelSelector: LABEL_SELECTOR, nodeAffinityPolicy: value('Honor'), nodeTaintsPolicy: value('Ignore'),
  })),
  tolerations: shownBy(['key', 'operator', 'value', 'effect'], object({ operator: value('Equal') })),
  readinessGates: shownBy(['conditionType']),
  schedulingGates: keyed(['name']),
  resourceClaims: keyed(['name']),
  affinity: optional({ nodeAffinity: optional({}), podAffinity: POD_AFFINITY, podAntiAffinity: POD_AFFINITY }),
  nodeSelector: MAP,
  overhead: QUANTITIES,
  resources: optional({ limits: QUANTITIES, requests: QUANTITIES }),
  securityContext: optional({ supplementalGroups: SET, sysctls: shownBy(['name']) }),
  dnsPolicy: value('ClusterFirst'),
  restartPolicy: value('Always'),
  schedulerName: value('default-scheduler'),
  terminationGracePeriodSeconds: value(30),
  enableServiceLinks: value(true),
  hostNetwork: value(false),
  hostPID: value(false),
  hostIPC: value(false),
  shareProcessNamespace: value(false),
  serviceAccountName: value(otherAccount('serviceAccount')),
  serviceAccount: value(otherAccount('serviceAccountName')),
});

/** The template of Pods in a workload. */
export const POD_TEMPLATE: Shape = object({ metadata: METADATA, spec: POD_SPEC });

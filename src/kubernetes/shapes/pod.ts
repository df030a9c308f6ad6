import { CONTAINER } from './container';
import { LABEL_SELECTOR, METADATA } from './metadata';
import { MAP, QUANTITIES, SET, bagOf, keyed, object, optional, ordered, rigid, value, shownBy } from './shape';
import type { Shape } from './shape';
import { VOLUME } from './volume';
import type { JsonObject } from '../objects/json';
import { asObject } from '../objects/json';

const AFFINITY_TERM = object({ labelSelector: LABEL_SELECTOR, namespaceSelector: LABEL_SELECTOR, namespaces: SET });
const POD_AFFINITY = object({
  requiredDuringSchedulingIgnoredDuringExecution: bagOf(AFFINITY_TERM),
  preferredDuringSchedulingIgnoredDuringExecution: bagOf(object({ podAffinityTerm: AFFINITY_TERM })),
});
const NODE_TERM = object({ matchExpressions: bagOf(object({ values: SET })), matchFields: bagOf(object({ values: SET })) });
const NODE_AFFINITY = optional({
  requiredDuringSchedulingIgnoredDuringExecution: object({ nodeSelectorTerms: bagOf(NODE_TERM) }),
  preferredDuringSchedulingIgnoredDuringExecution: bagOf(object({ preference: NODE_TERM })),
});

/** The deprecated `serviceAccount` is a copy of `serviceAccountName`, whichever is written. */
function otherAccount(field: 'serviceAccount' | 'serviceAccountName'): (spec: JsonObject) => JsonObject[string] {
  return (spec) => asObject(spec)[field];
}

/** The spec of a Pod. */
export const POD_SPEC: Shape = object({
  containers: ordered(keyed(['name'], CONTAINER)),
  initContainers: ordered(keyed(['name'], CONTAINER)),
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
  affinity: optional({ nodeAffinity: NODE_AFFINITY, podAffinity: POD_AFFINITY, podAntiAffinity: POD_AFFINITY }),
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

/** The same where the server compares it as a whole: whatever differs, be it the order of a list, makes Pods anew, or is refused. */
export const WHOLE_TEMPLATE: Shape = rigid(POD_TEMPLATE);

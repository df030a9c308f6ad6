import { LABEL_SELECTOR } from './metadata';
import { movesOwnPaths } from './order';
import { QUANTITIES, QUANTITY, SET, bagOf, keyed, object, optional, ordered, value, shownBy, withDefault } from './shape';
import type { Shape } from './shape';
import { CLAIM_SPEC } from './volume';
import type { JsonObject, JsonValue } from '../objects/json';
import { asList } from '../objects/json';

const POLICY_PORTS = shownBy(['port', 'protocol', 'endPort'], object({ protocol: value('TCP') }));
const PEERS = bagOf(object({ podSelector: LABEL_SELECTOR, namespaceSelector: LABEL_SELECTOR, ipBlock: object({ except: SET }) }));

/** A NetworkPolicy is about ingress, and about egress where it names rules for it. */
function policyTypes(spec: JsonObject): JsonValue {
  return asList(spec.egress).length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

const INGRESS_PATHS = ordered(shownBy(['path', 'pathType'], object({ path: value(''), backend: object({}) })), movesOwnPaths);

const METRIC = object({ selector: LABEL_SELECTOR });
const METRIC_KEYS = [
  'type', 'resource.name', 'containerResource.container', 'containerResource.name', 'pods.metric.name',
  'object.describedObject.kind', 'object.describedObject.name', 'object.metric.name', 'external.metric.name',
];

/** What an autoscaler without metrics goes by. */
const DEFAULT_METRICS: JsonValue = [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }];

const TARGET = object({ averageValue: QUANTITY, value: QUANTITY });
/** An autoscaler takes the highest number that any of its metrics asks for. */
const METRICS = shownBy(METRIC_KEYS, object({
  resource: object({ target: TARGET }),
  containerResource: object({ target: TARGET }),
  pods: object({ metric: METRIC, target: TARGET }),
  object: object({ metric: METRIC, target: TARGET }),
  external: object({ metric: METRIC, target: TARGET }),
}));

function defaultMetrics(spec: JsonObject): JsonValue | undefined {
  return spec.targetCPUUtilizationPercentage === undefined ? DEFAULT_METRICS : undefined;
}

/** Shapes of the specs of the other built-in kinds. */
export const SPEC_SHAPES: Readonly<Record<string, Shape>> = {
  '/PersistentVolumeClaim': CLAIM_SPEC,
  '/PersistentVolume': object({
    accessModes: SET,
    capacity: QUANTITIES,
    persistentVolumeReclaimPolicy: value('Retain'),
    volumeMode: value('Filesystem'),
    hostPath: object({ type: value('') }),
    csi: object({ readOnly: value(false) }),
    nfs: object({ readOnly: value(false) }),
  }),
  '/ResourceQuota': object({ hard: QUANTITIES, scopes: SET }),
  '/LimitRange': object({
    limits: shownBy(['type'], object({ default: QUANTITIES, defaultRequest: QUANTITIES, max: QUANTITIES, min: QUANTITIES, maxLimitRequestRatio: QUANTITIES })),
  }),
  'networking.k8s.io/NetworkPolicy': object({
    podSelector: object(LABEL_SELECTOR.fields ?? {}, { default: {} }),
    policyTypes: { set: true, default: policyTypes },
    ingress: bagOf(object({ from: PEERS, ports: POLICY_PORTS })),
    egress: bagOf(object({ to: PEERS, ports: POLICY_PORTS })),
  }),
  'networking.k8s.io/Ingress': object({
    rules: shownBy(['host'], object({ host: value(''), http: object({ paths: INGRESS_PATHS }) })),
    tls: shownBy(['secretName'], object({ hosts: SET })),
  }),
  'autoscaling/HorizontalPodAutoscaler': object({
    minReplicas: value(1),
    metrics: withDefault(METRICS, defaultMetrics),
    behavior: optional({
      scaleUp: object({ selectPolicy: value('Max'), stabilizationWindowSeconds: value(0), policies: shownBy(['type', 'periodSeconds']) }),
      scaleDown: object({ selectPolicy: value('Max'), policies: shownBy(['type', 'periodSeconds']) }),
    }),
  }),
  'policy/PodDisruptionBudget': object({ selector: LABEL_SELECTOR }),
  'storage.k8s.io/CSIDriver': object({
    attachRequired: value(true),
    podInfoOnMount: value(false),
    volumeLifecycleModes: { set: true, default: ['Persistent'] },
    storageCapacity: value(false),
    fsGroupPolicy: value('ReadWriteOnceWithFSType'),
    requiresRepublish: value(false),
    seLinuxMount: value(false),
  }),
};

const RULES = bagOf(object({ apiGroups: SET, resources: SET, verbs: SET, resourceNames: SET, nonResourceURLs: SET }));
const BINDING: Readonly<Record<string, Shape>> = {
  subjects: shownBy(['kind', 'namespace', 'name'], object({ apiGroup: value((subject) => (subject.kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io')) })),
  roleRef: object({ apiGroup: value('rbac.authorization.k8s.io') }),
};

/** Shapes of kinds without a spec. */
export const ROOT_SHAPES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  '/ConfigMap': { data: { emptyIsAbsent: true }, binaryData: { emptyIsAbsent: true }, immutable: value(false) },
  '/Secret': { data: { emptyIsAbsent: true }, type: value('Opaque'), immutable: value(false) },
  '/ServiceAccount': { secrets: keyed(['name']), imagePullSecrets: shownBy(['name']), automountServiceAccountToken: value(true) },
  'rbac.authorization.k8s.io/Role': { rules: RULES },
  'rbac.authorization.k8s.io/ClusterRole': { rules: RULES },
  'rbac.authorization.k8s.io/RoleBinding': BINDING,
  'rbac.authorization.k8s.io/ClusterRoleBinding': BINDING,
  'storage.k8s.io/StorageClass': {
    reclaimPolicy: value('Delete'), volumeBindingMode: value('Immediate'), allowVolumeExpansion: value(false), parameters: { emptyIsAbsent: true },
  },
  'scheduling.k8s.io/PriorityClass': { preemptionPolicy: value('PreemptLowerPriority'), globalDefault: value(false), value: value(0) },
};

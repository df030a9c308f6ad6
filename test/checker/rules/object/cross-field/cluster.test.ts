import { judge } from '../judge';

function object(apiVersion: string, kind: string, body: string, name = 'x'): string {
  return `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: "${name}"}, ${body}}`;
}

const RBAC = 'rbac.authorization.k8s.io/v1';
const REF = '{apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}';
const TARGET = 'scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: d}';

describe.each([
  ['a Role grants resources', RBAC, 'Role', 'rules: [{verbs: [get], apiGroups: [""], resources: [pods]}]', 'rules: [{verbs: [get], resources: [pods]}]', 'rbac-rule rules[0].apiGroups'],
  ['a Role grants no URLs', RBAC, 'Role', 'rules: []', 'rules: [{verbs: [get], nonResourceURLs: [/healthz]}]', 'rbac-rule rules[0].nonResourceURLs'],
  ['a rule has verbs', RBAC, 'ClusterRole', 'rules: [{verbs: ["*"], nonResourceURLs: [/x]}]', 'rules: [{verbs: [], nonResourceURLs: [/x]}]', 'required-field rules[0].verbs'],
  ['a binding names a role', RBAC, 'RoleBinding', `roleRef: ${REF}`, 'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Roles, name: r}', 'rbac-reference roleRef.kind'],
  ['a subject is of a kind', RBAC, 'RoleBinding', `roleRef: ${REF}, subjects: [{kind: User, name: u}]`, `roleRef: ${REF}, subjects: [{kind: Users, name: u}]`, 'rbac-reference subjects[0].kind'],
  ['a service account of a cluster binding has a namespace', RBAC, 'ClusterRoleBinding',
    'roleRef: {kind: ClusterRole, name: r}, subjects: [{kind: ServiceAccount, name: s, namespace: ns}]',
    'roleRef: {kind: ClusterRole, name: r}, subjects: [{kind: ServiceAccount, name: s}]', 'rbac-reference subjects[0].namespace'],
  ['an autoscaler has room', 'autoscaling/v2', 'HorizontalPodAutoscaler', `spec: {${TARGET}, minReplicas: 2, maxReplicas: 2}`, `spec: {${TARGET}, minReplicas: 3, maxReplicas: 2}`,
    'autoscaler-fields spec.maxReplicas'],
  ['nothing brings back what is scaled to zero by its own load', 'autoscaling/v2', 'HorizontalPodAutoscaler', `spec: {${TARGET}, maxReplicas: 2, minReplicas: 1}`,
    `spec: {${TARGET}, maxReplicas: 2, minReplicas: 0, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]}`,
    'out-of-range spec.minReplicas'],
  ['a number of replicas is not negative', 'autoscaling/v2', 'HorizontalPodAutoscaler', `spec: {${TARGET}, maxReplicas: 2, minReplicas: 1}`,
    `spec: {${TARGET}, maxReplicas: 2, minReplicas: -1}`, 'out-of-range spec.minReplicas'],
  ['a metric has its source', 'autoscaling/v2', 'HorizontalPodAutoscaler',
    `spec: {${TARGET}, maxReplicas: 2, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]}`,
    `spec: {${TARGET}, maxReplicas: 2, metrics: [{type: Resource}]}`, 'metric-target spec.metrics[0].resource'],
  ['a metric has a target', 'autoscaling/v2', 'HorizontalPodAutoscaler',
    `spec: {${TARGET}, maxReplicas: 2, metrics: [{type: Pods, pods: {metric: {name: m}, target: {type: AverageValue, averageValue: 5}}}]}`,
    `spec: {${TARGET}, maxReplicas: 2, metrics: [{type: Pods, pods: {metric: {name: m}, target: {type: AverageValue}}}]}`, 'metric-target spec.metrics[0].pods.target'],
  ['scaling rules have policies', 'autoscaling/v2', 'HorizontalPodAutoscaler', `spec: {${TARGET}, maxReplicas: 2, behavior: {scaleUp: {}}}`,
    `spec: {${TARGET}, maxReplicas: 2, behavior: {scaleUp: {policies: []}}}`, 'autoscaler-fields spec.behavior.scaleUp.policies'],
  ['a TLS Secret has both files', 'v1', 'Secret', 'type: kubernetes.io/tls, data: {tls.crt: YQ==}, stringData: {tls.key: b}', 'type: kubernetes.io/tls, data: {tls.crt: YQ==}', 'secret-data data["tls.key"]'],
  ['a registry Secret is JSON', 'v1', 'Secret', "type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: '{}'}", 'type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: x}',
    'secret-data data[".dockerconfigjson"]'],
  ['the data of a Secret are base64', 'v1', 'Secret', 'data: {a: YQ==}', 'data: {a: YQ}', 'wrong-type data.a'],
  ['a key of a ConfigMap stands once', 'v1', 'ConfigMap', 'data: {a: b}, binaryData: {c: YQ==}', 'data: {a: b}, binaryData: {a: YQ==}', 'duplicate-entry binaryData.a'],
  ['keys are file names', 'v1', 'ConfigMap', 'data: {a.b: c}', 'data: {a/b: c}', 'invalid-format data["a/b"]'],
  ['limits are in order', 'v1', 'LimitRange', 'spec: {limits: [{type: Container, min: {cpu: 1}, max: {cpu: 2}}]}', 'spec: {limits: [{type: Container, min: {cpu: 2}, max: {cpu: 1}}]}',
    'limit-range spec.limits[0].min.cpu'],
  ['limits are of a type', 'v1', 'LimitRange', 'spec: {limits: [{type: Pod, max: {cpu: 2}}]}', 'spec: {limits: [{type: Pods}]}', 'quota-scopes spec.limits[0].type'],
  ['a quota limits what can be counted', 'v1', 'ResourceQuota', 'spec: {hard: {pods: "10", count/jobs.batch: "4"}}', 'spec: {hard: {pod: "10"}}', 'resource-quantity spec.hard.pod'],
  ['quota scopes exclude each other', 'v1', 'ResourceQuota', 'spec: {hard: {pods: "1"}, scopes: [Terminating]}', 'spec: {hard: {pods: "1"}, scopes: [Terminating, NotTerminating]}', 'quota-scopes spec.scopes'],
  ['a claim asks for storage', 'v1', 'PersistentVolumeClaim', 'spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}', 'spec: {accessModes: [ReadWriteOnce]}',
    'claim-request spec.resources.requests.storage'],
  ['a volume has one source', 'v1', 'PersistentVolume', 'spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, hostPath: {path: /x}}',
    'spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}}', 'field-choice spec'],
  ['a CronJob runs by a schedule', 'batch/v1', 'CronJob', 'spec: {schedule: "0 3 * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: x}]}}}}}',
    'spec: {schedule: "0 3 * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: x}]}}}}}', 'invalid-format spec.schedule'],
  ['priorities of users are below those of the system', 'scheduling.k8s.io/v1', 'PriorityClass', 'value: 1000000000', 'value: 1000000001', 'out-of-range value'],
  ['a webhook is called at one place', 'admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration',
    'webhooks: [{name: a.b.c, sideEffects: None, admissionReviewVersions: [v1], clientConfig: {url: "https://a"}}]',
    'webhooks: [{name: a.b.c, sideEffects: None, admissionReviewVersions: [v1], clientConfig: {}}]', 'admission-fields webhooks[0].clientConfig'],
] as const)('%s', (_, apiVersion, kind, good, bad, finding) => {
  it('passes when it does', () => expect(judge(object(apiVersion, kind, good))).toEqual([]));
  it('is reported when it does not', () => expect(judge(object(apiVersion, kind, bad))).toEqual([finding]));
});

describe('a CustomResourceDefinition', () => {
  const definition = (name: string, type: string): string => object('apiextensions.k8s.io/v1', 'CustomResourceDefinition',
    `spec: {group: example.com, scope: Namespaced, names: {plural: widgets, kind: Widget},
      versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: ${type}}}}]}`, name);

  it('is named for what it defines', () => {
    expect(judge(definition('widgets.example.com', 'object'))).toEqual([]);
    expect(judge(definition('widget.example.com', 'object'))).toEqual(['custom-resource-definition metadata.name']);
  });

  it('defines objects', () => {
    expect(judge(definition('widgets.example.com', 'string'))).toEqual(['structural-schema spec.versions[0].schema.openAPIV3Schema.type']);
  });
});

describe('names of objects', () => {
  it.each([
    ['v1', 'ConfigMap', 'a.b', 'A'],
    ['v1', 'Namespace', 'a-b', 'a.b'],
    ['rbac.authorization.k8s.io/v1', 'Role', 'system:Node', 'a/b'],
    ['v1', 'ServiceAccount', 'a', 'a'.repeat(254)],
  ])('of %s %s: %s, not %s', (apiVersion, kind, good, bad) => {
    expect(judge(object(apiVersion, kind, '', good))).toEqual([]);
    expect(judge(object(apiVersion, kind, '', bad))).toEqual(['invalid-name metadata.name']);
  });

  it('are there, or a prefix of one', () => {
    expect(judge('{apiVersion: v1, kind: ConfigMap, metadata: {generateName: a-}}')).toEqual([]);
    expect(judge('{apiVersion: v1, kind: ConfigMap}')).toEqual(['required-field metadata.name']);
  });

  it('of finalizers have a domain', () => {
    expect(judge('{apiVersion: v1, kind: ConfigMap, metadata: {name: a, finalizers: [example.com/x]}}')).toEqual([]);
    expect(judge('{apiVersion: v1, kind: ConfigMap, metadata: {name: a, finalizers: [x]}}')).toEqual(['invalid-format metadata.finalizers[0]']);
  });

  it('of finalizers need no domain on custom objects and in some groups of Kubernetes', () => {
    const customSchema = (): { check: () => [] } => ({ check: () => [] });
    const application = (finalizer: string): string => `{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: a, finalizers: [${finalizer}]}}`;
    expect(judge(application('resources-finalizer.argocd.argoproj.io'), undefined, { customSchema })).toEqual([]);
    expect(judge(application('"a b"'), undefined, { customSchema })).toEqual(['invalid-format metadata.finalizers[0]']);
    expect(judge('{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: a, finalizers: [x]}, handler: h}')).toEqual([]);
  });
});

import { judgeStream, lines } from './support';
import { builtInDefinition, builtInKinds } from '../../../../src/checker/rules/custom/built-in';

function judge(apiVersion: string, kind: string, spec: string): readonly string[] {
  return lines(judgeStream(`{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: a, namespace: b}, ${spec}}`));
}

test.each([
  ['cert-manager.io/v1', 'Certificate', 'spec: {secretName: a, dnsNames: [a.example.com], issuerRef: {name: ca, kind: ClusterIssuer}}', 'spec: {secretName: a, issuerRef: {kind: Issuer}}',
    ['spec.issuerRef.name: name is missing (required-field)']],
  ['monitoring.coreos.com/v1', 'ServiceMonitor', 'spec: {selector: {}, endpoints: [{port: http, interval: 30s}]}', 'spec: {selector: {}, endpoints: [{port: 80}]}',
    ['spec.endpoints[0].port: the number 80 stands where a string belongs (wrong-type)']],
  ['external-secrets.io/v1', 'ExternalSecret', 'spec: {secretStoreRef: {name: s}, data: [{secretKey: a, remoteRef: {key: b}}]}', 'spec: {secretStoreRef: {name: s}, data: [{secretKey: a}]}',
    ['spec.data[0].remoteRef: remoteRef is missing (required-field)']],
  ['external-secrets.io/v1beta1', 'ExternalSecret', undefined, 'spec: {secretStoreRef: {name: s}, data: [{secretKey: a, remoteRef: {key: b}}]}',
    ['apiVersion: external-secrets.io/v1beta1 ExternalSecret is deprecated; external-secrets v1.3.2 no longer serves it (deprecated-version)']],
  ['bitnami.com/v1alpha1', 'SealedSecret', 'spec: {encryptedData: {a: AgBy}}', 'spec: {encryptedData: [a]}', ['spec.encryptedData: a list stands where a mapping belongs (wrong-type)']],
  ['argoproj.io/v1alpha1', 'Rollout', 'spec: {selector: {matchLabels: {a: b}}, template: {spec: {containers: [{name: a}]}}, strategy: {canary: {steps: [{setWeight: 20}]}}}',
    'spec: {strategy: {canary: {steps: [{setWeigth: 20}]}}}', ['spec.strategy.canary.steps[0].setWeigth: there is no field "setWeigth" (unknown-field)']],
  ['argoproj.io/v1alpha1', 'CronWorkflow', 'spec: {schedules: ["0 3 * * *"], workflowSpec: {entrypoint: a, templates: [{name: a, container: {image: "a:1"}}]}}',
    'spec: {workflowSpec: {templates: [{name: a, containr: {}}]}}', ['spec.workflowSpec.templates[0].containr: there is no field "containr" (unknown-field)']],
  ['keda.sh/v1alpha1', 'ScaledObject', 'spec: {scaleTargetRef: {name: a}, triggers: [{type: cpu, metadata: {value: "50"}}]}', 'spec: {scaleTargetRef: {name: a}, triggers: [{type: cpu, metadata: {value: 50}}]}',
    ['spec.triggers[0].metadata.value: the number 50 stands where a string belongs (wrong-type)']],
  ['networking.istio.io/v1', 'VirtualService', 'spec: {hosts: [a], http: [{route: [{destination: {host: a}}]}]}', 'spec: {hosts: [a], http: [{route: [{destinations: {host: a}}]}]}',
    expect.arrayContaining(['spec.http[0].route[0].destinations: there is no field "destinations" (unknown-field)'])],
  ['cilium.io/v2', 'CiliumNetworkPolicy', 'spec: {endpointSelector: {}, ingress: [{fromEndpoints: [{}]}]}', 'spec: {endpointSelector: {}, ingress: [{fromEndpoint: [{}]}]}',
    ['spec.ingress[0].fromEndpoint: there is no field "fromEndpoint" (unknown-field)']],
  ['postgresql.cnpg.io/v1', 'Cluster', 'spec: {instances: 3, storage: {size: 10Gi}}', 'spec: {instances: "3", storage: {size: 10Gi}}',
    ['spec.instances: the string "3" stands where a whole number belongs (wrong-type)']],
  ['kafka.strimzi.io/v1', 'KafkaTopic', 'spec: {partitions: 12, replicas: 3, config: {retention.ms: 7200000}}', 'spec: {partitions: 0, replicas: 3}',
    ['spec.partitions: 0 is out of range: it must be at least 1 (out-of-range)']],
  ['kafka.strimzi.io/v1beta2', 'KafkaTopic', undefined, 'spec: {partitions: 12}',
    ['apiVersion: Version v1beta2 of the KafkaTopic API is deprecated. Please use the v1 version instead.; strimzi-kafka-operator 1.2.0 no longer serves it (deprecated-version)']],
  ['route.openshift.io/v1', 'Route', 'spec: {to: {kind: Service, name: web}, port: {targetPort: http}, tls: {termination: edge}}', 'spec: {to: {kind: Service, name: web}, tls: {termination: edged}}',
    expect.arrayContaining([expect.stringMatching(/^spec.tls.termination: .*\(not-allowed-value\)$/)])],
  ['apps.openshift.io/v1', 'DeploymentConfig', 'spec: {replicas: 1, selector: {app: a}, triggers: [{type: ConfigChange}], template: {metadata: {creationTimestamp: null}, spec: {containers: [{name: a, image: "a:1"}]}}}',
    'spec: {strategy: {type: Rolling, rollingParam: {}}}', ['spec.strategy.rollingParam: there is no field "rollingParam" (unknown-field)']],
  ['build.openshift.io/v1', 'BuildConfig', 'spec: {strategy: {dockerStrategy: {}}, resources: {limits: {cpu: 0.5}}, output: {to: {kind: ImageStreamTag, name: "a:1"}}}', 'spec: {strategy: {dockerStrategy: {noCache: "yes"}}}',
    ['spec.strategy.dockerStrategy.noCache: the string "yes" stands where true or false belongs (wrong-type)']],
  ['argocd-image-updater.argoproj.io/v1alpha1', 'ImageUpdater', 'spec: {applicationRefs: [{namePattern: shop-*, images: [{alias: web, imageName: example.com/web}]}]}', 'spec: {applicationRefs: [{namePattern: shop, images: [{imageName: a}]}]}',
    ['spec.applicationRefs[0].images[0].alias: alias is missing (required-field)']],
  ['velero.io/v1', 'Schedule', 'spec: {schedule: "0 3 * * *", template: {includedNamespaces: [a]}}', 'spec: {template: {}}', ['spec.schedule: schedule is missing (required-field)']],
])('%s %s is judged by the definition of its project', (apiVersion, kind, right, wrong, mistakes) => {
  if (right !== undefined) expect(judge(apiVersion, kind, right)).toEqual([]);
  expect(judge(apiVersion, kind, wrong)).toEqual(mistakes);
});

test('a field that a newer major version replaced is taken in both spellings', () => {
  expect(judge('argoproj.io/v1alpha1', 'CronWorkflow', 'spec: {schedule: "0 3 * * *", workflowSpec: {synchronization: {mutex: {name: a}}}}')).toEqual([]);
});

test('a field that an older release of the same API version has is taken, unchecked', () => {
  expect(judge('argocd-image-updater.argoproj.io/v1alpha1', 'ImageUpdater', 'spec: {namespace: argocd, applicationRefs: [{namePattern: shop, useAnnotations: true}]}')).toEqual([]);
});

test('a field whose values installations add to takes any value', () => {
  expect(judge('notification.toolkit.fluxcd.io/v1beta3', 'Alert', 'spec: {providerRef: {name: chat}, eventSources: [{kind: FluxInstance, name: flux}]}')).toEqual([]);
});

test('an API server of its own takes null for a field that is left out, and a number for a quantity', () => {
  expect(judge('image.openshift.io/v1', 'ImageStream', 'spec: {tags: null, lookupPolicy: {local: true}}')).toEqual([]);
  expect(judge('security.openshift.io/v1', 'SecurityContextConstraints', 'users: [system:serviceaccount:a:b], runAsUser: {type: RunAsAny}')).toEqual(
    [expect.stringContaining('(wrong-scope)')]);
  expect(judge('image.openshift.io/v1', 'ImageStream', 'spec: {tags: [{nme: latest}]}')).toEqual(['spec.tags[0].nme: there is no field "nme" (unknown-field)']);
});

test('every kind of the index is in the file that it names', () => {
  const kinds = [...builtInKinds()].flatMap(([group, names]) => names.map((kind) => [group, kind] as const));
  expect(kinds.length).toBeGreaterThan(120);
  expect(kinds.filter(([group, kind]) => builtInDefinition(group, kind)?.versions.some(({ schema }) => schema !== undefined) !== true)).toEqual([]);
});

import { judge } from '../judge';

function object(apiVersion: string, kind: string, body: string, name = 'x'): string {
  return `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: "${name}"}, ${body}}`;
}

const FLOW = 'flowcontrol.apiserver.k8s.io/v1';
const AGGREGATED = 'apiregistration.k8s.io/v1';
const CERTIFICATES = 'certificates.k8s.io/v1';
const STORAGE = 'storage.k8s.io/v1';

const subject = '{kind: User, user: {name: u}}';
const flow = (rule: string): string => `spec: {priorityLevelConfiguration: {name: p}, rules: [{subjects: [${subject}], ${rule}}]}`;
const resources = (more: string): string => flow(`resourceRules: [{verbs: [get], apiGroups: [""], resources: [pods], ${more}}]`);
const level = (limited: string): string => `spec: {type: Limited, limited: {${limited}}}`;
const request = Buffer.from(`-----BEGIN CERTIFICATE REQUEST-----\n${Buffer.from([0x30, 1, 0]).toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`).toString('base64');
const signing = (spec: string): string => `spec: {request: ${request}, ${spec}}`;

describe.each([
  ['a flow schema takes some requests', FLOW, 'FlowSchema', resources('namespaces: ["*"]'), flow('resourceRules: []'), 'flow-control spec.rules[0].resourceRules'],
  ['requests of resources are of namespaces', FLOW, 'FlowSchema', resources('clusterScope: true'), resources('namespaces: []'), 'flow-control spec.rules[0].resourceRules[0].namespaces'],
  ["'*' stands alone", FLOW, 'FlowSchema', resources('namespaces: ["*"]'), resources('namespaces: ["*", a]'), 'flow-control spec.rules[0].resourceRules[0].namespaces'],
  ['other URLs are paths', FLOW, 'FlowSchema', flow('nonResourceRules: [{verbs: [get], nonResourceURLs: [/healthz, /x/*]}]'), flow('nonResourceRules: [{verbs: [get], nonResourceURLs: [healthz]}]'),
    'flow-control spec.rules[0].nonResourceRules[0].nonResourceURLs[0]'],
  ['a subject is said in the field of its kind', FLOW, 'FlowSchema', resources('clusterScope: true'), resources('clusterScope: true').replace(subject, '{kind: User, group: {name: g}}'),
    ['flow-control spec.rules[0].subjects[0].user', 'flow-control spec.rules[0].subjects[0].group']],
  ['precedence 1 is kept for exempt', FLOW, 'FlowSchema', 'spec: {priorityLevelConfiguration: {name: p}, matchingPrecedence: 2}', 'spec: {priorityLevelConfiguration: {name: p}, matchingPrecedence: 1}',
    'flow-control spec.matchingPrecedence'],
  ['a level has the settings of its type', FLOW, 'PriorityLevelConfiguration', level('limitResponse: {type: Reject}'), 'spec: {type: Limited}', 'flow-control spec.limited'],
  ['queued requests have queues', FLOW, 'PriorityLevelConfiguration', level('limitResponse: {type: Queue, queuing: {}}'), level('limitResponse: {type: Queue}'), 'flow-control spec.limited.limitResponse.queuing'],
  ['a hand fits into the queues', FLOW, 'PriorityLevelConfiguration', level('limitResponse: {type: Queue, queuing: {queues: 16, handSize: 4}}'), level('limitResponse: {type: Queue, queuing: {queues: 2, handSize: 4}}'),
    'flow-control spec.limited.limitResponse.queuing.handSize'],
  ['a signer has a domain', CERTIFICATES, 'CertificateSigningRequest', signing('signerName: example.com/s, usages: [client auth]'), signing('signerName: s, usages: [client auth]'), 'invalid-format spec.signerName'],
  ['usages are known', CERTIFICATES, 'CertificateSigningRequest', signing('signerName: example.com/s, usages: [client auth]'), signing('signerName: example.com/s, usages: [client]'), 'not-allowed-value spec.usages[0]'],
  ['a request is PEM', CERTIFICATES, 'CertificateSigningRequest', signing('signerName: example.com/s, usages: [any]'), 'spec: {request: YQ==, signerName: example.com/s, usages: [any]}', 'invalid-format spec.request'],
  ['a cluster has one range of each family', 'networking.k8s.io/v1', 'ServiceCIDR', 'spec: {cidrs: [10.0.0.0/24, "fd00::/64"]}', 'spec: {cidrs: [10.0.0.0/24, 10.1.0.0/24]}', 'duplicate-entry spec.cidrs'],
  ['ranges are canonical', 'networking.k8s.io/v1', 'ServiceCIDR', 'spec: {cidrs: ["fd00::/64"]}', 'spec: {cidrs: ["FD00::/64"]}', 'invalid-format spec.cidrs[0]'],
  ['a driver is listed once', STORAGE, 'CSINode', 'spec: {drivers: [{name: a.b, nodeID: n1}, {name: a.c, nodeID: n1}]}', 'spec: {drivers: [{name: a.b, nodeID: n1}, {name: a.b, nodeID: n1}]}', 'duplicate-entry spec.drivers[1]'],
  ['tokens are asked for before they are placed', STORAGE, 'CSIDriver', 'spec: {serviceAccountTokenInSecrets: true, tokenRequests: [{audience: a}]}', 'spec: {serviceAccountTokenInSecrets: true}', 'volume-source spec.serviceAccountTokenInSecrets'],
  ['an attachment has one source', STORAGE, 'VolumeAttachment', 'spec: {attacher: a.b, nodeName: n1, source: {persistentVolumeName: p}}', 'spec: {attacher: a.b, nodeName: n1, source: {}}', 'field-choice spec.source'],
  ['a volume of an attachment is a CSI volume without capacity', STORAGE, 'VolumeAttachment',
    'spec: {attacher: a.b, nodeName: n1, source: {inlineVolumeSpec: {accessModes: [ReadWriteOnce], csi: {driver: a.b, volumeHandle: h}}}}',
    'spec: {attacher: a.b, nodeName: n1, source: {inlineVolumeSpec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, csi: {driver: a.b, volumeHandle: h}}}}',
    'volume-source spec.source.inlineVolumeSpec.capacity'],
  ['Pods of a node have one range of each family', 'v1', 'Node', 'spec: {podCIDR: 10.0.0.0/24, podCIDRs: [10.0.0.0/24, "fd00::/64"]}', 'spec: {podCIDR: 10.0.0.0/24, podCIDRs: [10.0.0.0/24, 10.1.0.0/24]}', 'duplicate-entry spec.podCIDRs'],
  ['an event is where its subject is', 'v1', 'Event', 'involvedObject: {namespace: a}', 'metadata: {name: x, namespace: b}, involvedObject: {namespace: a}', 'invalid-format involvedObject.namespace'],
  ['a new event says who acted', 'events.k8s.io/v1', 'Event', 'type: Normal, eventTime: "2026-01-01T00:00:00.000000Z", reportingController: c, reportingInstance: i, action: a, reason: r',
    'type: Normal, eventTime: "2026-01-01T00:00:00.000000Z", reportingController: c, reportingInstance: i, reason: r', 'required-field action'],
] as const)('%s', (_, apiVersion, kind, good, bad, finding) => {
  const unnamed = (body: string): string => body.startsWith('metadata') ? `{apiVersion: ${apiVersion}, kind: ${kind}, ${body}}` : object(apiVersion, kind, body);
  it('passes when it does', () => expect(judge(unnamed(good))).toEqual([]));
  it('is reported when it does not', () => expect(judge(unnamed(bad))).toEqual(typeof finding === 'string' ? [finding] : finding));
});

describe('an aggregated API', () => {
  const served = 'spec: {group: example.com, version: v1, groupPriorityMinimum: 100, versionPriority: 1, service: {name: s, namespace: n1}}';

  it('is named for its version and group', () => {
    expect(judge(object(AGGREGATED, 'APIService', served, 'v1.example.com'))).toEqual([]);
    expect(judge(object(AGGREGATED, 'APIService', served, 'x'))).toEqual(['invalid-name metadata.name']);
  });

  it('skips no certificate without a service', () => {
    const local = served.replace('service: {name: s, namespace: n1}', 'insecureSkipTLSVerify: true');
    expect(judge(object(AGGREGATED, 'APIService', local, 'v1.example.com'))).toEqual(['forbidden-field spec.insecureSkipTLSVerify']);
  });
});

describe('a review', () => {
  const review = (spec: string): string => `{apiVersion: authorization.k8s.io/v1, kind: SubjectAccessReview, spec: {${spec}}}`;

  it('needs no name', () => expect(judge(review('user: u, resourceAttributes: {verb: get, resource: pods}'))).toEqual([]));
  it('is about someone', () => expect(judge(review('resourceAttributes: {verb: get}'))).toEqual(['access-review spec.user']));
  it('is about one thing', () => expect(judge(review('user: u'))).toEqual(['access-review spec.resourceAttributes']));
  it('selects in one way', () => {
    expect(judge(review('user: u, resourceAttributes: {verb: get, labelSelector: {rawSelector: a=b}}'))).toEqual([]);
    expect(judge(review('user: u, resourceAttributes: {verb: get, labelSelector: {}}'))).toEqual(['access-review spec.resourceAttributes.labelSelector.requirements']);
    expect(judge(review('user: u, resourceAttributes: {verb: get, fieldSelector: {requirements: [{key: a, operator: In}]}}')))
      .toEqual(['label-selector spec.resourceAttributes.fieldSelector.requirements[0].values']);
  });
});

describe('Pod security labels of a namespace', () => {
  const namespace = (label: string): string => `{apiVersion: v1, kind: Namespace, metadata: {name: n1, labels: {pod-security.kubernetes.io/${label}}}}`;

  it('name a level', () => {
    expect(judge(namespace('enforce: baseline'))).toEqual([]);
    expect(judge(namespace('enforce: strict'))).toEqual(['not-allowed-value metadata.labels["pod-security.kubernetes.io/enforce"]']);
  });

  it('name a version', () => {
    expect(judge(namespace('warn-version: v1.36'))).toEqual([]);
    expect(judge(namespace('warn-version: "1.36"'))).toEqual(['not-allowed-value metadata.labels["pod-security.kubernetes.io/warn-version"]']);
  });
});

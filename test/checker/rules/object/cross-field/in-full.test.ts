import { judgeInFull, service } from '../judge';

const TERM = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]';
const SPREAD = 'spec.topologySpreadConstraints[0]';
const AFFINITY = 'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]';

function pod(spec: string): string {
  return `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: x}], ${spec}}}`;
}

function nodes(term: string): string {
  return pod(`affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{${term}}]}}}`);
}

function spread(constraint: string): string {
  return pod(`topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, ${constraint}}]`);
}

function affinity(term: string): string {
  return pod(`affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, ${term}}]}}`);
}

function ingress(backend: string): string {
  return `{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i}, spec: {defaultBackend: {service: ${backend}}}}`;
}

function definition(names: string, name = 'widgets.example.com'): string {
  return `{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: ${name}}, spec: {group: example.com, scope: Namespaced,
    names: {${names}}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}}`;
}

function devices(constraint: string): string {
  return `{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: r}, spec: {devices: {requests: [{name: a, exactly: {deviceClassName: gpu}}],
    constraints: [{${constraint}}]}}}`;
}

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['matchExpressions: [{key: a, operator: In}]',
    `label-selector ${TERM}.matchExpressions[0].operator: the operator "In" needs at least one value. Correct the operator or the values.`],
  ['matchExpressions: [{key: a, operator: In, values: [x]}]'],
  ['matchExpressions: [{key: a, operator: NotIn}]',
    `label-selector ${TERM}.matchExpressions[0].operator: the operator "NotIn" needs at least one value. Correct the operator or the values.`],
  ['matchExpressions: [{key: a, operator: Exists}]'],
  ['matchExpressions: [{key: a, operator: Exists, values: [x]}]',
    `label-selector ${TERM}.matchExpressions[0].operator: the operator "Exists" takes no values. Correct the operator or the values.`],
  ['matchExpressions: [{key: a, operator: DoesNotExist, values: [x]}]',
    `label-selector ${TERM}.matchExpressions[0].operator: the operator "DoesNotExist" takes no values. Correct the operator or the values.`],
  ['matchExpressions: [{key: a, operator: Gt, values: ["1"]}]'],
  ['matchExpressions: [{key: a, operator: Gt}]',
    `label-selector ${TERM}.matchExpressions[0].operator: the operator "Gt" takes exactly one value. Correct the operator or the values.`],
  ['matchExpressions: [{key: a, operator: Lt, values: ["1", "2"]}]',
    `label-selector ${TERM}.matchExpressions[0].operator: the operator "Lt" takes exactly one value. Correct the operator or the values.`],
  ['matchExpressions: [{key: a, operator: Is}]',
    `label-selector ${TERM}.matchExpressions[0].operator: the operator "Is" is not one of In, NotIn, Exists, DoesNotExist, Gt, Lt. Correct the operator or the values.`],
  ['matchExpressions: [{key: "a b", operator: Exists}]',
    `invalid-label ${TERM}.matchExpressions[0].key: the label key "a b" must be letters, digits, '-', '_' and '.', and start and end with a letter or digit. Name a label of the nodes.`],
  ['matchExpressions: [{operator: Exists}]',
    `invalid-label ${TERM}.matchExpressions[0].key: the label key nothing is missing. Name a label of the nodes.`],
  ['matchFields: [{key: metadata.name, operator: In, values: [node-1]}]'],
  ['matchFields: [{key: metadata.name, operator: In, values: [node-1, node-2]}]',
    `label-selector ${TERM}.matchFields[0].values: a node field takes exactly one value, it has 2. Leave one value.`],
  ['matchFields: [{key: metadata.name, operator: In}]',
    `label-selector ${TERM}.matchFields[0].values: a node field takes exactly one value, it has 0. Leave one value.`],
  ['matchFields: [{key: metadata.name, operator: Exists, values: [node-1]}]',
    `label-selector ${TERM}.matchFields[0].operator: the operator "Exists" is not In or NotIn. Use In or NotIn for fields.`],
  ['matchFields: [{key: spec.x, operator: NotIn, values: [node-1]}]',
    `pod-placement ${TERM}.matchFields[0].key: "spec.x" is not a field that nodes are selected by. Use metadata.name.`],
])('a term that selects nodes is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(nodes(text))).toEqual(findings);
});

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['labelSelector: {matchLabels: {app: a}}, matchLabelKeys: [hash]'],
  ['matchLabelKeys: [hash]', `pod-placement ${SPREAD}.matchLabelKeys: matchLabelKeys without a labelSelector. Set labelSelector or remove the keys.`],
  ['labelSelector: {matchLabels: {app: a}}, matchLabelKeys: [app]',
    `pod-placement ${SPREAD}.matchLabelKeys[0]: "app" stands in the labelSelector as well. Name it once.`],
  ['labelSelector: {matchExpressions: [{key: app, operator: Exists}]}, matchLabelKeys: [hash, app]',
    `pod-placement ${SPREAD}.matchLabelKeys[1]: "app" stands in the labelSelector as well. Name it once.`],
  ['labelSelector: {}, matchLabelKeys: ["a b"]',
    `invalid-label ${SPREAD}.matchLabelKeys[0]: "a b" must be letters, digits, '-', '_' and '.', and start and end with a letter or digit. Name a label of the Pods.`],
])('a spread constraint is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(spread(text))).toEqual(findings);
});

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['labelSelector: {matchLabels: {app: a}}, mismatchLabelKeys: [app]'],
  ['mismatchLabelKeys: [app]',
    `pod-placement ${AFFINITY}.mismatchLabelKeys: mismatchLabelKeys without a labelSelector. Set labelSelector or remove the keys.`],
  ['labelSelector: {}, matchLabelKeys: [a], mismatchLabelKeys: [a, b]',
    `pod-placement ${AFFINITY}.mismatchLabelKeys: "a" stands in matchLabelKeys as well. Name it once.`],
  ['labelSelector: {}, matchLabelKeys: [a], mismatchLabelKeys: [b]'],
  ['labelSelector: {}, mismatchLabelKeys: ["a b"]',
    `invalid-label ${AFFINITY}.mismatchLabelKeys[0]: "a b" must be letters, digits, '-', '_' and '.', and start and end with a letter or digit. Name a label of the Pods.`],
])('an affinity term is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(affinity(text))).toEqual(findings);
});

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['{name: web, port: {number: 80, name: http}}',
    'ingress-backend spec.defaultBackend.service.port: the port is given by name and by number. Keep one of the two.'],
  ['{name: web}', 'ingress-backend spec.defaultBackend.service.port: the port of the Service is not given. Set port.name or port.number.'],
  ['{name: Web, port: {number: 80}}',
    'ingress-fields spec.defaultBackend.service.name: "Web" must be lower case letters, digits and \'-\', and start and end with a letter or digit. Name a Service.'],
  ['{name: web, port: {name: HTTP_}}',
    'ingress-fields spec.defaultBackend.service.port.name: "HTTP_" must be lower case letters, digits and \'-\'. Name a port of the Service.'],
  ['{name: web, port: {number: 65536}}',
    'ingress-fields spec.defaultBackend.service.port.number: 65536 is out of range. Set a number between 1 and 65535.'],
  ['{name: web, port: {number: 65535}}'],
  ['{name: web, port: {number: -1}}',
    'ingress-fields spec.defaultBackend.service.port.number: -1 is out of range. Set a number between 1 and 65535.'],
  ['{name: web, port: {number: 1}}'],
])('a backend of an Ingress is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(ingress(text))).toEqual(findings);
});

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['{clusterIP: 10.0.0.1, clusterIPs: [10.0.0.2], ports: [{port: 80}]}',
    'service-type-fields spec.clusterIPs: clusterIPs start with "10.0.0.2", clusterIP is "10.0.0.1". Make the first of clusterIPs equal to clusterIP.'],
  ['{clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1], ports: [{port: 80}]}'],
  ['{clusterIPs: [10.0.0.1], ports: [{port: 80}]}',
    'service-type-fields spec.clusterIPs: clusterIPs are set though clusterIP is not. Set clusterIP to the first of clusterIPs.'],
  ['{clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, 10.0.0.2], ports: [{port: 80}]}',
    'service-type-fields spec.clusterIPs: both cluster addresses are of one family. Use one IPv4 and one IPv6 address.',
    'service-type-fields spec.ipFamilyPolicy: the policy is SingleStack, but there are two clusterIPs. Set PreferDualStack or RequireDualStack.'],
  ['{clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, "fd00::1"], ipFamilyPolicy: PreferDualStack, ports: [{port: 80}]}'],
  ['{clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, "fd00::1", 10.0.0.2], ports: [{port: 80}]}',
    'too-long spec.clusterIPs: there are 3 cluster addresses. Keep at most two.'],
  ['{clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, None], ports: [{port: 80}]}',
    'invalid-format spec.clusterIPs[1]: "None" must be an IP address. Write an address, or \'None\' for a headless Service.',
    "service-type-fields spec.clusterIPs: 'None' stands beside an address. Leave 'None' alone.",
    'service-type-fields spec.ipFamilyPolicy: the policy is SingleStack, but there are two clusterIPs. Set PreferDualStack or RequireDualStack.'],
  ['{clusterIP: None, clusterIPs: [None], ports: [{port: 80}]}'],
  ['{clusterIP: 10.0.0, ports: [{port: 80}]}',
    'invalid-format spec.clusterIP: "10.0.0" must be an IP address. Write an address, or \'None\' for a headless Service.'],
  ['{clusterIP: 10.0.0.1, clusterIPs: [], ports: [{port: 80}]}'],
])('the addresses of a Service is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(service(text))).toEqual(findings);
});

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['plural: widgets, singular: widget, kind: Widget, listKind: WidgetList'],
  ['plural: widgets, kind: Widget, listKind: Widget',
    'custom-resource-definition spec.names.listKind: kind and listKind are the same. Name the list <kind>List.'],
  ['plural: widgets, singular: Widget, kind: Widget',
    'custom-resource-definition spec.names.singular: "Widget" must be lower case letters, digits and \'-\', start with a letter and end with a letter or digit. Rename it.'],
  ['plural: widgets, kind: My_Widget',
    'custom-resource-definition spec.names.kind: "my_widget" must be lower case letters, digits and \'-\', start with a letter and end with a letter or digit. Rename it.'],
  ['plural: widgets, kind: Widget, listKind: Widget_List',
    'custom-resource-definition spec.names.listKind: "widget_list" must be lower case letters, digits and \'-\', start with a letter and end with a letter or digit. Rename it.'],
  ['plural: Widgets, kind: Widget',
    'custom-resource-definition metadata.name: the definition is named "widgets.example.com", not "Widgets.example.com". Name it <plural>.<group>.',
    'custom-resource-definition spec.names.plural: "Widgets" must be lower case letters, digits and \'-\', start with a letter and end with a letter or digit. Rename it.'],
])('the names of a definition is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(definition(text))).toEqual(findings);
});

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['distinctAttribute: gpu.example.com/numa'],
  ['distinctAttribute: numa',
    'device-fields spec.devices.constraints[0].distinctAttribute: "numa" must be a domain, \'/\' and a name. Write it like \'gpu.example.com/numa\'.'],
  ['matchAttribute: gpu.example.com/numa, distinctAttribute: numa'],
])('a constraint on devices is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(devices(text))).toEqual(findings);
});

test.each<readonly [text: string, ...findings: readonly string[]]>([
  ['os: {name: linux}, securityContext: {windowsOptions: {runAsUserName: a}}',
    'security-context spec.securityContext.windowsOptions: windowsOptions is not for a linux Pod. Remove it or change os.name.'],
  ['os: {name: linux}, securityContext: {runAsUser: 1}'],
  ['os: {name: windows}, securityContext: {runAsUser: 1, fsGroup: 2}',
    'security-context spec.securityContext.fsGroup: fsGroup is not for a windows Pod. Remove it or change os.name.',
    'security-context spec.securityContext.runAsUser: runAsUser is not for a windows Pod. Remove it or change os.name.'],
  ['os: {name: windows}, hostPID: true, hostIPC: false, shareProcessNamespace: true',
    'pod-fields spec.shareProcessNamespace: shareProcessNamespace and hostPID are both true. Set one of the two.',
    'security-context spec.hostPID: hostPID is not for a windows Pod. Remove it or change os.name.',
    'security-context spec.shareProcessNamespace: shareProcessNamespace is not for a windows Pod. Remove it or change os.name.'],
  ['os: {name: windows}, securityContext: {sysctls: []}'],
  ['os: {name: windows}, hostUsers: false', 'security-context spec.hostUsers: hostUsers is not for a windows Pod. Remove it or change os.name.'],
  ['securityContext: {windowsOptions: {runAsUserName: a}, runAsUser: 1}'],
])('what an operating system takes is told in full what is wrong with it: %s', (text, ...findings) => {
  expect(judgeInFull(pod(text))).toEqual(findings);
});

test('a definition is named for what it defines', () => {
  expect(judgeInFull(definition('plural: widgets, kind: Widget', 'gadgets.example.com'))).toEqual([
    'custom-resource-definition metadata.name: the definition is named "gadgets.example.com", not "widgets.example.com". Name it <plural>.<group>.',
  ]);
});

import { testRisk } from './test-risk';
import { manifest } from '../stories';

const CRD = (...versions: string[]): string => manifest('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'orders.example.org',
  `spec: {group: example.org, scope: Namespaced, names: {kind: Order, plural: orders}, versions: [${versions.map((version) => `{${version}, schema: {openAPIV3Schema: {type: object}}}`).join(', ')}]}`);
const V1 = 'name: v1, served: true, storage: true';
const BETA = 'name: v1beta1, served: true, storage: false';
const ORDER = (version: string): string => manifest(`example.org/${version}`, 'Order', 'a', 'spec: {}');
const END = ': manifests, clients and controllers that use it get an error';

testRisk('version-withdrawn', [
  ['served no more', CRD(V1, BETA), CRD(V1, BETA.replace('true', 'false')), [`medium version-withdrawn: version v1beta1 is no longer served${END}`]],
  ['gone', CRD(V1, BETA), CRD(V1), [`medium version-withdrawn: version v1beta1 is no longer served${END}`]],
  ['an object still uses it', CRD(V1, BETA) + ORDER('v1beta1'), CRD(V1) + ORDER('v1beta1'), [`high version-withdrawn: version v1beta1 is no longer served, but still used by Order a${END}`]],
  ['objects are stored in another one', CRD(V1.replace('storage: true', 'storage: false'), BETA.replace('storage: false', 'storage: true')), CRD(V1, BETA),
    ['low version-withdrawn: objects are stored in version v1 from now on, before in v1beta1: those that exist stay in v1beta1 until they are written again']],
], [
  ['a version comes', CRD(V1), CRD(V1, BETA)],
  ['it was not served before', CRD(V1, BETA.replace('true', 'false')), CRD(V1)],
  ['it is deprecated', CRD(V1, BETA), CRD(V1, `${BETA}, deprecated: true`)],
  ['a stored version is refused to go, which is told', CRD(V1), CRD(BETA.replace('storage: false', 'storage: true'))],
  ['another order', CRD(V1, BETA), CRD(BETA, V1)],
]);

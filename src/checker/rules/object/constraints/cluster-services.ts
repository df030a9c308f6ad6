import type { Constraints } from './constraint';
import { canonicalCidr } from '../../../../kubernetes/formats/addresses';
import { dns1035Label, dnsSubdomain, driverName, pathSegment, qualifiedName, signerName } from '../../../../kubernetes/formats/names';
import { microTime } from '../../../../kubernetes/formats/texts';

const KEY_USAGES = [
  'any', 'cert sign', 'client auth', 'code signing', 'content commitment', 'crl sign', 'data encipherment', 'decipher only', 'digital signature',
  'email protection', 'encipher only', 'ipsec end system', 'ipsec tunnel', 'ipsec user', 'key agreement', 'key encipherment', 'microsoft sgc',
  'netscape sgc', 'ocsp signing', 's/mime', 'server auth', 'signing', 'timestamping',
];

/** What extends or serves the cluster itself: aggregated APIs, certificates, address ranges, events, reviews. */
export const CLUSTER_SERVICES: Constraints = {
  V1APIService: { spec: { implied: true } },
  V1APIServiceSpec: {
    group: { format: dnsSubdomain },
    groupPriorityMinimum: { required: true, min: 1, max: 20_000 },
    version: { required: true, format: dns1035Label },
    versionPriority: { required: true, min: 1, max: 1000 },
  },
  ApiregistrationV1ServiceReference: { name: { required: true }, namespace: { required: true }, port: { min: 1, max: 65535 } },
  V1CertificateSigningRequestSpec: {
    expirationSeconds: { min: 600 },
    signerName: { required: true, format: signerName },
    usages: { required: true, allowed: KEY_USAGES, unique: true },
  },
  V1ServiceCIDR: { spec: { implied: true } },
  V1ServiceCIDRSpec: { cidrs: { required: true, maxItems: 2, format: canonicalCidr } },
  V1ParentReference: {
    group: { format: dnsSubdomain },
    name: { required: true, format: pathSegment },
    namespace: { format: pathSegment },
    resource: { required: true, format: pathSegment },
  },
  V1FieldSelectorRequirement: { operator: { required: false } },
  CoreV1Event: { eventTime: { format: microTime }, involvedObject: { required: false } },
  CoreV1EventSeries: { lastObservedTime: { format: microTime } },
  EventsV1Event: {
    type: { required: true, allowed: ['Normal', 'Warning'] },
    deprecatedCount: { min: 0, max: 0 },
    eventTime: { format: microTime, required: true },
  },
  EventsV1EventSeries: { count: { required: true, min: 2 }, lastObservedTime: { format: microTime, required: true } },
  V1CSINode: { spec: { required: false } },
  V1CSINodeSpec: { drivers: { required: false, unique: ['name'] } },
  V1CSINodeDriver: {
    name: { required: true, format: driverName, maxLength: 63 },
    nodeID: { required: true, maxLength: 256 },
    topologyKeys: { format: qualifiedName, unique: true },
  },
  V1VolumeNodeResources: { count: { min: 0 } },
  V1CSIStorageCapacity: { storageClassName: { required: true, format: dnsSubdomain }, capacity: { min: 0 } },
  V1VolumeAttachmentSpec: { attacher: { required: true, format: driverName, maxLength: 63 }, nodeName: { required: true, format: dnsSubdomain } },
  V1VolumeAttachmentSource: { persistentVolumeName: { format: dnsSubdomain, pointer: true } },
  V1ConfigMapNodeConfigSource: { kubeletConfigKey: { required: false }, name: { required: false }, namespace: { required: false } },
};

import { judge } from '../judge';

const pod = (spec: string, metadata = ''): string => `{apiVersion: v1, kind: Pod, metadata: {name: p, ${metadata}}, spec: {containers: [{name: c, image: x}], ${spec}}}`;
const volume = (source: string): string => pod(`volumes: [{name: v, ${source}}]`);
const persistent = (source: string): string => `{apiVersion: v1, kind: PersistentVolume, metadata: {name: p}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], ${source}}}`;
const cron = (job: string): string => `{apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, spec: {schedule: "@daily", jobTemplate: {spec: {${job}
  template: {spec: {restartPolicy: Never, containers: [{name: c, image: x}]}}}}}}`;
const AT = 'spec.volumes[0]';

describe.each([
  ['the Secret of a volume is named', volume('cinder: {volumeID: v, secretRef: {name: s}}'), volume('cinder: {volumeID: v, secretRef: {}}'), `volume-source ${AT}.cinder.secretRef.name`],
  ['the Secret of a persistent volume is named in full', persistent('cinder: {volumeID: v, secretRef: {name: s, namespace: n1}}'), persistent('cinder: {volumeID: v, secretRef: {name: s}}'),
    'volume-source spec.cinder.secretRef.namespace'],
  ['CHAP has its Secret', volume('iscsi: {targetPortal: a, iqn: "iqn.2001-04.com.example:s", chapAuthSession: true, secretRef: {name: s}}'), volume('iscsi: {targetPortal: a, iqn: "iqn.2001-04.com.example:s", chapAuthSession: true}'),
    `volume-source ${AT}.iscsi.secretRef`],
  ['a disk is addressed by its kind', volume('azureDisk: {diskName: d, diskURI: "https://a", kind: Shared}'), volume('azureDisk: {diskName: d, diskURI: /subscriptions/a, kind: Shared}'), `volume-source ${AT}.azureDisk.diskURI`],
  ['node affinity names nodes', persistent('nfs: {server: s, path: /x}'), persistent('nfs: {server: s, path: /x}, nodeAffinity: {}'), 'volume-source spec.nodeAffinity.required'],
  ['user namespaces exclude block devices', pod('hostUsers: false'), pod('hostUsers: false, volumes: [{name: v, persistentVolumeClaim: {claimName: c}}]').replace('image: x', 'image: x, volumeDevices: [{name: v, devicePath: /d}]'),
    'pod-fields spec.containers[0].volumeDevices'],
  ['processes of the host need its network', pod('hostNetwork: true, securityContext: {windowsOptions: {hostProcess: true}}'), pod('securityContext: {windowsOptions: {hostProcess: true}}'), 'security-context spec.hostNetwork'],
  ['a Windows user is named', pod('securityContext: {windowsOptions: {runAsUserName: "NT AUTHORITY\\\\SYSTEM"}}'), pod('securityContext: {windowsOptions: {runAsUserName: a/b}}'), 'invalid-format spec.securityContext.windowsOptions.runAsUserName'],
  ['AppArmor annotations name containers', pod('', 'annotations: {container.apparmor.security.beta.kubernetes.io/c: unconfined}'), pod('', 'annotations: {container.apparmor.security.beta.kubernetes.io/d: unconfined}'),
    'security-context metadata.annotations["container.apparmor.security.beta.kubernetes.io/d"]'],
  ['AppArmor annotations name profiles', pod('', 'annotations: {container.apparmor.security.beta.kubernetes.io/c: localhost/a}'), pod('', 'annotations: {container.apparmor.security.beta.kubernetes.io/c: a}'),
    'security-context metadata.annotations["container.apparmor.security.beta.kubernetes.io/c"]'],
  ['seccomp annotations name profiles', pod('', 'annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default}'), pod('', 'annotations: {seccomp.security.alpha.kubernetes.io/pod: x}'),
    'security-context metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"]'],
  ['a Pod requests what its containers do', pod('resources: {requests: {cpu: 2}}').replace('image: x', 'image: x, resources: {requests: {cpu: 1}}'), pod('resources: {requests: {cpu: 500m}}').replace('image: x', 'image: x, resources: {requests: {cpu: 1}}'),
    'resource-quantity spec.resources.requests.cpu'],
  ['a service account is named in either field', pod('serviceAccount: A, serviceAccountName: a'), pod('serviceAccount: A'), 'invalid-format spec.serviceAccount'],
  ['claims belong to containers', pod('resources: {requests: {cpu: 1}}'), pod('resources: {claims: []}'), 'forbidden-field spec.resources.claims'],
  ['a volume attributes class is of CSI', persistent('csi: {driver: a.b, volumeHandle: h}, volumeAttributesClassName: c'), persistent('nfs: {server: s, path: /x}, volumeAttributesClassName: c'), 'volume-source spec.csi'],
  ['a lease counts microseconds', '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l}, spec: {renewTime: "2026-01-01T00:00:00.000000Z"}}',
    '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l}, spec: {renewTime: "2026-01-01T00:00:00Z"}}', 'invalid-format spec.renewTime'],
  ['a CronJob gives Jobs no selector', cron(''), cron('manualSelector: true,'), 'job-fields spec.jobTemplate.spec.manualSelector'],
])('%s', (_, good, bad, finding) => {
  it('passes when it does', () => expect(judge(good)).toEqual([]));
  it('is reported when it does not', () => expect(judge(bad)).toEqual([finding]));
});

it('a template may leave the image of a volume to others, as it may that of a container', () => {
  expect(judge(volume('image: {}'))).toEqual(['required-field spec.volumes[0].image.reference']);
  expect(judge('{apiVersion: v1, kind: PodTemplate, metadata: {name: p}, template: {spec: {containers: [{name: c, image: x}], volumes: [{name: v, image: {}}]}}}')).toEqual([]);
});

it('a claim of a StatefulSet takes the place of the volume of its name', () => {
  const set = (name: string): string => `{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: s}, spec: {selector: {matchLabels: {a: b}},
    template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: x}], volumes: [{name: ${name}, nfs: {}}]}},
    volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]}}`;
  const nfs = 'spec.template.spec.volumes[0].nfs';
  expect(judge(set('data'))).toEqual([]);
  expect(judge(set('other'))).toEqual([`required-field ${nfs}.path`, `required-field ${nfs}.server`]);
});

describe('a claim with two sources', () => {
  const claim = (name: string): string => `{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: c}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}},
    dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: ${name}}}}`;

  it('passes where both are one', () => expect(judge(claim('a'))).toEqual([]));
  it('is reported where they differ', () => expect(judge(claim('b'))).toEqual(['claim-request spec.dataSource']));
});

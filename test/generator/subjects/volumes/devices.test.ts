import { Volume } from '../../../../src/generator/subjects/volumes/volume';
import { at } from '../../../../src/kubernetes/objects/json';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { containerWith, deploymentOf, overridden, overriddenContainer } from '../../../helpers/workload';

const POD = ['spec', 'template', 'spec'] as const;
const disk = Volume.claim('disk');

it('a device is a volume of the Pod without a folder', () => {
  const deployment = deploymentOf({ hardening: 'none', devices: { '/dev/data': disk }, mounts: { '/tmp': Volume.scratch() } });
  expect(at(deployment, ...POD)).toEqual({
    containers: [{ name: 'web', image, volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }], volumeDevices: [{ name: 'disk', devicePath: '/dev/data' }] }],
    volumes: [{ name: 'tmp', emptyDir: {} }, { name: 'disk', persistentVolumeClaim: { claimName: 'disk' } }],
  });
});

it('an init container has the devices of the application, unless it says its own', () => {
  const deployment = deploymentOf({ devices: { '/dev/data': disk }, initContainers: { format: {}, other: { devices: {} } } });
  expect(at(deployment, ...POD, 'initContainers')).toMatchObject([
    { name: 'format', volumeDevices: [{ name: 'disk', devicePath: '/dev/data' }] },
    { name: 'other' },
  ]);
  expect(at(deployment, ...POD, 'initContainers', '1')).not.toHaveProperty('volumeDevices');
});

it('an overlay replaces and removes them', () => {
  const options = { devices: { '/dev/a': disk, '/dev/b': Volume.claim('b') } };
  expect(overriddenContainer(options, { devices: { '/dev/a': null, '/dev/b': Volume.claim('c') } }).volumeDevices).toEqual([{ name: 'c', devicePath: '/dev/b' }]);
});

it('each Pod of a StatefulSet can have a device of its own', () => {
  const objects = objectsIn((repository) => {
    repository.addStatefulSet('disks', { image, devices: { '/dev/data': Volume.claimTemplate('10Gi', { name: 'data', volumeMode: 'Block' }) } });
  });
  expect(at(objects['disks/stateful-set'], 'spec', 'volumeClaimTemplates')).toEqual([
    { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], volumeMode: 'Block', resources: { requests: { storage: '10Gi' } } } },
  ]);
});

const AS_DEVICE = { code: 'volume-mode-mismatch', message: 'storage without a file system (volumeMode: "Block")', hint: 'name it under "devices", or give it a file system' };
const AS_FILES = { code: 'volume-mode-mismatch', message: 'files, and no device', hint: 'name it under "mounts", or give the claim "volumeMode: \'Block\'"' };

rule('storage without a file system is a device, and no other is', {
  fails: (repository) => {
    const [block, files] = [repository.addClaim('block', { size: '1Gi', volumeMode: 'Block' }), repository.addClaim('files', { size: '1Gi' })];
    repository.addApp('a', { image, mounts: { '/a': block, '/b': Volume.ephemeral('1Gi', { volumeMode: 'Block' }) }, devices: { '/dev/a': files, '/dev/b': Volume.scratch(), '/dev/c': Volume.secret('s') } });
    const config = repository.addConfig('settings', { data: { a: 'b' } });
    repository.addStatefulSet('b', { image, mounts: { '/a': Volume.claimTemplate('1Gi', { volumeMode: 'Block' }) }, devices: { '/dev/a': Volume.claimTemplate('1Gi'), '/dev/b': config } });
  },
  problems: [
    { ...AS_DEVICE, path: 'apps.a.mounts./a' },
    { ...AS_DEVICE, path: 'apps.a.mounts./b' },
    { ...AS_FILES, path: 'apps.a.devices./dev/a' },
    { ...AS_FILES, path: 'apps.a.devices./dev/b' },
    { ...AS_FILES, path: 'apps.a.devices./dev/c' },
    { ...AS_DEVICE, path: 'statefulSets.b.mounts./a' },
    { ...AS_FILES, path: 'statefulSets.b.devices./dev/a' },
    { ...AS_FILES, path: 'statefulSets.b.devices./dev/b' },
  ],
  passes: (repository) => {
    const block = repository.addClaim('block', { size: '1Gi', volumeMode: 'Block' });
    repository.addApp('a', { image, devices: { '/dev/a': block, '/dev/b': Volume.ephemeral('1Gi', { volumeMode: 'Block' }) }, mounts: { '/a': Volume.ephemeral('1Gi') } });
  },
  exempt: web({ mounts: { '/a': Volume.claim('exists') }, devices: { '/dev/a': Volume.claim('also-exists') } }),
});

rule('an overlay that takes the file system away leaves a mount that cannot be', {
  fails: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi' });
    const app = repository.addApp('a', { image, mounts: { '/a': data } });
    repository.addOverlay('here', { overrides: [data.override({ volumeMode: 'Block' }), app.override({ replicas: 1 })] });
  },
  problems: [{ ...AS_DEVICE, path: 'overlays.here.overrides[1].mounts./a' }],
  passes: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi' });
    const app = repository.addApp('a', { image, mounts: { '/a': data } });
    repository.addOverlay('here', { overrides: [data.override({ volumeMode: 'Block' }), app.override({ mounts: null, devices: { '/dev/a': data } })] });
  },
});

rule('the path of a device is absolute, and what it is a value', {
  fails: web({ devices: untyped({ 'dev/a': disk, '/dev/b': 'disk' }) }),
  problems: [
    { code: 'mount-source-invalid', path: 'apps.web.devices./dev/b', message: '"disk"', hint: 'give a volume, such as Volume.scratch(), or what addClaim, addConfig or addSecret returned' },
    { code: 'mount-path-invalid', path: 'apps.web.devices.dev/a', message: '"dev/a" is no absolute path', hint: 'start the path with "/"' },
  ],
  passes: web({ devices: { '/dev/a': disk } }),
});

rule('an empty list in Kubernetes\' own words does not hide devices', {
  fails: web({ devices: { '/dev/a': disk }, container: { volumeDevices: [] } }),
  problems: [{ code: 'native-field-hides', path: 'apps.web.container.volumeDevices', message: 'an empty list, which would hide what "devices" says', hint: 'leave one of the two out' }],
  passes: web({ container: { volumeDevices: [] } }),
  exempt: overridden({ devices: { '/dev/a': disk } }, { devices: null, container: { volumeDevices: [] } }),
});

it('an empty list stays as it is written', () => {
  expect(containerWith({ container: { volumeDevices: [] } }).volumeDevices).toEqual([]);
});

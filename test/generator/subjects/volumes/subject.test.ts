import type { AppOptions } from '../../../../src';
import { Volume } from '../../../../src/generator/subjects/volumes/volume';
import { asObject, at } from '../../../../src/kubernetes/objects/json';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { image, objectsIn, problemsOf, rule, untyped, web } from '../../../helpers/repository';
import { deploymentOf, overridden } from '../../../helpers/workload';

const POD = ['spec', 'template', 'spec'] as const;

/** What the containers of a workload mount, by name of the container, and the volumes of its Pods. */
function mountsIn(object: unknown): object {
  const { initContainers = [], containers = [], volumes } = asObject(at(object, ...POD));
  const list = [...initContainers as readonly JsonObject[], ...containers as readonly JsonObject[]];
  return { ...Object.fromEntries(list.map(({ name, volumeMounts }) => [name, volumeMounts])), volumes };
}

function mountsOf(options: Partial<AppOptions>): object {
  return mountsIn(deploymentOf({ hardening: 'none', ...options }));
}

it('a mount is a volume of the Pod, named for its path', () => {
  expect(mountsOf({ mounts: { '/var/cache/prices': Volume.scratch({ sizeLimit: '256Mi', memory: true }), '/tmp': Volume.scratch() } })).toEqual({
    web: [{ name: 'var-cache-prices', mountPath: '/var/cache/prices' }, { name: 'tmp', mountPath: '/tmp' }],
    volumes: [{ name: 'var-cache-prices', emptyDir: { medium: 'Memory', sizeLimit: '256Mi' } }, { name: 'tmp', emptyDir: {} }],
  });
});

it('without mounts there are no volumes', () => {
  expect(mountsOf({})).toEqual({ web: undefined, volumes: undefined });
  expect(mountsOf({ mounts: {} })).toEqual({ web: undefined, volumes: undefined });
});

it('one value at several paths and in several containers is one volume, named for its path in the application\'s container', () => {
  const logs = Volume.scratch();
  expect(mountsOf({
    mounts: { '/var/log/web': logs },
    sidecars: { shipper: { image, mounts: { '/logs': { from: logs, readOnly: true } } } },
  })).toEqual({
    web: [{ name: 'var-log-web', mountPath: '/var/log/web' }],
    shipper: [{ name: 'var-log-web', mountPath: '/logs', readOnly: true }],
    volumes: [{ name: 'var-log-web', emptyDir: {} }],
  });
});

it('two values are two volumes, although they are alike; outside of the application\'s container the name says whose it is', () => {
  expect(mountsOf({ mounts: { '/tmp': Volume.scratch() }, sidecars: { proxy: { image, native: false, mounts: { '/tmp': Volume.scratch() } } } })).toEqual({
    web: [{ name: 'tmp', mountPath: '/tmp' }],
    proxy: [{ name: 'proxy-tmp', mountPath: '/tmp' }],
    volumes: [{ name: 'tmp', emptyDir: {} }, { name: 'proxy-tmp', emptyDir: {} }],
  });
});

it('what is named alike and equal is one volume, whoever made the value', () => {
  expect(mountsOf({ mounts: { '/etc/ssl': Volume.configMap('ca.bundle') }, sidecars: { proxy: { image, native: false, mounts: { '/ca': Volume.configMap('ca.bundle') } } } })).toMatchObject({
    volumes: [{ name: 'ca-bundle', configMap: { name: 'ca.bundle' } }],
  });
});

it('an init container has the mounts of the application, unless it says its own', () => {
  const data = Volume.scratch();
  expect(mountsOf({
    mounts: { '/data': data },
    initContainers: { fetch: {}, unpack: { mounts: { '/in': { from: data, readOnly: true } } }, wait: { mounts: {} } },
  })).toEqual({
    fetch: [{ name: 'data', mountPath: '/data' }],
    unpack: [{ name: 'data', mountPath: '/in', readOnly: true }],
    wait: undefined,
    web: [{ name: 'data', mountPath: '/data' }],
    volumes: [{ name: 'data', emptyDir: {} }],
  });
});

it('names of volumes do not depend on the order in which mounts are declared', () => {
  const [a, b] = [Volume.scratch(), Volume.scratch()];
  const names = (options: Partial<AppOptions>): object => Object.fromEntries((at(deploymentOf(options), ...POD, 'volumes') as readonly JsonObject[]).map(({ name }) => [name, true]));
  expect(names({ mounts: { '/a': a, '/b': b } })).toEqual(names({ mounts: { '/b': b, '/a': a } }));
});

it.each([
  ['claim', Volume.claim('data', { readOnly: true }), 'data', { persistentVolumeClaim: { claimName: 'data', readOnly: true } }],
  ['ConfigMap', Volume.configMap('settings', { name: 'config', defaultMode: 0o440, items: [{ key: 'a', path: 'b/c' }] }), 'config', { configMap: { name: 'settings', defaultMode: 0o440, items: [{ key: 'a', path: 'b/c' }] } }],
  ['Secret', Volume.secret('tls', { optional: true }), 'tls', { secret: { secretName: 'tls', optional: true } }],
  ['downward API', Volume.downward({ labels: 'metadata.labels', cpu: { containerName: 'web', resource: 'limits.cpu' } }), 'x', {
    downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }, { path: 'cpu', resourceFieldRef: { containerName: 'web', resource: 'limits.cpu' } }] },
  }],
  ['projection', Volume.projected([{ serviceAccountToken: { path: 'token', audience: 'vault' } }], { defaultMode: 0o400 }), 'x', {
    projected: { sources: [{ serviceAccountToken: { path: 'token', audience: 'vault' } }], defaultMode: 0o400 },
  }],
  ['driver', Volume.csi('secrets-store.csi.k8s.io', { readOnly: true, volumeAttributes: { secretProviderClass: 'vault' } }), 'x', {
    csi: { driver: 'secrets-store.csi.k8s.io', readOnly: true, volumeAttributes: { secretProviderClass: 'vault' } },
  }],
  ['claim of the Pod', Volume.ephemeral('1Gi', { storageClassName: 'fast', labels: { a: 'b' } }), 'x', {
    ephemeral: { volumeClaimTemplate: { metadata: { labels: { a: 'b' } }, spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } } } },
  }],
  ['path of the node', Volume.hostPath('/var/log', { type: 'Directory' }), 'x', { hostPath: { path: '/var/log', type: 'Directory' } }],
  ['native volume', Volume.native({ nfs: { server: 'nfs.example.com', path: '/' } }, { name: 'share' }), 'share', { nfs: { server: 'nfs.example.com', path: '/' } }],
])('a volume that is a %s', (_, source, name, fields) => {
  expect(mountsOf({ mounts: { '/x': source } })).toEqual({ web: [{ name, mountPath: '/x' }], volumes: [{ name, ...fields }] });
});

it('what exists elsewhere is declared to validate; what a Pod can do without is not', () => {
  expect(at(deploymentOf({
    mounts: { '/a': Volume.claim('data'), '/b': Volume.configMap('ca'), '/c': Volume.secret('tls'), '/d': Volume.secret('more', { optional: true }) },
  }), 'metadata', 'annotations')).toEqual({
    'external.projen-gitops/persistentvolumeclaim.data': 'PersistentVolumeClaim */data',
    'external.projen-gitops/configmap.ca': 'ConfigMap */ca',
    'external.projen-gitops/secret.tls': 'Secret */tls',
  });
});

it('how it is mounted is said in Kubernetes\' words', () => {
  const options = { subPath: 'a/b', readOnly: true, recursiveReadOnly: 'IfPossible', mountPropagation: 'None' } as const;
  expect(mountsOf({ mounts: { '/a': { from: Volume.scratch(), ...options } } })).toMatchObject({ web: [{ name: 'a', mountPath: '/a', ...options }] });
});

it('a StatefulSet makes claims for its Pods', () => {
  const stateful = objectsIn((repository) => void repository.addStatefulSet('db', {
    image,
    mounts: { '/data': Volume.claimTemplate('20Gi', { storageClassName: 'fast', accessModes: ['ReadWriteOncePod'], annotations: { a: 'b' } }), '/run': Volume.scratch() },
    sidecars: { backup: { image, mounts: { '/wal': Volume.claimTemplate('1Gi', { name: 'wal' }) } } },
  }))['db/stateful-set'];
  expect(at(stateful, 'spec', 'volumeClaimTemplates')).toEqual([
    { metadata: { name: 'data', annotations: { a: 'b' } }, spec: { accessModes: ['ReadWriteOncePod'], storageClassName: 'fast', resources: { requests: { storage: '20Gi' } } } },
    { metadata: { name: 'wal' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
  ]);
  expect(mountsIn(stateful)).toEqual({
    backup: [{ name: 'wal', mountPath: '/wal' }],
    db: [{ name: 'data', mountPath: '/data' }, { name: 'run', mountPath: '/run' }],
    volumes: [{ name: 'run', emptyDir: {} }],
  });
});

it('every kind of workload can mount', () => {
  const mounts = { '/x': Volume.scratch() };
  const objects = objectsIn((repository) => {
    repository.addDaemonSet('a', { image, mounts });
    repository.addJob('b', { image, mounts, rerun: 'onChange' });
    repository.addCronJob('c', { image, mounts, schedule: '0 3 * * *' });
  });
  const volumes = [{ name: 'x', emptyDir: {} }];
  expect([mountsIn(objects['a/daemon-set']), mountsIn(objects['b/job']), mountsIn(at(objects['c/cron-job'], 'spec', 'jobTemplate'))]).toMatchObject([{ volumes }, { volumes }, { volumes }]);
});

it('volumes in Kubernetes\' own words stand beside those of mounts', () => {
  expect(mountsOf({
    mounts: { '/tmp': Volume.scratch() },
    pod: { volumes: [{ name: 'disk', persistentVolumeClaim: { claimName: 'disk' } }] },
    container: { lifecycle: { preStop: { sleep: { seconds: 5 } } } },
  })).toMatchObject({ volumes: [{ name: 'tmp', emptyDir: {} }, { name: 'disk', persistentVolumeClaim: { claimName: 'disk' } }] });
});

it('an overlay replaces what is mounted, changes how, adds and removes', () => {
  const declare = overridden(
    { hardening: 'none', mounts: { '/a': Volume.scratch(), '/b': { from: Volume.secret('b'), readOnly: true }, '/c': Volume.scratch() } },
    { mounts: { '/a': Volume.claim('a'), '/b': { readOnly: null, subPath: 'x' }, '/c': null, '/d': Volume.scratch() } },
  );
  expect(mountsIn(objectsIn(declare, {}, 'here')['web/deployment'])).toEqual({
    web: [{ name: 'b', mountPath: '/b', subPath: 'x' }, { name: 'd', mountPath: '/d' }, { name: 'a', mountPath: '/a' }],
    volumes: [{ name: 'a', persistentVolumeClaim: { claimName: 'a' } }, { name: 'd', emptyDir: {} }, { name: 'b', secret: { secretName: 'b' } }],
  });
});

it('an overlay can take all mounts away', () => {
  expect(mountsIn(objectsIn(overridden({ mounts: { '/a': Volume.scratch() } }, { mounts: null }), {}, 'here')['web/deployment'])).toEqual({ web: undefined, volumes: undefined });
});

rule.each(['data', './data', ''])('%p is no absolute path', (path) => ({
  fails: web({ mounts: untyped({ [path]: Volume.scratch({ name: 'a' }) }) }),
  problems: [{ code: 'mount-path-invalid', path: `apps.web.mounts.${path}`, message: `"${path}" is no absolute path`, hint: 'start the path with "/"' }],
  passes: web({ mounts: { '/data': Volume.scratch(), 'C:\\data': Volume.scratch() } }),
}));

rule('a path holds no ":", and is not the root', {
  fails: web({ mounts: { '/a:b': Volume.scratch(), '/./': Volume.scratch({ name: 'a' }) } }),
  problems: [
    { code: 'mount-path-invalid', path: 'apps.web.mounts./a:b', message: '"/a:b" holds ":"', hint: 'mount it at a path without ":"' },
    { code: 'mount-path-invalid', path: 'apps.web.mounts././', message: 'it would hide the whole image', hint: 'mount it at a folder of its own' },
  ],
  passes: web({ mounts: { '/a/b': Volume.scratch() } }),
});

rule('two volumes are not mounted at one path', {
  fails: web({ mounts: { '/data': Volume.scratch(), '/data/': Volume.claim('data', { name: 'claim' }), '/x/../data': Volume.scratch() } }),
  problems: [
    { code: 'mount-path-duplicate', path: 'apps.web.mounts./data/', message: 'path /data is already used by apps.web.mounts./data', hint: 'mount one thing at each path' },
    { code: 'mount-path-duplicate', path: 'apps.web.mounts./x/../data', message: 'path /data is already used by apps.web.mounts./data', hint: 'mount one thing at each path' },
  ],
  passes: web({ mounts: { '/data': Volume.scratch(), '/data/more': Volume.scratch() } }),
  exempt: web({ mounts: { '/data': Volume.scratch() }, sidecars: { proxy: { image, mounts: { '/data': Volume.scratch() } } } }),
});

rule('what is mounted is a volume', {
  fails: (repository) => {
    const app = repository.addApp('web', { image, mounts: untyped({ '/a': 'data', '/b': { from: { is: 'workload', name: 'x' } }, '/c': { readOnly: true }, '/d': { from: Volume.scratch(), readonly: true } }) });
    repository.addOverlay('here', { overrides: [app.override({ mounts: { '/e': { readOnly: true } } })] });
  },
  problems: [
    { code: 'mount-source-invalid', path: 'apps.web.mounts./a', message: '"data"', hint: 'give a volume, such as Volume.scratch(), or what addClaim, addConfig or addSecret returned' },
    { code: 'mount-source-invalid', path: 'apps.web.mounts./b.from', message: 'workload "x"', hint: 'give a volume, such as Volume.scratch(), or what addClaim, addConfig or addSecret returned' },
    { code: 'option-unknown', path: 'apps.web.mounts./d.readonly', message: 'there is no option "readonly"', hint: 'did you mean "readOnly"?' },
    { code: 'mount-without-source', path: 'apps.web.mounts./b', message: 'nothing says what is mounted', hint: 'add "from", such as "from: Volume.scratch()"' },
    { code: 'mount-without-source', path: 'apps.web.mounts./c', message: 'nothing says what is mounted', hint: 'add "from", such as "from: Volume.scratch()"' },
    { code: 'mount-without-source', path: 'overlays.here.overrides[0].mounts./e', message: 'nothing says what is mounted', hint: 'add "from", such as "from: Volume.scratch()"' },
  ],
  passes: web({ mounts: { '/a': Volume.scratch(), '/b': { from: Volume.scratch() } } }),
});

const SUB_HINT = 'give a path from the root of the volume, such as "config/app.yaml"';

rule('a sub path stays in the volume', {
  fails: web({ mounts: { '/a': { from: Volume.scratch(), subPath: '/x' }, '/b': { from: Volume.scratch(), subPath: 'x', subPathExpr: '../$(X)' } } }),
  problems: [
    { code: 'sub-path-invalid', path: 'apps.web.mounts./a.subPath', message: '"/x" must be a relative path', hint: SUB_HINT },
    { code: 'sub-path-invalid', path: 'apps.web.mounts./b.subPathExpr', message: 'both subPath and subPathExpr', hint: 'keep one of them' },
    { code: 'sub-path-invalid', path: 'apps.web.mounts./b.subPathExpr', message: '"../$(X)" must not contain \'..\'', hint: SUB_HINT },
  ],
  passes: web({ mounts: { '/a': { from: Volume.scratch(), subPath: 'x/..y' }, '/b': { from: Volume.scratch(), subPathExpr: '$(POD)' } } }),
});

const DUPLICATE_HINT = 'give one of them another name, such as Volume.scratch({ name: "cache" }), or mount the same value for the same volume';

rule('two volumes of the Pods have two names', {
  fails: web({
    mounts: { '/a/b': Volume.scratch(), '/a-b': Volume.scratch(), '/c': Volume.configMap('db'), '/d': Volume.secret('db'), '/tmp': Volume.scratch() },
    pod: { volumes: [{ name: 'tmp', emptyDir: {} }] },
  }),
  problems: [
    { code: 'volume-duplicate', path: 'apps.web.mounts./a-b', message: 'volume name "a-b" is already used by apps.web.mounts./a/b', hint: DUPLICATE_HINT },
    { code: 'volume-duplicate', path: 'apps.web.mounts./d', message: 'volume name "db" is already used by apps.web.mounts./c', hint: DUPLICATE_HINT },
    { code: 'volume-duplicate', path: 'apps.web.mounts./tmp', message: 'volume name "tmp" is already used by apps.web.pod.volumes[0]', hint: DUPLICATE_HINT },
  ],
  passes: web({ mounts: { '/a/b': Volume.scratch(), '/a-b': Volume.scratch({ name: 'other' }), '/c': Volume.configMap('db'), '/d': Volume.secret('db', { name: 'db-secret' }) } }),
});

const shared = Volume.scratch();
const named = Volume.scratch({ name: 'shared' });

rule('a volume at several paths says its name, because none of the paths is more its own', {
  fails: web({ mounts: { '/b': shared, '/a': shared } }),
  problems: [{ code: 'volume-unnamed', path: 'apps.web.mounts./b', message: 'one volume at several paths, which could be named "a" or "b"', hint: 'name the volume, such as Volume.scratch({ name: "cache" })' }],
  passes: web({ mounts: { '/b': named, '/a': named } }),
  exempt: web({ mounts: { '/b': shared }, sidecars: { proxy: { image, mounts: { '/a': shared } } } }),
});

rule('the name of a volume is a DNS label', {
  fails: web({ mounts: { [`/${'a'.repeat(70)}`]: Volume.scratch() } }),
  problems: [{ code: 'name-invalid', path: `apps.web.mounts./${'a'.repeat(70)}`, message: `"${'a'.repeat(70)}": it has 70 characters, 63 are allowed`, hint: 'name the volume, such as Volume.scratch({ name: "cache" })' }],
  passes: web({ mounts: { [`/${'a'.repeat(70)}`]: Volume.scratch({ name: 'a' }) } }),
});

rule('a claim for each Pod is a StatefulSet\'s', {
  fails: web({ mounts: untyped({ '/data': Volume.claimTemplate('1Gi') }) }),
  problems: [{
    code: 'claim-template-elsewhere',
    path: 'apps.web.mounts./data',
    message: 'a claim for each Pod, and only a StatefulSet makes such',
    hint: 'declare the workload by addStatefulSet, or mount a claim that addClaim returned',
  }],
  passes: (repository) => void repository.addStatefulSet('web', { image, mounts: { '/data': Volume.claimTemplate('1Gi') } }),
});

rule('a path of the node takes a deviation, in whatever words and in whichever container', {
  fails: web({
    mounts: { '/log': Volume.hostPath('/var/log') },
    sidecars: { proxy: { image, mounts: { '/run': Volume.native({ hostPath: { path: '/run' } }) } } },
    pod: { volumes: [{ name: 'x', hostPath: { path: '/x' } }] },
  }),
  problems: ['mounts./log', 'sidecars.proxy.mounts./run', 'pod.volumes[0].hostPath'].map((path) => ({
    code: 'deviation-missing', path: `apps.web.${path}`, message: 'it is not safe by default, and no deviation says why it has to be', hint: 'say why by "deviations: { hostPath: \'…\' }", or leave it out',
  })),
  passes: web({ mounts: { '/log': Volume.hostPath('/var/log') }, deviations: { hostPath: 'reads the logs of the node' } }),
  exempt: web({ mounts: { '/log': Volume.hostPath('/var/log') }, hardening: 'none' }),
});

it('a problem of inherited mounts is said once', () => {
  expect(problemsOf(web({ mounts: untyped({ data: Volume.scratch() }), initContainers: { a: {} } })).map(({ path }) => path)).toEqual(['apps.web.mounts.data']);
});

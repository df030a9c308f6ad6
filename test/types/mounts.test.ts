import { Volume } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';

// What is written here is checked by the compiler, which `npm test` runs first: an expected error that does not occur is an error.

const image = 'registry.example.com/web:1.2.3';

it('what is mounted is a volume or a claim, by an absolute path', () => {
  const config = new Declarations();
  const data = config.addClaim('data', { size: '1Gi' });
  const web = config.addApp('web', { image, mounts: { '/a': data, '/b': { from: Volume.scratch(), readOnly: true }, 'C:\\c': Volume.configMap('c') } });
  // @ts-expect-error the path is not absolute
  config.addApp('a', { image, mounts: { data } });
  // @ts-expect-error an application is no volume
  config.addApp('b', { image, mounts: { '/a': web } });
  // @ts-expect-error a name is no volume
  config.addApp('c', { image, mounts: { '/a': 'data' } });
  // @ts-expect-error misspelt option of the mount
  config.addApp('d', { image, mounts: { '/a': { from: data, readonly: true } } });
  // @ts-expect-error nothing says what is mounted
  config.addApp('e', { image, mounts: { '/a': { readOnly: true } } });
  expect(config.workloads).toHaveLength(6);
});

it('only a StatefulSet, in all of its containers, has claims for each Pod', () => {
  const config = new Declarations();
  const mounts = { '/data': Volume.claimTemplate('1Gi') };
  config.addStatefulSet('a', { image, mounts, sidecars: { b: { image, mounts } }, initContainers: { c: { mounts } } });
  // @ts-expect-error a Deployment
  config.addApp('b', { image, mounts });
  // @ts-expect-error a container of a Deployment
  config.addApp('c', { image, sidecars: { b: { image, mounts } } });
  // @ts-expect-error a Job
  config.addJob('d', { image, mounts, rerun: 'onChange' });
  expect(config.workloads).toHaveLength(4);
});

it('volumes and claims have the options that there are', () => {
  const config = new Declarations();
  // @ts-expect-error misspelt
  Volume.scratch({ sizelimit: '1Gi' });
  // @ts-expect-error no such type
  Volume.hostPath('/a', { type: 'Folder' });
  // @ts-expect-error no such field
  Volume.native({ nfs: { host: 'a', path: '/' } });
  // @ts-expect-error no such access mode
  Volume.claimTemplate('1Gi', { accessModes: ['RWX'] });
  // @ts-expect-error no size
  config.addClaim('data', { storageClassName: 'fast' });
  expect(config.claims).toHaveLength(1);
});

it('an override changes what is mounted, how, and takes it away', () => {
  const config = new Declarations();
  const data = config.addClaim('data', { size: '1Gi' });
  const web = config.addApp('web', { image, mounts: { '/a': data } });
  config.addOverlay('here', { overrides: [web.override({ mounts: { '/a': { readOnly: true }, '/b': null, '/c': Volume.scratch() } }), data.override({ size: '2Gi', labels: null })] });
  // @ts-expect-error the size is needed
  data.override({ size: null });
  // @ts-expect-error a claim's namespace belongs to the repository
  data.override({ namespace: null });
  expect(config.overlays).toHaveLength(1);
});

import { isNamespaced } from '../../../src/kubernetes/schemas/is-namespaced';
import { image, modelOf, objectsIn, rule } from '../../helpers/repository';

const configMap = (namespace?: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace } });

const placed = (manifest: object) => Object.values(objectsIn((repository) => repository.addManifest(manifest), { namespace: 'shop', isNamespaced }));

it('an object of a namespaced kind without a namespace goes where the applications go', () => {
  expect(placed(configMap())).toEqual([configMap('shop')]);
});

it('an object with a namespace of its own, of a cluster-wide kind, or of a custom kind stays as it is', () => {
  const clusterRole = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'reader' } };
  const custom = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'one' } };

  expect(placed(configMap('monitoring'))).toEqual([configMap('monitoring')]);
  expect(placed(clusterRole)).toEqual([clusterRole]);
  expect(placed(custom)).toEqual([custom]);
});

it('an object that only an overlay has stays in a namespace of its own, and moves with the applications otherwise', () => {
  const fixed = (namespace?: string) => modelOf((repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('staging', { namespace: 'staging', manifests: [configMap(namespace)] });
  }, { isNamespaced }).overlays[0].objects.filter(({ key }) => key.startsWith('manifest/')).map((object) => object.fixed);
  expect([fixed('monitoring'), fixed('staging'), fixed('default'), fixed()]).toEqual([[true], [false], [false], [false]]);
});

rule('a manifest has an apiVersion, a kind and a name', {
  fails: (repository) => {
    repository.addManifest({ kind: 'ConfigMap' });
    repository.addOverlay('here', { manifests: [{ apiVersion: 'v1', metadata: { name: 'a' } }] });
  },
  problems: [
    { code: 'manifest-incomplete', path: 'manifests[0]', message: 'no apiVersion, metadata.name', hint: 'give every manifest an apiVersion, a kind and metadata.name' },
    { code: 'manifest-incomplete', path: 'overlays.here.manifests[0]', message: 'no kind', hint: 'give every manifest an apiVersion, a kind and metadata.name' },
  ],
  passes: (repository) => repository.addManifest(configMap()),
});

rule('an object of base in another namespace is not moved silently by an overlay', {
  fails: (repository) => {
    repository.addApp('web', { image });
    repository.addManifest(configMap('monitoring'));
    repository.addOverlay('staging', { namespace: 'staging' });
  },
  problems: [{
    code: 'manifest-moved',
    path: 'manifests[0]',
    message: 'overlay "staging" would move ConfigMap "settings" from namespace "monitoring" to "staging"',
    hint: 'add it to the overlays that need it (`manifests`), where it keeps its namespace',
  }],
  passes: (repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('staging', { namespace: 'staging', manifests: [configMap('monitoring')] });
  },
  exempt: (repository) => {
    repository.addApp('web', { image });
    repository.addManifest(configMap('default'));
    repository.addManifest({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shared' } });
    repository.addOverlay('staging', { namespace: 'staging' });
    repository.addOverlay('there', { namePrefix: 'a-' });
  },
});

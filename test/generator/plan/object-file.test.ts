import { filesOf, here, image } from '../../helpers/repository';

const configMap = (name: string, namespace?: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace } });

it('the user\'s own objects have files named for kind and name, of which no two are the same', () => {
  expect(Object.keys(filesOf((repository) => {
    repository.addManifest(configMap('Settings'));
    repository.addManifest(configMap('settings', 'a'));
    repository.addManifest(configMap('settings', 'b'));
    repository.addManifest({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'system:web/a' } });
  }))).toEqual(['base/kustomization.yaml', 'base/configmap-settings.yaml', 'base/configmap-settings-2.yaml', 'base/configmap-settings-3.yaml', 'base/clusterrole-system-web-a.yaml']);
});

it('what an overlay adds to an application stands in the application\'s folder', () => {
  const files = filesOf(here(() => ({ createNamespace: true, manifests: [configMap('a')] })));
  expect(Object.keys(files).filter((path) => path.startsWith('overlays'))).toEqual(['overlays/here/kustomization.yaml', 'overlays/here/namespace.yaml', 'overlays/here/configmap-a.yaml']);
  expect(Object.keys(filesOf((repository) => void repository.addApp('web', { image })))).toEqual(['base/kustomization.yaml', 'base/web/deployment.yaml']);
});

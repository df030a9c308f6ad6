import { RepositoryConfig } from '../../../src/generator/declare/repository-config';
import { resolve } from '../../../src/generator/resolve/resolve';
import { isNamespaced } from '../../../src/kubernetes/schemas/is-namespaced';
import { filesOf, image, problemsOf, rule } from '../../helpers/repository';

const configMap = (namespace?: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace } });

function manifestsOf(manifest: object) {
  const repository = new RepositoryConfig({ namespace: 'shop' });
  repository.addManifest(manifest);
  return resolve(repository, isNamespaced).model.manifests;
}

it('an object of a namespaced kind without a namespace goes where the applications go', () => {
  expect(manifestsOf(configMap())).toEqual([configMap('shop')]);
});

it('an object with a namespace of its own, of a cluster-wide kind, or of a custom kind stays as it is', () => {
  const clusterRole = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'reader' } };
  const custom = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'one' } };

  expect(manifestsOf(configMap('monitoring'))).toEqual([configMap('monitoring')]);
  expect(manifestsOf(clusterRole)).toEqual([clusterRole]);
  expect(manifestsOf(custom)).toEqual([custom]);
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
});

it('an overlay that moves its applications leaves an object in another namespace where it is', () => {
  const files = filesOf((repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('staging', { namespace: 'staging', manifests: [configMap('monitoring')] });
  });

  expect(files['overlays/staging/kustomization.yaml']).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - apps
  - configmap-settings.yaml
`);
  expect(files['overlays/staging/apps/kustomization.yaml']).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: staging
resources:
  - ../../../base
`);
});

it('objects in the applications\' own namespace are no problem', () => {
  expect(problemsOf((repository) => {
    repository.addApp('web', { image });
    repository.addManifest(configMap('default'));
    repository.addOverlay('staging', { namespace: 'staging' });
  })).toEqual([]);
});

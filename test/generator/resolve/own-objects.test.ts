import { here } from './here';
import { LoadBalancer, NodePort, Patch } from '../../../src';
import { image, rule } from '../../helpers/repository';

describe('user objects', () => {
  const configMap = (name: string, namespace?: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace } });

  rule('a manifest has an apiVersion, a kind and a name', {
    fails: (repository) => {
      repository.addManifest({ kind: 'ConfigMap' });
      repository.addOverlay('here', { manifests: [{ apiVersion: 'v1', metadata: { name: 'a' } }] });
    },
    problems: [
      { code: 'manifest-incomplete', path: 'manifests[0]', message: 'no apiVersion, metadata.name', hint: 'give every manifest an apiVersion, a kind and metadata.name' },
      { code: 'manifest-incomplete', path: 'overlays.here.manifests[0]', message: 'no kind', hint: 'give every manifest an apiVersion, a kind and metadata.name' },
    ],
    passes: (repository) => repository.addManifest(configMap('a')),
  });

  rule('an application does not collide with another\'s generated names', {
    fails: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addApp('api', { image, ports: { http: 80 }, names: { deployment: 'web', service: 'web' } });
    },
    problems: ['Deployment', 'Service'].map((kind) => ({
      code: 'name-duplicate',
      path: `apps.api.names.${kind.toLowerCase()}`,
      message: `${kind} "web" is already used by apps.web.names.${kind.toLowerCase()}`,
      hint: 'rename one of them: both would be the same object in the cluster',
    })),
    passes: (repository) => {
      repository.addApp('web', { image });
      repository.addApp('api', { image, ports: { http: 80 }, names: { service: 'web' } });
    },
  });

  rule('a manifest does not collide with a generated object of the same namespace', {
    fails: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addManifest({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } });
    },
    problems: [{ code: 'name-duplicate', path: 'manifests[0]', message: 'Service "web" is already used by apps.web.names.service', hint: 'rename one of them: both would be the same object in the cluster' }],
    passes: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addManifest({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'other' } });
    },
  });

  rule('an overlay\'s manifest does not collide with one in base', {
    fails: (repository) => {
      repository.addManifest(configMap('a'));
      repository.addOverlay('here', { manifests: [configMap('a', 'default')] });
      repository.addOverlay('there', { manifests: [configMap('b')] });
    },
    problems: [{ code: 'name-duplicate', path: 'overlays.here.manifests[0]', message: 'ConfigMap "a" is already used by manifests[0]', hint: 'rename one of them: both would be the same object in the cluster' }],
    passes: (repository) => {
      repository.addManifest(configMap('a'));
      repository.addOverlay('here', { manifests: [configMap('b')] });
      repository.addOverlay('there', { manifests: [configMap('b')] });
    },
  });

  rule('an overlay\'s manifest does not collide with a Service that the overlay exposes', {
    fails: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())], manifests: [{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web-public' } }] })),
    problems: [{ code: 'name-duplicate', path: 'overlays.here.manifests[0]', message: 'Service "web-public" is already used by overlays.here.expose', hint: 'rename one of them: both would be the same object in the cluster' }],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())], manifests: [{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web-outside' } }] })),
  });

  rule('an application does not collide with the network policy of an exposure', {
    options: { networkPolicies: true },
    fails: (repository) => {
      const web = repository.addApp('web', { image, ports: { http: 80 } });
      repository.addApp('web-public', { image });
      repository.addOverlay('here', { expose: [web.endpoint('http').publicly(NodePort.any())] });
    },
    problems: [{ code: 'name-duplicate', path: 'overlays.here.expose', message: 'NetworkPolicy "web-public" is already used by apps.web-public', hint: 'rename one of them: both would be the same object in the cluster' }],
    passes: (repository) => {
      const web = repository.addApp('web', { image, ports: { http: 80 } });
      repository.addApp('web-public', { image });
      repository.addOverlay('here', { expose: [web.endpoint('http').internally(LoadBalancer.gke())] });
    },
  });

  rule('the namespace is created once', {
    fails: here(() => ({ namespace: 'shop', createNamespace: true, manifests: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }] })),
    problems: [{ code: 'name-duplicate', path: 'overlays.here.manifests[0]', message: 'Namespace "shop" is already used by overlays.here.createNamespace', hint: 'rename one of them: both would be the same object in the cluster' }],
    passes: here(() => ({ namespace: 'shop', manifests: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }] })),
  });

  rule('a patch is of an object that the overlay has, by its name in base', {
    fails: here((web) => ({
      namePrefix: 'a-',
      apps: [web.override({ serviceName: 'front' })],
      patches: [
        Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'front' }, [{ op: 'replace', path: '/spec/type', value: 'NodePort' }]),
        Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'a-web' } }),
      ],
    })),
    problems: ['Service "front"', 'Deployment "a-web"'].map((object, index) => ({
      code: 'patch-without-target',
      path: `overlays.here.patches[${index}]`,
      message: `${object}, which the overlay does not have`,
      hint: 'name the object as base does, before the overlay renames it, or remove the patch',
    })),
    passes: here((web) => ({
      namePrefix: 'a-',
      apps: [web.override({ serviceName: 'front' })],
      manifests: [configMap('settings')],
      patches: [
        Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'replace', path: '/spec/type', value: 'NodePort' }]),
        Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } }),
        Patch.strategicMerge({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }),
      ],
    })),
  });

  rule('what included kustomizations hold is not known, so their patches are left to the render', {
    fails: here(() => ({ patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'redis' } })] })),
    problems: [{
      code: 'patch-without-target',
      path: 'overlays.here.patches[0]',
      message: 'Secret "redis", which the overlay does not have',
      hint: 'name the object as base does, before the overlay renames it, or remove the patch',
    }],
    passes: here(() => ({ resources: ['vendor/redis'], patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'redis' } })] })),
  });
});

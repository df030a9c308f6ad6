import { App, Endpoint, LoadBalancer, NodePort, Patch } from '../../src';
import type { OverlayOptions } from '../../src';
import type { RepositoryConfig } from '../../src/config/repository-config';
import { image, problemsOf, rule } from '../helpers/repository';

/** Declares "web" (ports http and admin), "api" (port http), and one overlay "here" with options made of them. */
function here(options: (web: App<'http' | 'admin'>, api: App<'http'>) => OverlayOptions) {
  return (repository: RepositoryConfig): void => {
    const web = repository.addApp('web', { image, ports: { http: 80, admin: 81 } });
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addOverlay('here', options(web, api));
  };
}

describe('overlays', () => {
  rule('each overlay has its own path', {
    fails: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay('here');
      repository.addOverlay('here');
    },
    problems: [{ code: 'overlay-duplicate', path: 'overlays.here', message: 'the path overlays/here is already used by overlays.here', hint: 'give each overlay its own name' }],
    passes: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay('here');
      repository.addOverlay('there');
    },
  });

  rule.each(['..', 'a/b', 'Here', ''])('an overlay is no path: "%p"', (name) => ({
    fails: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay(name);
    },
    problems: [{
      code: 'name-invalid', path: `overlays.${name}`, hint: 'use lower case letters, digits, "-" and ".": the name is a folder',
      message: name === '' ? '"": it must not be empty' : `"${name}": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit`,
    }],
    passes: (repository) => {
      repository.addApp('web', { image });
      repository.addOverlay('eu-1.prod');
    },
  }));

  rule('an overlay deploys something', {
    fails: (repository) => void repository.addOverlay('here'),
    problems: [{ code: 'overlay-empty', path: 'overlays.here', message: 'there is nothing to deploy', hint: 'declare an application with addApp' }],
    passes: (repository) => void repository.addOverlay('here', { createNamespace: true }),
  });

  rule('namespace and cluster domain are DNS names', {
    fails: here(() => ({ namespace: 'a.b', clusterDomain: 'Cluster.local' })),
    problems: [
      { code: 'name-invalid', path: 'overlays.here.namespace', message: '"a.b": lower case letters, digits and "-" only, starting and ending with a letter or digit', hint: 'use lower case letters, digits and "-"' },
      { code: 'name-invalid', path: 'overlays.here.clusterDomain', message: '"Cluster.local": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use a DNS domain such as "cluster.local"' },
    ],
    passes: here(() => ({ namespace: 'a-b', clusterDomain: 'a.b' })),
  });

  it('the repository\'s own as well', () => {
    expect(problemsOf(() => undefined, { namespace: 'a-b', clusterDomain: 'a.b' })).toEqual([]);
    expect(problemsOf(() => undefined, { namespace: 'A', clusterDomain: '.local' })).toEqual([
      { code: 'name-invalid', path: 'namespace', message: '"A": lower case letters, digits and "-" only, starting and ending with a letter or digit', hint: 'use lower case letters, digits and "-"' },
      { code: 'name-invalid', path: 'clusterDomain', message: '".local": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use a DNS domain such as "cluster.local"' },
    ]);
  });

  rule('a prefix keeps every name well-formed', {
    fails: here(() => ({ namePrefix: 'A-' })),
    problems: [
      ...['web', 'api'].map((app) => ({
        code: 'name-invalid', path: `overlays.here › Service of "${app}"`, hint: 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself',
        message: `"A-${app}": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit`,
      })),
      ...['web', 'api'].map((app) => ({
        code: 'name-invalid', path: `overlays.here › Deployment of "${app}"`, hint: 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself',
        message: `"A-${app}": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit`,
      })),
    ],
    passes: here(() => ({ namePrefix: 'a-', nameSuffix: '-1' })),
  });

  rule('a suffix keeps Service names short enough', {
    fails: here(() => ({ nameSuffix: `-${'a'.repeat(60)}` })),
    problems: ['web', 'api'].map((app) => ({
      code: 'name-invalid', path: `overlays.here › Service of "${app}"`, hint: 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself',
      message: `"${app}-${'a'.repeat(60)}": it has 64 characters, 63 are allowed`,
    })),
    passes: here(() => ({ nameSuffix: `-${'a'.repeat(59)}` })),
  });
});

describe('overrides', () => {
  rule('an override is of an application of the same repository', {
    fails: here(() => ({ apps: [new App({}, 'other', { image }).override({ replicas: 1 })] })),
    problems: [{ code: 'app-unknown', path: 'overlays.here.apps[0]', message: 'application "other", which this repository does not have', hint: 'pass a value that addApp of this same repository returned' }],
    passes: here((web) => ({ apps: [web.override({ replicas: 1 })] })),
  });

  rule('all that differs about an application is in one override', {
    fails: here((web) => ({ apps: [web.override({ replicas: 1 }), web.override({ image })] })),
    problems: [{ code: 'override-duplicate', path: 'overlays.here.apps[1]', message: '"web" is already used by overlays.here.apps[0]', hint: 'put all that differs about an application into one override' }],
    passes: here((web, api) => ({ apps: [web.override({ replicas: 1, image }), api.override({ image })] })),
  });

  rule('replicas, image, names and variables follow the same rules as in base', {
    fails: here((web) => ({ apps: [web.override({ replicas: -1, image: ':', serviceName: 'Web', env: { '1': 'a' } })] })),
    problems: [
      { code: 'replicas-invalid', path: 'overlays.here.apps[0].replicas', message: 'replicas -1', hint: 'use a whole number from 0 to 2147483647' },
      { code: 'image-invalid', path: 'overlays.here.apps[0].image', message: 'image ":": not an image reference such as "registry.example.com/team/app:1.2.3"', hint: 'give a reference such as "registry.example.com/team/app:1.2.3"' },
      { code: 'name-invalid', path: 'overlays.here.apps[0].serviceName', message: '"Web": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit', hint: 'use lower case letters, digits and "-", starting with a letter' },
      { code: 'env-name-invalid', path: 'overlays.here.apps[0].env.1', message: '"1": letters, digits, "_", "-" and "." only, not starting with a digit', hint: 'name the variable like APP_1_SERVICE_URL' },
    ],
    passes: here((web) => ({ apps: [web.override({ replicas: 0, image, serviceName: 'front', env: { A: 'a' } })] })),
  });

  rule('a Service port is overridden by the name of a port that exists, with a number in range', {
    fails: here((web) => ({ apps: [web.override({ servicePorts: { http: 0, grpc: 90 } as { http: number } })] })),
    problems: [
      { code: 'port-out-of-range', path: 'overlays.here.apps[0].servicePorts.http', message: 'port 0', hint: 'use a whole number from 1 to 65535' },
      { code: 'port-unknown', path: 'overlays.here.apps[0].servicePorts.grpc', message: 'port "grpc" of application "web", which has none of that name', hint: 'use one of "http", "admin"' },
    ],
    passes: here((web) => ({ apps: [web.override({ servicePorts: { http: 8080 } })] })),
  });

  rule('two Service ports do not get one number', {
    fails: here((web) => ({ apps: [web.override({ servicePorts: { http: 81 } })] })),
    problems: [{ code: 'port-duplicate', path: 'overlays.here.apps[0].servicePorts.admin', message: 'Service port 81/TCP is already used by overlays.here.apps[0].servicePorts.http', hint: 'give each port its own number' }],
    passes: here((web) => ({ apps: [web.override({ servicePorts: { http: 81, admin: 80 } })] })),
  });

  rule('a link is not overridden by hand', {
    fails: (repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80 } });
      const web = repository.addApp('web', { image, links: [api.endpoint('http').asUrl('API_URL')] });
      repository.addOverlay('here', { apps: [web.override({ env: { API_URL: 'http://elsewhere' } })] });
    },
    problems: [{ code: 'env-duplicate', path: 'overlays.here.apps[0].env.API_URL', message: 'variable API_URL is a link of "web"', hint: 'leave it out: links follow the overlay by themselves' }],
    passes: here((web) => ({ apps: [web.override({ env: { API_URL: 'http://elsewhere' } })] })),
  });

  rule('two Services do not get one name', {
    fails: here((web) => ({ apps: [web.override({ serviceName: 'api' })] })),
    problems: [{ code: 'name-duplicate', path: 'overlays.here › Service of "api"', message: 'Service name "api" is already used by overlays.here › Service of "web"', hint: 'give each Service its own name' }],
    passes: here((web, api) => ({ apps: [web.override({ serviceName: 'api' }), api.override({ serviceName: 'web' })] })),
  });
});

describe('exposures', () => {
  rule('what is exposed belongs to the same repository', {
    fails: here(() => ({ expose: [new App({}, 'other', { image }).endpoint('http').publicly(NodePort.any())] })),
    problems: [{ code: 'app-unknown', path: 'overlays.here.expose[0]', message: 'application "other", which this repository does not have', hint: 'pass a value that addApp of this same repository returned' }],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] })),
  });

  rule('what is exposed has a port', {
    fails: (repository) => {
      const worker = repository.addApp('worker', { image });
      repository.addOverlay('here', { expose: [new Endpoint(worker, undefined as unknown as string).publicly(NodePort.any())] });
    },
    problems: [{ code: 'port-unknown', path: 'overlays.here.expose[0]', message: 'no port of application "worker"', hint: '"worker" has no ports: declare one' }],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] })),
  });

  rule('a port is exposed to an audience once', {
    fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud()), web.endpoint('http').publicly(LoadBalancer.anyCloud())] })),
    problems: [{ code: 'exposure-duplicate', path: 'overlays.here.expose[1]', message: '"web" port "http", public, is already used by overlays.here.expose[0]', hint: 'expose each port at most once for each audience' }],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud()), web.endpoint('http').internally(LoadBalancer.anyCloud())] })),
  });

  rule('the ports of one application reach one audience through one platform', {
    fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.gke()), web.endpoint('admin').publicly(LoadBalancer.anyCloud())] })),
    problems: [{
      code: 'exposure-duplicate', path: 'overlays.here.expose', hint: 'expose the ports of one application to one audience through one platform',
      message: 'Service "web-public" (public ports of "web") is already used by overlays.here.expose',
    }],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.gke()), web.endpoint('admin').internally(LoadBalancer.anyCloud())] })),
  });

  rule.each([29999, 32768, 30080.5, NaN])('a node port is no %p', (port) => ({
    fails: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.at(port))] })),
    problems: [{ code: 'node-port-out-of-range', path: 'overlays.here.expose[0].nodePort', message: `node port ${port}`, hint: 'use a whole number from 30000 to 32767, or NodePort.any() to let the cluster pick one' }],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30000)), web.endpoint('admin').publicly(NodePort.at(32767))] })),
  }));

  rule('a node port is used once in an overlay', {
    fails: here((web, api) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30080)), api.endpoint('http').publicly(NodePort.at(30080))] })),
    problems: [{
      code: 'node-port-duplicate', path: 'overlays.here.expose[1]', message: 'node port 30080/TCP is already used by overlays.here.expose[0]',
      hint: 'give each exposed port its own node port: they are shared by the whole cluster',
    }],
    passes: here((web, api) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30080)), api.endpoint('http').publicly(NodePort.at(30081))] })),
  });

  rule('an address pool has ranges or CIDRs, and nothing else', {
    fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'Public', addresses: ['10.0.0.0/24', '10.0.0.9-10.0.0.1'] }))] })),
    problems: [
      { code: 'name-invalid', path: 'overlays.here.expose[0].metalLb.pool', message: 'pool "Public": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use lower case letters, digits, "-" and "."' },
      {
        code: 'address-pool-invalid', path: 'overlays.here.expose[0].metalLb.addresses[1]', message: '"10.0.0.9-10.0.0.1" is neither a range of addresses nor a CIDR',
        hint: 'write a range such as "192.168.10.240-192.168.10.250" (first address not above the last) or a CIDR such as "192.168.10.0/28"',
      },
    ],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/24', '10.0.1.1-10.0.1.9'] }))] })),
  });

  rule('an address pool is not empty', {
    fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: [] }))] })),
    problems: [{ code: 'address-pool-invalid', path: 'overlays.here.expose[0].metalLb.addresses', message: 'pool "public" has no addresses', hint: 'give it at least one range or CIDR' }],
    passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['fd00::/112'] }))] })),
  });

  rule('one pool has one definition in an overlay', {
    fails: here((web, api) => ({
      expose: [
        web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/24'] })),
        api.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.1.0/24'] })),
      ],
    })),
    problems: [{
      code: 'platform-conflict', path: 'overlays.here.expose[1]', message: 'IPAddressPool "public" differs from the one of overlays.here.expose[0]',
      hint: 'declare the platform once, as a constant, and pass it to both, or give each its own name',
    }],
    passes: here((web, api) => {
      const metalLb = () => LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/24'] });
      return { expose: [web.endpoint('http').publicly(metalLb()), api.endpoint('http').publicly(metalLb())] };
    }),
  });
});

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
      code: 'name-duplicate', path: `apps.api.names.${kind.toLowerCase()}`, message: `${kind} "web" is already used by apps.web.names.${kind.toLowerCase()}`,
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
      code: 'patch-without-target', path: `overlays.here.patches[${index}]`, message: `${object}, which the overlay does not have`,
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
      code: 'patch-without-target', path: 'overlays.here.patches[0]', message: 'Secret "redis", which the overlay does not have',
      hint: 'name the object as base does, before the overlay renames it, or remove the patch',
    }],
    passes: here(() => ({ resources: ['vendor/redis'], patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'redis' } })] })),
  });
});

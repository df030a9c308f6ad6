import type { Platform } from '../../../src';
import { Declarations } from '../../../src/generator/declare/declarations';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { resolve } from '../../../src/generator/resolve/resolve';
import { here, image, problemsOf, rule, web } from '../../helpers/repository';
import { overridden } from '../../helpers/workload';

const RENAME = 'rename one of them: both would be the same object in the cluster';
const SHORTEN = 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself';

const configMap = (name: string, namespace?: string, data: object = {}) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data });

describe('names in overlays', () => {
  rule('a prefix keeps every name well-formed', {
    fails: here(() => ({ namePrefix: 'A-' })),
    problems: ['web', 'api'].flatMap((app) => [
      { code: 'name-invalid', path: `overlays.here › Deployment of "${app}"`, hint: SHORTEN, message: `"A-${app}": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit` },
      { code: 'name-invalid', path: `overlays.here › Service of "${app}"`, hint: SHORTEN, message: `"A-${app}": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit` },
    ]),
    passes: here(() => ({ namePrefix: 'a-', nameSuffix: '-1' })),
  });

  rule('a suffix keeps Service names short enough', {
    fails: here(() => ({ nameSuffix: `-${'a'.repeat(60)}` })),
    problems: ['web', 'api'].map((app) => ({
      code: 'name-invalid', path: `overlays.here › Service of "${app}"`, hint: SHORTEN, message: `"${app}-${'a'.repeat(60)}": it has 64 characters, 63 are allowed`,
    })),
    passes: here(() => ({ nameSuffix: `-${'a'.repeat(59)}` })),
    exempt: (repository) => {
      repository.addApp('worker', { image });
      repository.addOverlay('here', { nameSuffix: `-${'a'.repeat(60)}` });
    },
  });

  rule('names of the user\'s own objects as well', {
    fails: (repository) => {
      repository.addManifest(configMap('a', 'default'));
      repository.addOverlay('here', { nameSuffix: '_b' });
    },
    problems: [{
      code: 'name-invalid', path: 'overlays.here › ConfigMap "a"', hint: SHORTEN, message: '"a_b": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    }],
    passes: (repository) => {
      repository.addManifest(configMap('a', 'default'));
      repository.addOverlay('here', { nameSuffix: '.b' });
    },
    exempt: (repository) => {
      repository.addManifest({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } });
      repository.addOverlay('here', { nameSuffix: '_b' });
    },
  });

  rule('the name of a Service that exposure adds is short enough', {
    fails: (repository) => {
      const app = repository.addApp('web', { image, ports: { http: 80, admin: 81 }, names: { service: 'a'.repeat(60) } });
      repository.addOverlay('here', { expose: [app.endpoint('http').publicly(NodePort.any())] });
    },
    problems: [{ code: 'name-invalid', path: 'overlays.here › Service of "web"', hint: SHORTEN, message: `"${'a'.repeat(60)}-public": it has 67 characters, 63 are allowed` }],
    passes: (repository) => {
      const app = repository.addApp('web', { image, ports: { http: 80, admin: 81 }, names: { service: 'a'.repeat(56) } });
      repository.addOverlay('here', { expose: [app.endpoint('http').publicly(NodePort.any())] });
    },
  });

  it('a name that is ill-formed where it is declared is not said again of every overlay', () => {
    expect(problemsOf((repository) => {
      repository.addApp('Web', { image });
      repository.addOverlay('here', { namePrefix: 'a-' });
    }).map(({ path }) => path)).toEqual(['apps.Web']);
  });
});

describe('two objects under one name', () => {
  rule('an application does not collide with another\'s names', {
    fails: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addApp('api', { image, ports: { http: 80 }, names: { workload: 'web', service: 'web' } });
      repository.addOverlay('here');
    },
    problems: [['Deployment', 'workload'], ['Service', 'service']].map(([kind, key]) => ({
      code: 'name-duplicate', path: `apps.api.names.${key}`, message: `${kind} "web" is already used by apps.web.names.${key}`, hint: RENAME,
    })),
    passes: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addApp('api', { image, ports: { http: 80 } });
    },
    exempt: (repository) => {
      repository.addApp('web', { image });
      repository.addApp('api', { image, ports: { http: 80 }, names: { service: 'web' } });
    },
  });

  rule('two Services do not get one name in an overlay', {
    fails: here((front) => ({ overrides: [front.override({ names: { service: 'api' } })] })),
    problems: [{ code: 'name-duplicate', path: 'apps.api.names.service', message: 'Service "api" is already used by apps.web.names.service', hint: RENAME }],
    passes: here((front) => ({ overrides: [front.override({ names: { service: 'front' } })] })),
    exempt: here((front, api) => ({ overrides: [front.override({ names: { service: 'api' } }), api.override({ names: { service: 'web' } })] })),
  });

  rule('a manifest does not collide with a generated object of the same namespace', {
    fails: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addManifest({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'default' } });
    },
    problems: [{ code: 'name-duplicate', path: 'manifests[0]', message: 'Service "web" is already used by apps.web.names.service', hint: RENAME }],
    passes: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addManifest({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'other', namespace: 'default' } });
    },
    exempt: (repository) => {
      repository.addApp('web', { image, ports: { http: 80 } });
      repository.addManifest({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'other' } });
      repository.addManifest({ apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'web', namespace: 'default' } });
    },
  });

  rule('nor do two manifests, whatever their versions', {
    fails: (repository) => {
      repository.addManifest({ apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', metadata: { name: 'a' } });
      repository.addManifest({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'a' } });
    },
    problems: [{ code: 'name-duplicate', path: 'manifests[1]', message: 'HorizontalPodAutoscaler "a" is already used by manifests[0]', hint: RENAME }],
    passes: (repository) => {
      repository.addManifest({ apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', metadata: { name: 'a' } });
      repository.addManifest({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'b' } });
    },
    exempt: (repository) => {
      repository.addManifest({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'a' }, spec: { gatewayClassName: 'a', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] } });
      repository.addManifest({ apiVersion: 'networking.istio.io/v1', kind: 'Gateway', metadata: { name: 'a' } });
    },
  });

  rule('an overlay\'s manifest does not collide with one in base', {
    fails: (repository) => {
      repository.addManifest(configMap('a', 'default'));
      repository.addOverlay('here', { namespace: 'shop', manifests: [configMap('a', 'shop')] });
      repository.addOverlay('there', { manifests: [configMap('b', 'default')] });
    },
    problems: [{ code: 'name-duplicate', path: 'overlays.here.manifests[0]', message: 'ConfigMap "a" is already used by manifests[0]', hint: RENAME }],
    passes: (repository) => {
      repository.addManifest(configMap('a', 'default'));
      repository.addOverlay('here', { manifests: [configMap('b', 'default')] });
      repository.addOverlay('there', { manifests: [configMap('b', 'default')] });
    },
    exempt: (repository) => {
      repository.addManifest(configMap('a', 'default'));
      repository.addOverlay('here', { namespace: 'shop', manifests: [configMap('a', 'monitoring')] });
    },
  });

  rule('an overlay\'s manifest does not collide with a Service that the overlay exposes', {
    fails: here((front) => ({ expose: [front.endpoint('http').publicly(NodePort.any())], manifests: [{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web-public', namespace: 'default' } }] })),
    problems: [{ code: 'name-duplicate', path: 'overlays.here.manifests[0]', message: 'Service "web-public" is already used by overlays.here.expose', hint: RENAME }],
    passes: here((front) => ({ expose: [front.endpoint('http').publicly(NodePort.any())], manifests: [{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web-outside', namespace: 'default' } }] })),
  });

  rule('an application does not collide with the network policy of an exposure', {
    options: { networkPolicies: true },
    fails: (repository) => {
      const app = repository.addApp('web', { image, ports: { http: 80 } });
      repository.addApp('web-public', { image });
      repository.addOverlay('here', { expose: [app.endpoint('http').publicly(NodePort.any())] });
    },
    problems: [{ code: 'name-duplicate', path: 'apps.web-public', message: 'NetworkPolicy "web-public" is already used by overlays.here.expose', hint: RENAME }],
    passes: (repository) => {
      const app = repository.addApp('web', { image, ports: { http: 80 } });
      repository.addApp('web-public', { image });
      repository.addOverlay('here', { expose: [app.endpoint('http').internally(LoadBalancer.gke())] });
    },
  });

  rule('the namespace is created once', {
    fails: here(() => ({ namespace: 'shop', createNamespace: true, manifests: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }] })),
    problems: [{ code: 'name-duplicate', path: 'overlays.here.manifests[0]', message: 'Namespace "shop" is already used by overlays.here.createNamespace', hint: RENAME }],
    passes: here(() => ({ namespace: 'shop', manifests: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }] })),
    exempt: here(() => ({ namespace: 'shop', createNamespace: true, manifests: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'other' } }] })),
  });

  rule('an object of a platform does not collide with a manifest', {
    fails: here((front) => ({
      expose: [front.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'a', addresses: ['10.0.0.0/28'] }) as Platform)],
      manifests: [{ apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { name: 'a', namespace: 'metallb-system' } }],
    })),
    problems: [{ code: 'name-duplicate', path: 'overlays.here.expose[0]', message: 'IPAddressPool "a" is already used by overlays.here.manifests[0]', hint: RENAME }],
    passes: here((front) => ({
      expose: [front.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'a', addresses: ['10.0.0.0/28'] }) as Platform)],
      manifests: [{ apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { name: 'b', namespace: 'metallb-system' } }],
    })),
  });

  rule('a name that customize gives is judged like any other', {
    fails: (repository) => {
      repository.addApp('web', { image });
      repository.addApp('api', { image, customize: (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, name: 'web' } }) });
    },
    problems: [{ code: 'name-duplicate', path: 'apps.api.names.workload', message: 'Deployment "web" is already used by apps.web.names.workload', hint: RENAME }],
    passes: (repository) => {
      repository.addApp('web', { image });
      repository.addApp('api', { image, customize: (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, name: 'web-2' } }) });
    },
  });
});

describe('sizes', () => {
  const ANNOTATIONS = 262_144;
  const OBJECT = 1_572_864;

  rule('the annotations of an object have 256 KiB together, in bytes', {
    fails: web({ annotations: { a: 'ä'.repeat(ANNOTATIONS / 2) } }),
    problems: [{
      code: 'object-too-large', path: 'apps.web.names.workload', message: `the annotations of Deployment "web" have ${ANNOTATIONS + 1} bytes, ${ANNOTATIONS} are allowed`, hint: 'shorten them, or keep the text elsewhere',
    }],
    passes: web({ annotations: { a: 'a'.repeat(ANNOTATIONS - 1) } }),
    exempt: web({ env: { A: 'a'.repeat(ANNOTATIONS) } }),
  });

  rule('an object has 1.5 MiB, which is said once and not of every overlay', {
    fails: (repository) => {
      repository.addManifest(configMap('a', 'default', { a: 'ä'.repeat(OBJECT / 2) }));
      repository.addOverlay('here');
      repository.addOverlay('there', { namePrefix: 'a-' });
    },
    problems: [{ code: 'object-too-large', path: 'manifests[0]', message: expect.stringMatching(/^ConfigMap "a" has 1572\d\d\d bytes, 1572864 are allowed$/) as string, hint: 'divide it, or keep the data elsewhere' }],
    passes: (repository) => repository.addManifest(configMap('a', 'default', { a: 'a'.repeat(OBJECT - 200) })),
  });

  rule('in an overlay as well', {
    fails: overridden({}, { env: { A: 'a'.repeat(OBJECT) } }),
    problems: [{ code: 'object-too-large', path: 'apps.web.names.workload', message: expect.stringMatching(/^Deployment "web" has 15\d{5} bytes, 1572864 are allowed$/) as string, hint: 'divide it, or keep the data elsewhere' }],
    passes: overridden({}, { env: { A: 'a'.repeat(OBJECT - 2000) } }),
  });

  it('the line that declares what is too large, or collides, is named', () => {
    const repository = new Declarations();
    const line = Number(/check-objects\.test\.ts:(\d+)/.exec(new Error().stack ?? '')?.[1]);
    repository.addManifest(configMap('a', 'default', { a: 'a'.repeat(OBJECT) }));
    repository.addManifest(configMap('a', 'default'));
    repository.addApp('web', { image, annotations: { a: 'a'.repeat(ANNOTATIONS) } });
    repository.addOverlay('here');
    expect(resolve(repository).problems.map(({ code, path, source }) => `${code} ${path} ${source?.split(':')[1]}`)).toEqual([
      `object-too-large apps.web.names.workload ${line + 3}`, `object-too-large manifests[0] ${line + 1}`, `name-duplicate manifests[1] ${line + 2}`,
    ]);
  });
});

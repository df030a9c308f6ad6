import type { Platform } from '../../../src';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { here, objectsIn, rule } from '../../helpers/repository';

const pool = (addresses: string): Platform => LoadBalancer.metalLb({ pool: 'public', addresses: [addresses] });

it('objects that several exposures need are there once', () => {
  const objects = objectsIn(here((web, api) => ({
    expose: [web.endpoint('http').publicly(pool('10.0.0.0/24')), web.endpoint('admin').publicly(pool('10.0.0.0/24')), api.endpoint('http').internally(pool('10.0.0.0/24'))],
  })), {}, 'here');
  expect(Object.keys(objects).filter((key) => key.startsWith('platform/'))).toEqual(['platform/IPAddressPool.metallb.io/metallb-system/public', 'platform/L2Advertisement.metallb.io/metallb-system/public']);
});

rule('one pool has one definition in an overlay', {
  fails: here((web, api) => ({ expose: [web.endpoint('http').publicly(pool('10.0.0.0/24')), api.endpoint('http').publicly(pool('10.0.1.0/24'))] })),
  problems: [{
    code: 'platform-conflict',
    path: 'overlays.here.expose[1]',
    message: 'IPAddressPool "public" differs from the one of overlays.here.expose[0]',
    hint: 'declare the platform once, as a constant, and pass it to both, or give each its own name',
  }],
  passes: here((web, api) => ({ expose: [web.endpoint('http').publicly(pool('10.0.0.0/24')), api.endpoint('http').publicly(pool('10.0.0.0/24'))] })),
  exempt: (repository) => {
    const web = repository.addApp('web', { image: 'web:1', ports: { http: 80 } });
    repository.addOverlay('here', { expose: [web.endpoint('http').publicly(pool('10.0.0.0/24'))] });
    repository.addOverlay('there', { expose: [web.endpoint('http').publicly(pool('10.0.1.0/24'))] });
  },
});

/** A platform that leaves the Service inside and puts an object of its own in front of it, as an Ingress is. */
const front: Platform = {
  id: 'front',
  audiences: ['public', 'internal'],
  problems: () => [],
  expose: ({ audience, app, port, service, scope }) => {
    const metadata = { name: `${app}-${audience}`, namespace: scope.baseNamespace };
    return { objects: [{ manifest: { apiVersion: 'example.com/v1', kind: 'Front', metadata, spec: { service, port: port.service } }, fixed: false }] };
  },
};

it('a platform need not change the Service: what it is asked for says enough to stand in front of it', () => {
  const objects = objectsIn(here((web) => ({ namespace: 'shop', namePrefix: 'a-', expose: [web.endpoint('admin').publicly(front), web.endpoint('admin').internally(front)], overrides: [web.override({ names: { service: 'backend' } })] })), {}, 'here');
  expect(objects['web/service']).toMatchObject({ metadata: { name: 'backend' }, spec: { type: 'ClusterIP', ports: [{ port: 80 }, { port: 81 }] } });
  expect(objects['platform/Front.example.com/default/web-public']).toMatchObject({ spec: { service: 'backend', port: 81 } });
  expect(Object.keys(objects)).toEqual(['web/deployment', 'web/service', 'api/deployment', 'api/service', 'platform/Front.example.com/default/web-public', 'platform/Front.example.com/default/web-internal']);
});

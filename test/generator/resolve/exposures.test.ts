import { here } from './here';
import type { Platform } from '../../../src';
import { App, Endpoint, LoadBalancer, NodePort } from '../../../src';
import { image, rule } from '../../helpers/repository';

describe('exposures', () => {
  rule('what is exposed belongs to the same repository', {
    fails: here(() => ({ expose: [new App('other', { image }).endpoint('http').publicly(NodePort.any())] })),
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
      code: 'exposure-duplicate',
      path: 'overlays.here.expose',
      hint: 'expose the ports of one application to one audience through one platform',
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
      code: 'node-port-duplicate',
      path: 'overlays.here.expose[1]',
      message: 'node port 30080/TCP is already used by overlays.here.expose[0]',
      hint: 'give each exposed port its own node port: they are shared by the whole cluster',
    }],
    passes: here((web, api) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30080)), api.endpoint('http').publicly(NodePort.at(30081))] })),
  });

  rule('an address pool has ranges or CIDRs, and nothing else', {
    fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'Public', addresses: ['10.0.0.0/24', '10.0.0.9-10.0.0.1'] }))] })),
    problems: [
      { code: 'name-invalid', path: 'overlays.here.expose[0].metalLb.pool', message: 'pool "Public": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use lower case letters, digits, "-" and "."' },
      {
        code: 'address-pool-invalid',
        path: 'overlays.here.expose[0].metalLb.addresses[1]',
        message: '"10.0.0.9-10.0.0.1" is neither a range of addresses nor a CIDR',
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
      code: 'platform-conflict',
      path: 'overlays.here.expose[1]',
      message: 'IPAddressPool "public" differs from the one of overlays.here.expose[0]',
      hint: 'declare the platform once, as a constant, and pass it to both, or give each its own name',
    }],
    passes: here((web, api) => {
      const metalLb = () => LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/24'] });
      return { expose: [web.endpoint('http').publicly(metalLb()), api.endpoint('http').publicly(metalLb())] };
    }),
  });
});

rule('a node port does not choose who reaches it, so it is not internal', {
  fails: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { expose: [web.endpoint('http').internally(NodePort.any() as unknown as Platform<'internal'>)] });
  },
  problems: [{
    code: 'audience-unsupported',
    path: 'overlays.here.expose[0]',
    message: 'node-port can not serve the internal audience: whoever reaches it is not its choice',
    hint: 'use publicly(…), or another platform',
  }],
  passes: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { expose: [web.endpoint('http').publicly(NodePort.any())] });
  },
});

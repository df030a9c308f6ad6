import type { App, NetworkOptions, NetworkPeer } from '../../../../src';
import { App as OtherApp } from '../../../../src/generator/declare/app';
import type { Declare } from '../../../helpers/repository';
import { image, rule, untyped } from '../../../helpers/repository';

const options = { networkPolicies: true };

/** Declares "api" (port http), "worker" (no port) and "web" (port http) with what it says about its network. */
function web(network: (api: App<'http'>, worker: App) => NetworkOptions, ports: object = { http: 80 }): Declare {
  return (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    const worker = repository.addApp('worker', { image });
    repository.addApp('web', { image, ports, network: network(api, worker) });
  };
}

const hint = 'pass a value that addApp of this same repository returned';

rule('an application that is named is one of the repository', {
  options,
  fails: web(() => ({ from: [new OtherApp('app', 'other', { image })], to: [new OtherApp('app', 'other', { image })] })),
  problems: ['from', 'to'].map((side) => ({ code: 'app-unknown', path: `apps.web.network.${side}[0]`, message: 'application "other", which this repository does not have', hint })),
  passes: web((api) => ({ from: [api], to: [api] })),
});

rule('who is let in is let in to ports', {
  options,
  fails: web((api, worker) => ({ from: [api, 'itself'], to: [worker] }), {}),
  problems: [
    { code: 'network-without-ports', path: 'apps.web.network.from[0]', message: '"web" has no ports to let anyone in to', hint: 'declare the ports that it listens on' },
    { code: 'network-without-ports', path: 'apps.web.network.from[1]', message: '"web" has no ports to let anyone in to', hint: 'declare the ports that it listens on' },
    { code: 'network-without-ports', path: 'apps.web.network.to[0]', message: '"worker" has no ports to let anyone in to', hint: 'declare the ports that it listens on' },
  ],
  passes: web((api) => ({ to: [api, 'anywhere'], from: ['anywhere'] }), {}),
  exempt: web((_, worker) => ({ from: [worker, 'itself'], to: ['itself'] })),
});

const invalid = 'give an application, "itself", "anywhere", or one of podSelector, namespaceSelector, both of these, or ipBlock';

rule('another peer is one in Kubernetes\' words', {
  options,
  fails: web(() => ({ from: [untyped<NetworkPeer>('everyone'), {}, { ipBlock: { cidr: '10.0.0.0/8' }, podSelector: {} }, untyped<NetworkPeer>({ namespace: 'a' })] })),
  problems: ['"everyone"', '{}', '{"ipBlock":{"cidr":"10.0.0.0/8"},"podSelector":{}}', '{"namespace":"a"}'].map((message, index) => ({
    code: 'network-peer-invalid', path: `apps.web.network.from[${index}]`, message, hint: invalid,
  })),
  passes: web(() => ({ from: [{ podSelector: {}, namespaceSelector: {} }, { ipBlock: { cidr: '10.0.0.0/8' } }] })),
});

rule('what network policies let through takes network policies', {
  fails: web(() => ({ from: ['anywhere'] })),
  problems: [{
    code: 'network-without-policies',
    path: 'apps.web.network',
    message: 'the repository has no network policies',
    hint: 'switch them on by the repository\'s option "networkPolicies: true", or leave the option out',
  }],
  passes: (repository) => void repository.addApp('web', { image, ports: { http: 80 } }),
});

rule('an overlay says who else in its own list', {
  options,
  fails: (repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80 }, network: { from: ['anywhere'] } });
    repository.addOverlay('here', { overrides: [app.override({ network: { from: [untyped<NetworkPeer>(3)] } })] });
  },
  problems: [{ code: 'network-peer-invalid', path: 'overlays.here.overrides[0].network.from[0]', message: '3', hint: invalid }],
  passes: (repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80 }, network: { from: ['anywhere'] } });
    repository.addOverlay('here', { overrides: [app.override({ network: { from: null } })] });
  },
});

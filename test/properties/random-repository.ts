import fc from 'fast-check';
import type { App, Exposure, Link, OverlayOptions, PortOptions } from '../../src';
import { LoadBalancer, NodePort } from '../../src';
import { RepositoryConfig } from '../../src/config/repository-config';
import { image } from '../helpers/repository';

/** Numbers from which a test builds a repository: shrinking them shrinks the repository. */
export interface Recipe {
  readonly namespace: string;
  readonly clusterDomain: string;
  readonly networkPolicies: boolean;
  readonly apps: readonly AppRecipe[];
  readonly overlays: readonly OverlayRecipe[];
}

interface AppRecipe {
  readonly ports: readonly number[];
  readonly serviceOffset: number;
  readonly ownNames: boolean;
  readonly group: string | undefined;
  readonly links: readonly { readonly target: number; readonly port: number; readonly form: number }[];
}

interface OverlayRecipe {
  readonly namespace: string | undefined;
  readonly namePrefix: string | undefined;
  readonly nameSuffix: string | undefined;
  readonly clusterDomain: string | undefined;
  readonly expose: readonly { readonly app: number; readonly ports: number; readonly platform: number }[];
  readonly overrides: readonly { readonly app: number; readonly renamed: boolean; readonly portOffset: number; readonly replicas: boolean }[];
  readonly createNamespace: boolean;
}

const index = fc.nat({ max: 5 });
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Repositories of two to six applications with links of every form, in cycles too, and one to three overlays. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  namespace: fc.constantFrom('default', 'shop'),
  clusterDomain: fc.constantFrom('cluster.local', 'k8s.example.com'),
  networkPolicies: fc.boolean(),
  apps: fc.array(fc.record({
    ports: fc.uniqueArray(fc.integer({ min: 1, max: 65000 }), { minLength: 1, maxLength: 3 }),
    serviceOffset: fc.constantFrom(0, 7),
    ownNames: fc.boolean(),
    group: option(fc.constantFrom('payments', 'search')),
    links: fc.array(fc.record({ target: index, port: index, form: fc.nat({ max: 4 }) }), { maxLength: 4 }),
  }), { minLength: 2, maxLength: 6 }),
  overlays: fc.array(fc.record({
    namespace: option(fc.constantFrom('staging', 'default')),
    namePrefix: option(fc.constantFrom('a-', 'eu1-')),
    nameSuffix: option(fc.constantFrom('-b', '-v2')),
    clusterDomain: option(fc.constant('other.example')),
    expose: fc.uniqueArray(fc.record({ app: index, ports: fc.nat({ max: 1 }), platform: fc.nat({ max: 8 }) }), { maxLength: 3, selector: ({ app }) => app }),
    overrides: fc.uniqueArray(fc.record({ app: index, renamed: fc.boolean(), portOffset: fc.constantFrom(0, 100), replicas: fc.boolean() }), { maxLength: 3, selector: ({ app }) => app }),
    createNamespace: fc.boolean(),
  }), { minLength: 1, maxLength: 3 }),
});

function link(app: App, port: string, form: number, env: string): Link {
  const endpoint = app.endpoint(port);
  return [
    () => endpoint.asUrl(env), () => endpoint.asUrl(env, { scheme: 'grpc', path: '/v1/a?b=c' }), () => endpoint.asHost(env),
    () => endpoint.asPort(env), () => endpoint.asHostAndPort(env),
  ][form]();
}

function expose(app: App, port: string, platform: number, nodePort: number): Exposure {
  const endpoint = app.endpoint(port);
  return [
    () => endpoint.publicly(LoadBalancer.anyCloud()), () => endpoint.internally(LoadBalancer.anyCloud()), () => endpoint.publicly(LoadBalancer.gke()),
    () => endpoint.internally(LoadBalancer.eks({ controller: 'auto-mode' })), () => endpoint.publicly(LoadBalancer.aks()),
    () => endpoint.internally(LoadBalancer.metalLb({ pool: 'pool', addresses: ['10.0.0.0/28'] })), () => endpoint.publicly(LoadBalancer.eks()),
    () => endpoint.publicly(NodePort.at(nodePort)), () => endpoint.publicly(NodePort.any()),
  ][platform]();
}

/** A declared repository, and what the test expects of it. */
export interface Built {
  readonly repository: RepositoryConfig;
  /** Names of applications by the labels of their Pods. */
  readonly links: readonly { readonly caller: string; readonly env: string; readonly target: string; readonly port: string; readonly containerPort: number; readonly form: number }[];
  readonly overlays: readonly {
    readonly name: string;
    readonly namespace: string;
    readonly clusterDomain: string;
    /** `application/container port` of what is reachable from outside. */
    readonly exposed: readonly string[];
  }[];
}

/** Declares what a recipe says. */
export function build(recipe: Recipe): Built {
  const repository = new RepositoryConfig({ namespace: recipe.namespace, clusterDomain: recipe.clusterDomain, networkPolicies: recipe.networkPolicies });
  const linkLists = recipe.apps.map((): Link[] => []);
  const apps = recipe.apps.map(({ ports, serviceOffset, ownNames, group }, number) => repository.addApp(`app-${number}`, {
    image,
    group,
    links: linkLists[number],
    ports: Object.fromEntries(ports.map((port, position): [string, PortOptions] => [`p${position}`, { container: port, service: port + serviceOffset }])),
    ...ownNames ? { names: { deployment: `deployment-${number}`, container: `container-${number}`, service: `service-${number}` } } : {},
  }));
  const pick = (number: number) => number % apps.length;
  const links = recipe.apps.flatMap((app, caller) => app.links.map(({ target, port, form }, position) => {
    const { ports } = recipe.apps[pick(target)];
    const found = { caller: `app-${caller}`, env: `LINK_${position}`, target: `app-${pick(target)}`, port: `p${port % ports.length}`, containerPort: ports[port % ports.length], form };
    linkLists[caller].push(link(apps[pick(target)], found.port, form, found.env));
    return found;
  }));
  const overlays = recipe.overlays.map((overlay, number) => {
    const once = <T extends { readonly app: number }>(entries: readonly T[]): readonly T[] => [...new Map(entries.map((entry) => [pick(entry.app), entry])).values()];
    const exposures = once(overlay.expose).flatMap(({ app, ports, platform }, position) => {
      const all = recipe.apps[pick(app)].ports;
      return all.slice(0, ports === 0 ? 1 : all.length).map((containerPort, nth) => ({
        exposure: expose(apps[pick(app)], `p${nth}`, platform, 30000 + position * 10 + nth), exposed: `app-${pick(app)}/${containerPort}`,
      }));
    });
    const overrides = once(overlay.overrides).map(({ app, renamed, portOffset, replicas }) => apps[pick(app)].override({
      ...renamed ? { serviceName: `renamed-${pick(app)}` } : {},
      ...replicas ? { replicas: 5, env: { EXTRA: 'more' } } : {},
      ...portOffset === 0 ? {} : { servicePorts: { p0: recipe.apps[pick(app)].ports[0] + portOffset } },
    }));
    const { namespace, namePrefix, nameSuffix, clusterDomain, createNamespace } = overlay;
    const options: OverlayOptions = { expose: exposures.map(({ exposure }) => exposure), apps: overrides, namespace, namePrefix, nameSuffix, clusterDomain, createNamespace };
    repository.addOverlay(`overlay-${number}`, options);
    return {
      name: `overlay-${number}`, namespace: namespace ?? recipe.namespace, clusterDomain: clusterDomain ?? recipe.clusterDomain,
      exposed: exposures.map(({ exposed }) => exposed),
    };
  });
  return { repository, links, overlays };
}

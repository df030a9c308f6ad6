import fc from 'fast-check';
import type { App, Exposure, Link, PortOptions } from '../../src';
import { LoadBalancer, NodePort } from '../../src';
import { RepositoryConfig } from '../../src/generator/declare/repository-config';
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
    expose: fc.array(fc.record({ app: index, ports: fc.nat({ max: 1 }), platform: fc.nat({ max: 8 }) }), { maxLength: 3 }),
    overrides: fc.array(fc.record({
      app: index, renamed: fc.boolean(), portOffset: fc.constantFrom(0, 100), replicas: fc.boolean(),
    }), { maxLength: 3 }),
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

/** A link as it was declared: which application finds which container port of which other one in which variable. */
interface BuiltLink {
  readonly caller: string;
  readonly env: string;
  readonly target: string;
  readonly containerPort: number;
  readonly form: number;
}

/** A declared repository, and what the test expects of it. */
export interface Built {
  readonly repository: RepositoryConfig;
  readonly links: readonly BuiltLink[];
  readonly overlays: readonly {
    readonly name: string;
    readonly namespace: string;
    readonly clusterDomain: string;
    /** `application/container port` of what is reachable from outside. */
    readonly exposed: readonly string[];
  }[];
}

type Apps = readonly App[];

function at<T>(list: readonly T[], number: number): T {
  return list[number % list.length];
}

/** The last entry for each application. */
function oncePerApp<T extends { readonly app: number }>(entries: readonly T[], apps: Apps): readonly T[] {
  return [...new Map(entries.map((entry) => [entry.app % apps.length, entry])).values()];
}

function declareApps(recipe: Recipe, repository: RepositoryConfig, links: readonly Link[][]): Apps {
  return recipe.apps.map(({ ports, serviceOffset, ownNames, group }, number): App => repository.addApp(`app-${number}`, {
    image,
    group,
    links: links[number],
    ports: Object.fromEntries(ports.map((port, position): [string, PortOptions] => [`p${position}`, { container: port, service: port + serviceOffset }])),
    ...ownNames ? { names: { deployment: `deployment-${number}`, container: `container-${number}`, service: `service-${number}` } } : {},
  }));
}

function declareLinks(recipe: Recipe, apps: Apps, lists: readonly Link[][]): readonly BuiltLink[] {
  return recipe.apps.flatMap((app, caller) => app.links.map(({ target, port, form }, position) => {
    const { ports } = at(recipe.apps, target);
    const env = `LINK_${position}`;
    lists[caller].push(link(at(apps, target), `p${port % ports.length}`, form, env));
    return { caller: `app-${caller}`, env, target: at(apps, target).name, containerPort: at(ports, port), form };
  }));
}

function declareOverlay(overlay: OverlayRecipe, name: string, recipe: Recipe, apps: Apps, repository: RepositoryConfig): Built['overlays'][number] {
  const exposures = oncePerApp(overlay.expose, apps).flatMap(({ app, ports, platform }, position) => {
    const all = at(recipe.apps, app).ports;
    return all.slice(0, ports === 0 ? 1 : all.length).map((containerPort, nth) => ({
      exposure: expose(at(apps, app), `p${nth}`, platform, 30000 + position * 10 + nth),
      exposed: `${at(apps, app).name}/${containerPort}`,
    }));
  });
  const overrides = oncePerApp(overlay.overrides, apps).map(({ app, renamed, portOffset, replicas }) => at(apps, app).override({
    ...renamed ? { serviceName: `renamed-${app % apps.length}` } : {},
    ...replicas ? { replicas: 5, env: { EXTRA: 'more' } } : {},
    ...portOffset === 0 ? {} : { servicePorts: { p0: at(recipe.apps, app).ports[0] + portOffset } },
  }));
  const { namespace, namePrefix, nameSuffix, clusterDomain, createNamespace } = overlay;
  repository.addOverlay(name, {
    expose: exposures.map(({ exposure }) => exposure), apps: overrides, namespace, namePrefix, nameSuffix, clusterDomain, createNamespace,
  });
  return {
    name,
    namespace: namespace ?? recipe.namespace,
    clusterDomain: clusterDomain ?? recipe.clusterDomain,
    exposed: exposures.map(({ exposed }) => exposed),
  };
}

/** Declares what a recipe says. */
export function build(recipe: Recipe): Built {
  const { namespace, clusterDomain, networkPolicies } = recipe;
  const repository = new RepositoryConfig({ namespace, clusterDomain, networkPolicies });
  const lists = recipe.apps.map((): Link[] => []);
  const apps = declareApps(recipe, repository, lists);
  const links = declareLinks(recipe, apps, lists);
  const overlays = recipe.overlays.map((overlay, number) => declareOverlay(overlay, `overlay-${number}`, recipe, apps, repository));
  return { repository, links, overlays };
}

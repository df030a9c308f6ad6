import type { Form } from './addresses';
import { FORMS } from './addresses';
import { CUSTOMIZATIONS, PLATFORMS, PROBES } from './choices';
import type { AppRecipe, LinkRecipe, OverlayRecipe, OverrideRecipe, Recipe } from './recipe';
import type { App, AppOverrideOptions, LiveText, Override, PortOptions, Probe, Variables } from '../../src';
import { interpolate } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';
import { image } from '../helpers/repository';

/** An address as it was declared: which application finds which container port of which other one, under which name. */
export interface BuiltLink {
  readonly caller: string;
  readonly key: string;
  readonly target: string;
  readonly containerPort: number;
  readonly form: Form;
}

/** What is expected of an overlay. */
export interface BuiltOverlay {
  readonly name: string;
  readonly namespace: string;
  readonly clusterDomain: string;
  readonly links: readonly BuiltLink[];
  /** `application/container port` of what is reachable from outside. */
  readonly exposed: readonly string[];
}

/** A declared repository, and what the test expects of it. */
export interface Built {
  readonly repository: Declarations;
  readonly overlays: readonly BuiltOverlay[];
}

interface Apps {
  readonly list: readonly App<string>[];
  readonly recipe: Recipe;
}

/** Where an address leads, which is never to the caller itself. */
interface Resolved extends BuiltLink {
  readonly text: LiveText;
  readonly targetIndex: number;
  readonly portIndex: number;
  readonly inVariable: boolean;
}

function resolveLink({ target, port, form, inVariable }: LinkRecipe, caller: number, key: string, { list, recipe }: Apps): Resolved {
  const targetIndex = (caller + 1 + target % (recipe.apps.length - 1)) % recipe.apps.length;
  const { ports } = recipe.apps[targetIndex];
  const portIndex = port % ports.length;
  const text = FORMS[form].write(list[targetIndex].endpoint(`p${portIndex}`));
  return {
    caller: `app-${caller}`, key, target: `app-${targetIndex}`, containerPort: ports[portIndex], form: FORMS[form], text, targetIndex, portIndex, inVariable,
  };
}

function variablesOf(links: readonly Resolved[]): Variables {
  return Object.fromEntries(links.filter(({ inVariable }) => inVariable).map(({ key, text }) => [key, text]));
}

function wordsOf(links: readonly Resolved[]): readonly LiveText[] {
  return links.filter(({ inVariable }) => !inVariable).map(({ key, text }) => interpolate`${key}=${text}`);
}

function portsOf({ ports, serviceOffset }: AppRecipe): Readonly<Record<string, PortOptions>> {
  return Object.fromEntries(ports.map((port, position) => [`p${position}`, { container: port, service: port + serviceOffset }]));
}

/** Options that an overlay can take away again; a plain application has none of them. */
function removables({ isPlain, texts }: AppRecipe): object {
  if (isPlain) return {};
  return {
    args: ['--first', ...texts],
    labels: { team: 'a', tier: 'web' },
    annotations: { 'example.com/note': ['note', ...texts].join(' '), 'other': 'x' },
    resources: { requests: { cpu: '100m', memory: '1Gi' }, limits: { memory: '2Gi' } },
    deviations: { runAsRoot: 'port 80', capabilities: 'ping' },
  };
}

function declareApps(recipe: Recipe, repository: Declarations): { readonly apps: Apps; readonly links: readonly Resolved[] } {
  const list: App<string>[] = [];
  const links: Resolved[] = [];
  // Each application calls others, in circles too: so all are declared first, and their addresses filled in.
  const filled = recipe.apps.map(() => ({ env: {} as Record<string, unknown>, command: [] as LiveText[] }));
  recipe.apps.forEach((app, number) => list.push(repository.addApp(`app-${number}`, {
    image,
    group: app.group,
    ports: portsOf(app),
    env: filled[number].env as Variables,
    command: filled[number].command,
    probes: { readiness: PROBES[app.probe] },
    customize: CUSTOMIZATIONS[app.customize],
    ...removables(app),
    ...app.ownNames ? { names: { workload: `deployment-${number}`, container: `container-${number}`, service: `service-${number}` } } : {},
  })));
  const apps = { list, recipe };
  recipe.apps.forEach(({ links: own, texts }, number) => {
    const resolved = own.map((link, position) => resolveLink(link, number, `LINK_${position}`, apps));
    links.push(...resolved);
    Object.assign(filled[number].env, { MODE: 'slow' }, Object.fromEntries(texts.map((text, position) => [`TEXT_${position}`, text])), variablesOf(resolved));
    filled[number].command.push(...wordsOf(resolved));
  });
  return { apps, links };
}

/** The last entry for each application. */
function oncePerApp<T extends { readonly app: number }>(entries: readonly T[], { list }: Apps): readonly T[] {
  return [...new Map(entries.map((entry) => [entry.app % list.length, { ...entry, app: entry.app % list.length }])).values()];
}

function probeChange(before: number, after: number | undefined): Override<Probe> | null | undefined {
  if (after === undefined || after === before) return undefined;
  const [old, wanted] = [PROBES[before], PROBES[after]];
  if (wanted === undefined) return null;
  return { ...Object.fromEntries(Object.keys(old ?? {}).map((key) => [key, null])), ...wanted };
}

/** Takes away of everything that an application has a part or the whole. */
function removals({ isPlain }: AppRecipe): object {
  return {
    env: { MODE: null },
    ...isPlain ? {} : { args: null, labels: { team: null, tier: 'api', more: 'x' }, annotations: null, resources: { requests: { cpu: null, memory: '3Gi' }, limits: null }, deviations: { runAsRoot: null, mutableImageTag: 'a test' } },
  };
}

/** Takes away what nobody uses: the last port, or all of them and with them the Service. */
function portChanges(override: OverrideRecipe, { ports, probe: before }: AppRecipe, inUse: ReadonlySet<number>): object | null {
  const { portOffset, dropsPort, probe } = override;
  const last = ports.length - 1;
  if (dropsPort && inUse.size === 0 && !JSON.stringify(PROBES[probe ?? before] ?? {}).includes('p0')) return null;
  return {
    ...portOffset === 0 ? {} : { p0: { service: ports[0] + portOffset } },
    ...dropsPort && last > 0 && !inUse.has(last) ? { [`p${last}`]: null } : {},
  };
}

function overrideOf(recipe: OverrideRecipe, app: AppRecipe, link: Resolved | undefined, inUse: ReadonlySet<number>): AppOverrideOptions {
  const taken = recipe.removes ? removals(app) as AppOverrideOptions : {};
  const links = link === undefined ? [] : [link];
  const readiness = probeChange(app.probe, recipe.probe);
  return {
    ...taken,
    replicas: recipe.replicas,
    ...recipe.renamed ? { names: { service: `renamed-${recipe.app}`, workload: `renamed-${recipe.app}` }, image: 'registry.example.com/other:2' } : {},
    ports: portChanges(recipe, app, inUse) as AppOverrideOptions['ports'],
    ...readiness === undefined ? {} : { probes: { readiness } },
    env: { ...taken.env, ...Object.fromEntries((recipe.texts ?? []).map((text, position) => [`TEXT_${position + 1}`, text])), ...variablesOf(links) },
    ...wordsOf(links).length === 0 ? {} : { args: [...recipe.texts ?? [], ...wordsOf(links)] },
  };
}

function exposuresOf({ expose }: OverlayRecipe, apps: Apps) {
  return oncePerApp(expose, apps).flatMap(({ app, allPorts, platform }, position) => {
    const { ports } = apps.recipe.apps[app];
    return ports.slice(0, allPorts ? ports.length : 1).map((containerPort, nth) => ({
      exposure: PLATFORMS[platform](apps.list[app].endpoint(`p${nth}`), 30000 + position * 10 + nth), exposed: `app-${app}/${containerPort}`, app, nth,
    }));
  });
}

function configMap(name: string, namespace: string): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: { key: 'on', more: 'two\nlines\n' } };
}

function declareOverlay(overlay: OverlayRecipe, name: string, apps: Apps, links: readonly Resolved[], repository: Declarations): BuiltOverlay {
  const { recipe } = apps;
  const exposures = exposuresOf(overlay, apps);
  const overrides = oncePerApp(overlay.overrides, apps);
  const own = overrides.map(({ app, link }) => link && resolveLink(link, app, 'LINK_HERE', apps));
  const all = [...links, ...own.filter((link) => link !== undefined)];
  const { namespace, namePrefix, nameSuffix, clusterDomain, createNamespace, manifest } = overlay;
  repository.addOverlay(name, {
    expose: exposures.map(({ exposure }) => exposure),
    overrides: overrides.map((override, position) => {
      const called = all.filter(({ targetIndex }) => targetIndex === override.app).map(({ portIndex }) => portIndex);
      const inUse = new Set([...called, ...exposures.filter(({ app }) => app === override.app).map(({ nth }) => nth)]);
      return apps.list[override.app].override(overrideOf(override, recipe.apps[override.app], own[position], inUse));
    }),
    namespace,
    namePrefix,
    nameSuffix,
    clusterDomain,
    createNamespace,
    ...manifest === undefined ? {} : { manifests: [configMap('more', manifest === '' ? recipe.namespace : manifest)] },
  });
  return {
    name,
    namespace: namespace ?? recipe.namespace,
    clusterDomain: clusterDomain ?? recipe.clusterDomain,
    links: all,
    exposed: exposures.map(({ exposed }) => exposed),
  };
}

/** Declares what a recipe says. */
export function build(recipe: Recipe): Built {
  const { namespace, clusterDomain, networkPolicies } = recipe;
  const repository = new Declarations({ namespace, clusterDomain, networkPolicies });
  const { apps, links } = declareApps(recipe, repository);
  if (recipe.manifest) repository.addManifest(configMap('settings', namespace));
  const overlays = recipe.overlays.map((overlay, number) => declareOverlay(overlay, `overlay-${number}`, apps, links, repository));
  return { repository, overlays };
}

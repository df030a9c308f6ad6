import type { Form } from './addresses';
import { FORMS, HOST_AND_PORT } from './addresses';
import { BINDINGS } from './bindings';
import { CUSTOMIZATIONS, PLATFORMS, PROBES } from './choices';
import { needsExternal, targetOf } from './config-users';
import { configOverrides, declareConfigs, usesOf } from './configs';
import { mountChanges, mountsOf } from './mounts';
import type { Presence } from './presence';
import { absentInBase, presenceIn } from './presence';
import type { AppRecipe, LinkRecipe, OverlayRecipe, OverrideRecipe, Recipe } from './recipe';
import { movedImage, trackedImage } from './tracked';
import type {
  App, AppOverrideOptions, Binding, Config, EnvFrom, External, LiveText, Override, PortOptions, Probe, ProfileOptions,
  Variables, VolumeClaim, WorkloadOverride,
} from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';
import { interpolate } from '../../src/generator/texts/text';
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
  /** The applications that are there. */
  readonly apps: readonly string[];
  /** What callers of the external find; undefined where it is an endpoint of the repository, and among the links. */
  readonly external: string | undefined;
}

/** A declared repository, and what the test expects of it. */
export interface Built {
  readonly repository: Declarations;
  readonly overlays: readonly BuiltOverlay[];
}

interface Apps {
  readonly external: External<'sql'>;
  readonly claim: VolumeClaim;
  readonly list: readonly App<string>[];
  readonly configs: readonly Config<string, string>[];
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
  const external = repository.addExternal('database', { ports: { sql: 5432 } });
  const claim = repository.addClaim('storage', { size: '1Gi', accessModes: ['ReadWriteMany'] });
  const absent = absentInBase(recipe);
  const links: Resolved[] = [];
  // Each application calls others, in circles too: so all are declared first, and their addresses filled in.
  const filled = recipe.apps.map(() => ({ env: {} as Record<string, unknown>, command: [] as LiveText[], envFrom: [] as EnvFrom[] }));
  recipe.apps.forEach((app, number) => list.push(repository.addApp(`app-${number}`, {
    image: app.isTracked ? trackedImage(number) : image,
    group: app.group,
    ports: portsOf(app),
    inBase: !absent.has(number),
    env: filled[number].env as Variables,
    command: filled[number].command,
    envFrom: filled[number].envFrom,
    probes: { readiness: PROBES[app.probe] },
    customize: CUSTOMIZATIONS[app.customize],
    mounts: mountsOf(app.mounts, claim),
    ...app.isAsDeclared ? { hardening: 'none' } : {},
    sidecars: app.isPlain ? {} : { side: { image, mounts: mountsOf(app.mounts.slice(1), claim) } },
    ...removables(app),
    ...app.ownNames ? { names: { workload: `deployment-${number}`, container: `container-${number}`, service: `service-${number}` } } : {},
  })));
  const configs = declareConfigs(recipe, list, external, repository);
  const apps = { list, recipe, external, claim, configs };
  recipe.apps.forEach(({ links: own, texts, external: calls, ...rest }, number) => {
    const uses = usesOf(rest, configs);
    const resolved = own.map((link, position) => resolveLink(link, number, `LINK_${position}`, apps));
    links.push(...resolved);
    filled[number].envFrom.push(...uses.envFrom);
    Object.assign(filled[number].env, uses.env, { USER: 'x', ...calls === 'variable' ? { DATABASE: external.endpoint('sql').hostAndPort() } : {}, MODE: 'slow' }, Object.fromEntries(texts.map((text, position) => [`TEXT_${position}`, text])), variablesOf(resolved));
    filled[number].command.push(...wordsOf(resolved), ...calls === 'word' ? [interpolate`DATABASE=${external.endpoint('sql').hostAndPort()}`] : []);
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

function overrideOf(
  recipe: OverrideRecipe, app: AppRecipe, link: Resolved | undefined, inUse: ReadonlySet<number>, claim: VolumeClaim,
): AppOverrideOptions {
  const taken = recipe.removes ? removals(app) as AppOverrideOptions : {};
  const links = link === undefined ? [] : [link];
  const readiness = probeChange(app.probe, recipe.probe);
  return {
    ...taken,
    replicas: recipe.replicas,
    mounts: mountChanges(recipe.mounts, mountsOf(app.mounts, claim), claim),
    ...recipe.renamed ? { names: { service: `renamed-${recipe.app}`, workload: `renamed-${recipe.app}` }, image: 'registry.example.com/other:2' } : {},
    ...recipe.isTracked ? { image: movedImage(recipe.app) } : {},
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

/** Where an endpoint of the repository can answer for the external: an application that is there and does not call it itself. */
function answering({ recipe }: Apps, { here }: Presence): number | undefined {
  return [...here].find((number) => recipe.apps[number].external === undefined && !needsExternal(recipe.apps[number], recipe));
}

interface Bound {
  readonly binding: Binding;
  readonly found: string | undefined;
  readonly links: readonly BuiltLink[];
  /** The application whose first port is the answer. @default none */
  readonly target: number | undefined;
}

function bindingOf({ binding, namePrefix = '', nameSuffix = '', ...overlay }: OverlayRecipe, apps: Apps, presence: Presence): Bound {
  const target = answering(apps, presence);
  const isPossible = BINDINGS[binding].found !== undefined || target !== undefined;
  const { bind, found } = BINDINGS[isPossible ? binding : 0];
  const { recipe, external, list } = apps;
  const { namespace = recipe.namespace, clusterDomain = recipe.clusterDomain } = overlay;
  const answer = bind(external, list[target ?? 0].endpoint('p0'));
  const names = { namespace, namePrefix, nameSuffix, clusterDomain };
  if (found !== undefined) return { binding: answer, found: found(names), links: [], target: undefined };
  const callers = [...presence.here].filter((number) => recipe.apps[number].external !== undefined);
  const links = callers.map((caller) => ({ caller: `app-${caller}`, key: 'DATABASE', target: `app-${target}`, containerPort: recipe.apps[target ?? 0].ports[0], form: HOST_AND_PORT }));
  return { binding: answer, found: undefined, links, target };
}

interface Overridden {
  readonly overrides: readonly WorkloadOverride[];
  readonly links: readonly Resolved[];
}

function overridesOf(
  { overrides }: OverlayRecipe, apps: Apps, links: readonly Resolved[], used: (app: number) => readonly number[], presence: Presence,
): Overridden {
  const here = oncePerApp(overrides, apps).filter(({ app }) => presence.here.has(app));
  const own = here.map(({ app, link }) => {
    const resolved = link && resolveLink(link, app, 'LINK_HERE', apps);
    return resolved && presence.here.has(resolved.targetIndex) ? resolved : undefined;
  });
  const all = [...links, ...own.filter((link) => link !== undefined)];
  const list = here.map((override, position) => {
    const called = all.filter(({ targetIndex }) => targetIndex === override.app).map(({ portIndex }) => portIndex);
    const inUse = new Set([...called, ...used(override.app)]);
    return apps.list[override.app].override(overrideOf(override, apps.recipe.apps[override.app], own[position], inUse, apps.claim));
  });
  return { overrides: list, links: all };
}

function declareOverlay(overlay: OverlayRecipe, name: string, apps: Apps, links: readonly Resolved[], repository: Declarations): BuiltOverlay {
  const { recipe } = apps;
  const presence = presenceIn(overlay, recipe);
  const exposures = exposuresOf(overlay, apps).filter(({ app }) => presence.here.has(app));
  const bound = bindingOf(overlay, apps, presence);
  const used = (app: number): readonly number[] => [
    ...exposures.filter((exposure) => exposure.app === app).map(({ nth }) => nth),
    ...bound.target === app || recipe.configs.some((_, config) => targetOf(config, recipe) === app) ? [0] : [],
  ];
  const overridden = overridesOf(overlay, apps, links, used, presence);
  const { namespace, namePrefix, nameSuffix, clusterDomain, createNamespace, manifest, every, marks } = overlay;
  const shared: ProfileOptions = {
    expose: exposures.map(({ exposure }) => exposure),
    overrides: [...overridden.overrides, ...configOverrides(overlay.configs, apps.configs, recipe)],
    bind: [bound.binding],
    without: [...presence.leftOut].map((number) => apps.list[number]),
    ...every ? { every: { replicas: 3, annotations: { 'example.com/every': 'x' } } } : {},
  };
  repository.addOverlay(name, {
    ...overlay.hasProfile ? { extends: repository.addProfile(`profile-of-${name}`, shared) } : shared,
    with: [...presence.taken].map((number) => apps.list[number]),
    namespace,
    namePrefix,
    nameSuffix,
    clusterDomain,
    createNamespace,
    ...marks ? { labels: { 'example.com/mark': name }, annotations: { 'example.com/mark': 'a b' } } : {},
    ...manifest === undefined ? {} : { manifests: [configMap('more', manifest === '' ? recipe.namespace : manifest)] },
  });
  const here = new Set([...presence.here].map((number) => `app-${number}`));
  return {
    name,
    namespace: namespace ?? recipe.namespace,
    clusterDomain: clusterDomain ?? recipe.clusterDomain,
    links: [...overridden.links.filter(({ caller }) => here.has(caller)), ...bound.links],
    exposed: exposures.map(({ exposed }) => exposed),
    apps: [...here],
    external: bound.found,
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

import fc from 'fast-check';
import { FORMS } from './addresses';
import { BINDINGS } from './bindings';
import { CUSTOMIZATIONS, PLATFORMS, PROBES } from './choices';
import { MOUNTS, PATHS } from './mounts';

/** Numbers from which a test builds a repository: shrinking them shrinks the repository. */
export interface Recipe {
  readonly namespace: string;
  readonly clusterDomain: string;
  readonly networkPolicies: boolean;
  readonly manifest: boolean;
  readonly configs: readonly ConfigRecipe[];
  readonly apps: readonly AppRecipe[];
  readonly overlays: readonly OverlayRecipe[];
}

/** An address: of a port of another application, in a form, in a variable or on the command line. */
export interface LinkRecipe {
  readonly target: number;
  readonly port: number;
  readonly form: number;
  readonly inVariable: boolean;
}

/** What is mounted at a path; nothing takes away what an overlay finds there. */
export interface MountRecipe {
  readonly path: number;
  readonly source: number | undefined;
  readonly readOnly: boolean | undefined;
}

/** A config, and the address in it. */
export interface ConfigRecipe {
  readonly texts: readonly string[];
  readonly target: number;
  readonly hash: boolean;
  /** Whether a text of it needs the external, so that base has none of it. */
  readonly isOpen: boolean;
}

/** What an overlay changes about a config. */
export interface ConfigChangeRecipe {
  readonly config: number;
  readonly texts: readonly string[];
  /** Whether it takes away the first text and the file, the file alone, or nothing. */
  readonly removes: 'all' | 'file' | 'nothing';
}

/** One application. */
export interface AppRecipe {
  readonly ports: readonly number[];
  readonly serviceOffset: number;
  readonly ownNames: boolean;
  readonly group: string | undefined;
  readonly links: readonly LinkRecipe[];
  readonly texts: readonly string[];
  readonly isPlain: boolean;
  readonly probe: number;
  readonly customize: number;
  /** Whether it is written as it is declared, without what is Kubernetes' default. */
  readonly isAsDeclared: boolean;
  readonly mounts: readonly MountRecipe[];
  readonly inBase: boolean;
  /** Whether it calls the external, and whether by a variable or on the command line. */
  readonly external: 'variable' | 'word' | undefined;
  /** Configs of which it takes all. */
  readonly configs: readonly number[];
  /** A config of which it takes one key. */
  readonly configKey: number | undefined;
  /** Whether its image moves on its own. */
  readonly isTracked: boolean;
}

/** What an overlay changes about one application. */
export interface OverrideRecipe {
  readonly app: number;
  readonly renamed: boolean;
  readonly portOffset: number;
  readonly dropsPort: boolean;
  readonly replicas: number | undefined;
  readonly texts: readonly string[] | undefined;
  readonly removes: boolean;
  readonly probe: number | undefined;
  readonly link: LinkRecipe | undefined;
  readonly mounts: readonly MountRecipe[];
  /** Whether another image, that moves on its own, runs there. */
  readonly isTracked: boolean;
}

/** One overlay. */
export interface OverlayRecipe {
  readonly namespace: string | undefined;
  readonly namePrefix: string | undefined;
  readonly nameSuffix: string | undefined;
  readonly clusterDomain: string | undefined;
  readonly expose: readonly { readonly app: number; readonly allPorts: boolean; readonly platform: number }[];
  readonly overrides: readonly OverrideRecipe[];
  readonly createNamespace: boolean;
  readonly manifest: string | undefined;
  /** Applications that are not there, and with them those that call them. */
  readonly without: readonly number[];
  /** Applications that base does not have, and with them those that they call. */
  readonly with: readonly number[];
  readonly binding: number;
  /** Whether a profile says what can be said by one. */
  readonly hasProfile: boolean;
  readonly every: boolean;
  readonly marks: boolean;
  readonly configs: readonly ConfigChangeRecipe[];
}

const index = fc.nat({ max: 5 });
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const choice = (list: readonly unknown[]) => fc.nat({ max: list.length - 1 });

/** Texts that YAML readers take for something else, or that kustomize has to carry through several lines. */
const texts = fc.array(fc.constantFrom('a', '', ' x ', 'on', '1_000', '0x1F', '2024-01-01', '~', '=', 'a: b', '# c', '- d', 'two\nlines\n', '\ttab', '"q"', '\'', 'é🚀', '$(host)', '{{ x }}'), { maxLength: 3 });

const link = fc.record({ target: index, port: index, form: choice(FORMS), inVariable: fc.boolean() });

const mounts = fc.array(fc.record({ path: choice(PATHS), source: option(choice(MOUNTS)), readOnly: option(fc.boolean()) }), { maxLength: 3 });

const app: fc.Arbitrary<AppRecipe> = fc.record({
  ports: fc.uniqueArray(fc.integer({ min: 1, max: 65000 }), { minLength: 1, maxLength: 3 }),
  serviceOffset: fc.constantFrom(0, 7),
  ownNames: fc.boolean(),
  group: option(fc.constantFrom('payments', 'search')),
  links: fc.array(link, { maxLength: 4 }),
  texts,
  isPlain: fc.boolean(),
  probe: choice(PROBES),
  customize: choice(CUSTOMIZATIONS),
  isAsDeclared: fc.boolean(),
  mounts,
  inBase: fc.integer({ min: 0, max: 7 }).map((number) => number > 0),
  external: fc.constantFrom(undefined, undefined, 'variable', 'word'),
  configs: fc.uniqueArray(index, { maxLength: 2 }),
  configKey: option(index),
  isTracked: fc.boolean(),
});

const config: fc.Arbitrary<ConfigRecipe> = fc.record({
  texts, target: index, hash: fc.boolean(), isOpen: fc.integer({ max: 3, min: 0 }).map((number) => number === 0),
});

const override: fc.Arbitrary<OverrideRecipe> = fc.record({
  app: index,
  renamed: fc.boolean(),
  portOffset: fc.constantFrom(0, 100),
  dropsPort: fc.boolean(),
  replicas: option(fc.constantFrom(0, 2, 5)),
  texts: option(texts),
  removes: fc.boolean(),
  probe: option(choice(PROBES)),
  link: option(link),
  mounts,
  isTracked: fc.boolean(),
});

/** Repositories of two to six applications with addresses of every form, in circles too, and one to three overlays that change anything. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  namespace: fc.constantFrom('default', 'shop'),
  clusterDomain: fc.constantFrom('cluster.local', 'k8s.example.com'),
  networkPolicies: fc.boolean(),
  manifest: fc.boolean(),
  configs: fc.array(config, { maxLength: 3 }),
  apps: fc.array(app, { minLength: 2, maxLength: 6 }),
  overlays: fc.array(fc.record({
    namespace: option(fc.constantFrom('staging', 'default')),
    namePrefix: option(fc.constantFrom('a-', 'eu1-')),
    nameSuffix: option(fc.constantFrom('-b', '-v2')),
    clusterDomain: option(fc.constant('other.example')),
    expose: fc.array(fc.record({ app: index, allPorts: fc.boolean(), platform: choice(PLATFORMS) }), { maxLength: 3 }),
    overrides: fc.array(override, { maxLength: 4 }),
    createNamespace: fc.boolean(),
    manifest: option(fc.constantFrom('', 'monitoring')),
    without: fc.array(index, { maxLength: 2 }),
    with: fc.array(index, { maxLength: 3 }),
    binding: choice(BINDINGS),
    hasProfile: fc.boolean(),
    every: fc.boolean(),
    marks: fc.boolean(),
    configs: fc.array(fc.record({ config: index, texts, removes: fc.constantFrom('all', 'file', 'nothing', 'nothing') }), { maxLength: 2 }),
  }), { minLength: 1, maxLength: 3 }),
});

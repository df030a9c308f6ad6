import type { ReadConfigOverride, ReadLayer } from './layer';
import { checkRemovals, readOverride } from './read-override';
import type { ConfigOptions } from '../configs/options';
import { checkConfigName, CONFIG, CONFIG_CHANGES } from '../configs/read';
import type { Config, ConfigOverride } from '../declare/config';
import { usersOf } from '../links/config-users';
import { isLeftToOverlays } from '../links/evaluate';
import type { ConfigInstance, Scope } from '../model/scope';
import { mergeOptions } from '../options/merge';
import type { Place } from '../problems/place';
import { externalsIn } from '../texts/open-texts';
import type { ConfigReference } from '../texts/reference';
import type { Text } from '../texts/text';

/** A config with the options that are readable. */
export interface ReadConfig {
  readonly config: Config;
  readonly options: ConfigOptions;
  readonly place: Place;
}

type Configs = Scope['configs'];

/** Reads the options of a config. */
export function readConfig(config: Config, place: Place): ReadConfig {
  checkConfigName(config.name, place);
  return { config, options: (CONFIG(config.options, place) ?? {}) as ConfigOptions, place };
}

/** True for an override of a config. */
export function isConfigOverride(override: object): override is ConfigOverride {
  return 'config' in override;
}

/** Reads what an overlay changes about a config. */
export function readConfigOverride({ config, options }: ConfigOverride, place: Place): ReadConfigOverride {
  return { config, options: readOverride(options, CONFIG_CHANGES, place), place };
}

function withTexts(instance: Omit<ConfigInstance, 'texts'>): ConfigInstance {
  const { data, files } = instance.options as ConfigOptions;
  return { ...instance, texts: { ...data, ...files } as Record<string, Text> };
}

/** The unit of those who read a config, where it is one; else that of its namespace. */
function unitFor(config: ConfigReference, instances: Scope['instances'], home: string): string {
  const readers = usersOf(config, { instances }).filter(({ reads }) => reads);
  const units = new Set(readers.map(({ instance: { unit } }) => unit));
  return units.size === 1 ? [...units][0] : home;
}

/** The configs as they are declared; records namespaces that this repository does not have. */
export function declaredConfigs(
  configs: readonly ReadConfig[],
  { namespaces, baseNamespace, instances }: Pick<Scope, 'namespaces' | 'baseNamespace' | 'instances'>,
  unitOf: (namespace: string) => string,
): Configs {
  return new Map(configs.map(({ config, options, place }): [ConfigReference, ConfigInstance] => {
    const { namespace: declared, hash = true, ...own } = options;
    const namespace = declared?.name ?? baseNamespace;
    if (!namespaces.has(namespace)) place.at('namespace').add('namespace-unknown', `namespace "${namespace}", which this repository does not have`, 'pass a value that addNamespace of this same repository returned');
    const unit = unitFor(config, instances, unitOf(namespace));
    return [config, withTexts({ name: config.name, path: place.path, namespace, unit, options: own, isHashed: hash })];
  }));
}

/** The configs that a scope has: all, but for those of which every user is somewhere else. */
function present(configs: Configs, scope: Pick<Scope, 'instances'>, declared: Pick<Scope, 'instances'>): Configs {
  return new Map([...configs].filter(([config]) => usersOf(config, scope).length > 0 || usersOf(config, declared).length === 0));
}

/** The configs of base: those that are the same everywhere, and need nobody's answer. */
export function configsInBase(declared: Scope, base: Scope): Configs {
  const closed = [...declared.configs].filter(([, { texts }]) =>
    Object.values(texts).every((text) => externalsIn(text).length === 0 && !isLeftToOverlays(text, base)));
  return present(new Map(closed), base, declared);
}

function checkOverride({ config, options, place }: ReadConfigOverride, before: ConfigInstance | undefined): void {
  if (before === undefined) {
    place.add('config-unknown', `config "${config.name}", which this repository does not have`, 'pass a value that addConfig of this same repository returned');
    return;
  }
  const { data = {}, files = {}, more = {} } = options as ConfigOptions & { readonly more?: object };
  const own = before.options as ConfigOptions;
  checkRemovals({ data, files }, own, place);
  for (const [option, changes, known] of [['data', data, own.data], ['files', files, own.files]] as const) {
    for (const [key, change] of Object.entries(changes)) {
      if (change !== null && !Object.hasOwn(known ?? {}, key)) place.at(option).at(key).add('config-key-unknown', `key "${key}" of config "${config.name}", which is declared without it`, 'correct the name, or put a key that only this overlay has under "more"');
    }
  }
  for (const key of Object.keys(more)) {
    if (Object.hasOwn(before.texts, key)) place.at('more').at(key).add('config-key-duplicate', `key "${key}" is declared by the config itself`, 'put it under "data" or "files", which change it');
  }
}

function checkTwice({ configs, place: { problems, declaredAt } }: ReadLayer): void {
  problems.duplicates('override-duplicate', configs.map(({ config: { name }, place: { path } }) => ({
    key: name, path, label: `config "${name}"`, declaredAt,
  })), 'put all that differs about a config into one override');
}

/** The configs of an overlay, of whose keys the later layers win; records overrides that are none. */
export function overlayConfigs(layers: readonly ReadLayer[], scope: Scope, declared: Scope): Configs {
  const changed = new Map(declared.configs);
  for (const layer of layers) {
    checkTwice(layer);
    for (const override of layer.configs) {
      const before = changed.get(override.config);
      checkOverride(override, before);
      if (before === undefined) continue;
      const { more = {}, data, ...rest } = override.options as ConfigOptions & { readonly more?: object };
      changed.set(override.config, withTexts({ ...before, options: mergeOptions(before.options, { ...rest, data: { ...data, ...more } }) }));
    }
  }
  return present(changed, scope, declared);
}

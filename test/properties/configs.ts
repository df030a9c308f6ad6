import { isAcrossGroups, targetOf } from './config-users';
import type { AppRecipe, ConfigChangeRecipe, ConfigRecipe, Recipe } from './recipe';
import type { App, Config, ConfigOverride, EnvFrom, External, Text, Variables } from '../../src';
import type { Declarations } from '../../src/generator/declare/declarations';
import { yaml } from '../../src/generator/texts/text';

type AnyConfig = Config<string, string>;

function textsFrom(prefix: string, texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text, position) => [`${prefix}_${position}`, text]));
}

function peerOf(config: number, recipe: Recipe, apps: readonly App<string>[]): Text {
  const target = targetOf(config, recipe);
  return target === undefined ? 'nobody' : apps[target].endpoint('p0').url();
}

/** Configs with plain texts, the address of an application in a file, and sometimes that of the external. */
export function declareConfigs(
  recipe: Recipe, apps: readonly App<string>[], external: External<'sql'>, repository: Declarations,
): readonly AnyConfig[] {
  return recipe.configs.map(({ texts, hash, isOpen }: ConfigRecipe, number) => repository.addConfig<string, string>(`config-${number}`, {
    data: { FIRST: 'first', ...textsFrom('TEXT', texts), ...isOpen ? { OPEN: external.endpoint('sql').hostAndPort() } : {} },
    files: { 'app.yaml': yaml({ peer: peerOf(number, recipe, apps) }) },
    hash: hash && !isAcrossGroups(number, recipe),
    ...number === 0 ? { labels: { 'example.com/config': 'yes' }, annotations: { 'example.com/config': 'a b' } } : {},
  }));
}

function pick(configs: readonly AnyConfig[], number: number): AnyConfig | undefined {
  return configs.length === 0 ? undefined : configs[number % configs.length];
}

/** What an application takes of the configs. */
interface Uses {
  readonly envFrom: readonly EnvFrom[];
  readonly env: Variables;
}

/** Some configs as a whole, one key of another. */
export function usesOf({ configs, configKey }: Pick<AppRecipe, 'configs' | 'configKey'>, all: readonly AnyConfig[]): Uses {
  const whole = [...new Set(configs.map((number) => pick(all, number)))].filter((config) => config !== undefined);
  const one = configKey === undefined ? undefined : pick(all, configKey);
  return { envFrom: whole.map((source, position) => position === 0 ? source : { source, prefix: 'MORE_' }), env: one === undefined ? {} : { CONFIGURED: one.key('FIRST') } };
}

function removed({ removes }: ConfigChangeRecipe, { texts }: ConfigRecipe): object {
  if (removes === 'nothing') return {};
  return { files: { 'app.yaml': null }, ...removes === 'all' && texts.length > 0 ? { data: { TEXT_0: null } } : {} };
}

/** What an overlay changes: other texts, new ones, and some away. */
export function configOverrides(
  changes: readonly ConfigChangeRecipe[], all: readonly AnyConfig[], { configs: recipes }: Recipe,
): readonly ConfigOverride[] {
  const once = new Map(changes.map((change) => [change.config % all.length, change]));
  return all.length === 0 ? [] : [...once].map(([number, change]) => {
    const { data, ...rest } = removed(change, recipes[number]) as { readonly data?: object };
    return all[number].override({ data: { FIRST: change.texts[0] ?? 'other', ...data }, more: textsFrom('MORE', change.texts), ...rest });
  });
}

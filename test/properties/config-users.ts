import type { AppRecipe, Recipe } from './recipe';

/** The configs that an application takes, by their numbers. */
export function configsOf({ configs, configKey }: AppRecipe, { configs: all }: Recipe): readonly number[] {
  if (all.length === 0) return [];
  return [...new Set([...configs, ...configKey === undefined ? [] : [configKey]].map((number) => number % all.length))];
}

/** The application whose address a config holds: none of those that take the config, and none where nobody does. */
export function targetOf(config: number, recipe: Recipe): number | undefined {
  const users = new Set([...recipe.apps.keys()].filter((app) => configsOf(recipe.apps[app], recipe).includes(config)));
  const others = [...recipe.apps.keys()].filter((app) => !users.has(app));
  return users.size === 0 || others.length === 0 ? undefined : others[recipe.configs[config].target % others.length];
}

/** The applications that an application calls by the configs that it takes. */
export function calledByConfigs(caller: number, recipe: Recipe): readonly number[] {
  return configsOf(recipe.apps[caller], recipe).map((config) => targetOf(config, recipe)).filter((target) => target !== undefined);
}

/** True where applications of several groups take a config: then none could follow a hash in its name. */
export function isAcrossGroups(config: number, recipe: Recipe): boolean {
  const users = recipe.apps.filter((app) => configsOf(app, recipe).includes(config));
  return new Set(users.map(({ group }) => group)).size > 1;
}

/** True where an application needs the external by one of its configs. */
export function needsExternal(app: AppRecipe, recipe: Recipe): boolean {
  return configsOf(app, recipe).some((config) => recipe.configs[config].isOpen);
}

import { mentionsIn } from './mentions';
import type { PlacedAddress } from './mentions';
import { own } from '../../common/own';
import type { Instance, Scope } from '../model/scope';
import type { ConfigReference } from '../texts/reference';
import type { Address } from '../texts/text';

type ByKey = ReadonlyMap<string, readonly Address[]>;

const known = new WeakMap<Scope['configs'], Map<ConfigReference, ByKey>>();

/** The addresses under a key of a config, also by way of other keys that its text mentions; each key is followed once. */
function underKey(config: ConfigReference, key: string, scope: Scope, visited: readonly string[] = []): readonly Address[] {
  const id = JSON.stringify([config.name, key]);
  if (visited.includes(id)) return [];
  const { addresses, configs } = mentionsIn({ text: own(scope.configs.get(config)?.texts ?? config.texts, key) });
  const behind = configs.flatMap((other) => other.key === undefined ? [] : underKey(other.config, other.key, scope, [...visited, id]));
  return [...addresses.map(({ address }) => address), ...behind];
}

function byKeyOf(config: ConfigReference, scope: Scope): ByKey {
  const inScope = known.get(scope.configs) ?? new Map<ConfigReference, ByKey>();
  known.set(scope.configs, inScope);
  const keys = Object.keys(scope.configs.get(config)?.texts ?? config.texts);
  const found = inScope.get(config) ?? new Map(keys.map((key) => [key, underKey(config, key, scope)]));
  inScope.set(config, found);
  return found;
}

/** The addresses in the options of a workload, also those in the configs that it uses, where the path is that of the use: whom it calls. */
export function addressesOf({ options }: Instance, scope: Scope): readonly PlacedAddress[] {
  const { addresses, configs } = mentionsIn(options);
  if (configs.length === 0) return addresses;
  const used = configs.flatMap(({ config, key, path }) => {
    const byKey = byKeyOf(config, scope);
    return (key === undefined ? [...byKey.values()].flat() : byKey.get(key) ?? []).map((address) => ({ address, path }));
  });
  return [...addresses, ...used];
}

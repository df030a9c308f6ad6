import { mentionsIn } from './mentions';
import type { Instance, Scope } from '../model/scope';
import type { ConfigReference } from '../texts/reference';

/** A workload that uses a config. */
export interface ConfigUser {
  readonly instance: Instance;
  /** True where its Pods read the ConfigMap; false where only its texts hold values of it. */
  readonly reads: boolean;
}

type Users = ReadonlyMap<ConfigReference, readonly ConfigUser[]>;

const known = new WeakMap<Scope['instances'], Users>();

function allUsers(instances: Scope['instances']): Users {
  const users = new Map<ConfigReference, Map<Instance, boolean>>();
  for (const instance of instances.values()) {
    for (const { config, isRead } of mentionsIn(instance.options).configs) {
      const ofConfig = users.get(config) ?? new Map<Instance, boolean>();
      users.set(config, ofConfig.set(instance, isRead || ofConfig.get(instance) === true));
    }
  }
  return new Map([...users].map(([config, ofConfig]) => [config, [...ofConfig].map(([instance, reads]) => ({ instance, reads }))]));
}

/** The workloads of a scope that use a config. */
export function usersOf(config: ConfigReference, { instances }: Pick<Scope, 'instances'>): readonly ConfigUser[] {
  const users = known.get(instances) ?? allUsers(instances);
  known.set(instances, users);
  return users.get(config) ?? [];
}

import type { Scope } from '../model/scope';

/** Names that stand nowhere else, by which an evaluation shows where it depends on them. */
export interface Sentinels {
  readonly namespace: string;
  readonly namePrefix: string;
  readonly nameSuffix: string;
}

/** Sentinels that are in none of the texts. */
export function sentinelsFor(text: string): Sentinels {
  let number = 0;
  while (text.includes(`zq${number}`)) number += 1;
  return { namespace: `zq${number}n`, namePrefix: `zq${number}p-`, nameSuffix: `-zq${number}s` };
}

/** The scope as it would be under these names; there is one namespace, in which everything is. */
export function renamedScope(scope: Scope, { namespace, namePrefix, nameSuffix }: Sentinels): Scope {
  return { ...scope, namespace, namePrefix, nameSuffix, namespaces: new Map([...scope.namespaces.keys()].map((name) => [name, namespace])) };
}

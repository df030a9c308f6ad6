import type { Gate } from '../../read/render/remote/gate';

/** What is built of a side, or of both. */
interface Named {
  readonly name: string;
  readonly aside?: true;
}

/** Names of what stands aside on every side that has it. */
export function asideOf(targets: readonly Named[]): ReadonlySet<string> {
  const main = new Set(targets.filter(({ aside }) => aside === undefined).map(({ name }) => name));
  return new Set(targets.map(({ name }) => name).filter((name) => !main.has(name)));
}

/** Names of what stands aside and may not be built because it fetches: it is left out, and no reason to compare nothing. */
export function refusedAside<T extends Named>(
  targets: readonly T[], directoriesOf: (target: T) => readonly string[], gate: Gate,
): ReadonlySet<string> {
  const aside = asideOf(targets);
  const fetches = (directory: string): boolean => gate(directory).refusals.length > 0;
  return new Set(targets.filter((target) => aside.has(target.name) && directoriesOf(target).some(fetches)).map(({ name }) => name));
}

/** What was not compared, each with its reason. */
export function notCompared(refused: ReadonlySet<string>, unread: readonly string[]): string[] {
  const fetching = [...refused].map((name) => `${name} (it fetches from elsewhere, which --allow-remote allows)`);
  return [...fetching, ...unread.map((file) => `${file} (no kustomization reads it)`)];
}

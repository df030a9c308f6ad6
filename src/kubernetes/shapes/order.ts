import type { JsonValue } from '../objects/json';
import { asObject, asString } from '../objects/json';

type List = readonly JsonValue[];

/** `$$` stands for a dollar; `$(NAME)` for a variable. */
const REFERENCE = /\$\$|\$\(([^()]+)\)/g;

function namesIn(list: List): string[] {
  return list.map((item) => asString(asObject(item).name) ?? '');
}

/** The variables that the value of one names by `$(NAME)`. */
export function referencesIn(item: JsonValue): string[] {
  return [...(asString(asObject(item).value) ?? '').matchAll(REFERENCE)].flatMap(([, name]) => name ?? []);
}

/** Which references find their variable in front of them: `URL HOST`. */
function resolved(list: List): ReadonlySet<string> {
  const known = new Set<string>();
  const found = list.flatMap((item, index) => {
    const name = namesIn([item])[0];
    const links = referencesIn(list[index]).filter((other) => known.has(other)).map((other) => `${name} ${other}`);
    known.add(name);
    return links;
  });
  return new Set(found);
}

/** True where a variable stood behind the one it refers to by `$(NAME)`, and now in front of it, or the other way round. */
export function movesReferences(before: List, after: List): boolean {
  const [old, now] = [resolved(before), resolved(after)];
  const [inOld, inNow] = [new Set(namesIn(before)), new Set(namesIn(after))];
  const isLost = (link: string, others: ReadonlySet<string>, names: ReadonlySet<string>): boolean => !others.has(link) && link.split(' ').every((name) => names.has(name));
  return [...old].some((link) => isLost(link, now, inNow)) || [...now].some((link) => isLost(link, old, inOld));
}

function ownPaths(list: List): string[] {
  return list.map(asObject).filter(({ pathType }) => pathType === 'ImplementationSpecific' || pathType === undefined).map(({ path }) => String(path));
}

/** True where paths that the controller of an Ingress matches in its own way, some of them in the order of the list, change places. */
export function movesOwnPaths(before: List, after: List): boolean {
  const [old, now] = [ownPaths(before), ownPaths(after)];
  const [inOld, inNow] = [new Set(old), new Set(now)];
  const [left, right] = [old.filter((path) => inNow.has(path)), now.filter((path) => inOld.has(path))];
  return left.some((path, index) => path !== right[index]);
}

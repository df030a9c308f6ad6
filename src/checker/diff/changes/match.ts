import type { MatchedBy } from './change';
import { leavesOf, similarity } from './similarity';
import { own } from '../../../common/own';
import { withoutHash } from '../../../kubernetes/kinds/generated-name';
import { idOf } from '../../../kubernetes/objects/resource';
import type { ResourceId, Resource } from '../../../kubernetes/objects/resource';

/** One object on both sides, or on the side that has it. */
export interface Pair {
  readonly before?: Resource;
  readonly after?: Resource;
  readonly by: MatchedBy;
}

/** API groups that took over kinds from an older one. */
const MOVED: Readonly<Record<string, string>> = {
  'extensions/Ingress': 'networking.k8s.io',
  'extensions/NetworkPolicy': 'networking.k8s.io',
  'extensions/Deployment': 'apps',
  'extensions/DaemonSet': 'apps',
  'extensions/ReplicaSet': 'apps',
};
/** From this likeness on, a removed and an added object of one kind are taken for the same one renamed. */
const ALIKE = 0.8;
/** Renames are looked for among this many pairs of one kind; beyond it, a renamed object shows as removed and added. */
const MOST_PAIRS = 40_000;

function groupOf(id: ResourceId): string {
  return own(MOVED, `${id.group}/${id.kind}`) ?? id.group;
}

function identity(resource: Resource): string {
  const id = idOf(resource.object);
  return [groupOf(id), id.kind, id.namespace || 'default', id.name].join('/');
}

/** The name that a generated ConfigMap or Secret has without its hash; undefined for any other object. */
export function generatedName(id: ResourceId): string | undefined {
  return id.group === '' && (id.kind === 'ConfigMap' || id.kind === 'Secret') ? withoutHash(id.name) : undefined;
}

function generated(resource: Resource): string | undefined {
  const id = idOf(resource.object);
  const base = generatedName(id);
  return base === undefined ? undefined : [id.kind, id.namespace || 'default', base].join('/');
}

interface Rest {
  readonly pairs: Pair[];
  readonly before: readonly Resource[];
  readonly after: readonly Resource[];
}

function matchBy(rest: Rest, keyOf: (resource: Resource) => string | undefined, by: MatchedBy): Rest {
  const waiting = new Map<string, Resource[]>();
  for (const resource of rest.before) {
    const key = keyOf(resource);
    if (key !== undefined) waiting.set(key, [...waiting.get(key) ?? [], resource]);
  }
  const pairs = [...rest.pairs];
  const matched = new Set<Resource>();
  const after = rest.after.filter((resource) => {
    const before = waiting.get(keyOf(resource) ?? '')?.shift();
    if (before === undefined) return true;
    matched.add(before);
    pairs.push({ before, after: resource, by });
    return false;
  });
  return { pairs, before: rest.before.filter((resource) => !matched.has(resource)), after };
}

interface Candidate {
  readonly before: Resource;
  readonly after: Resource;
  readonly likeness: number;
}

function namesInCommon(candidate: Candidate): number {
  const [old, now] = [idOf(candidate.before.object), idOf(candidate.after.object)];
  return (old.name === now.name ? 2 : 0) + (old.namespace === now.namespace ? 1 : 0);
}

function candidatesOf(before: readonly Resource[], after: readonly Resource[]): Candidate[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const leaves = new Map([...before, ...after].map((resource) => [resource, leavesOf(resource.object)]));
  const empty = new Map<string, number>();
  const likenessOf = (old: Resource, now: Resource): number => similarity(leaves.get(old) ?? empty, leaves.get(now) ?? empty);
  return before.flatMap((old) => after.map((now) => ({ before: old, after: now, likeness: likenessOf(old, now) })))
    .filter((candidate) => candidate.likeness >= ALIKE || (candidate.likeness >= 0.5 && namesInCommon(candidate) >= 2));
}

/** Objects that keep kind and name and go to another namespace: found without comparing everything with everything. */
function matchMoves(rest: Rest): Rest {
  const nameOf = (resource: Resource): string => {
    const id = idOf(resource.object);
    return [groupOf(id), id.kind, id.name].join('/');
  };
  const count = (resources: readonly Resource[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const resource of resources) counts.set(nameOf(resource), (counts.get(nameOf(resource)) ?? 0) + 1);
    return counts;
  };
  const [old, now] = [count(rest.before), count(rest.after)];
  const unique = rest.before.filter((resource) => old.get(nameOf(resource)) === 1);
  const single = new Map(unique.map((resource) => [nameOf(resource), leavesOf(resource.object)]));
  const key = (resource: Resource): string | undefined => {
    const [name, leaves] = [nameOf(resource), leavesOf(resource.object)];
    const known = single.get(name);
    const alike = known !== undefined && (known.size + leaves.size === 0 || similarity(known, leaves) >= 0.5);
    return alike && now.get(name) === 1 ? name : undefined;
  };
  return matchBy(rest, key, 'rename');
}

function byKind(resources: readonly Resource[]): Map<string, Resource[]> {
  const kinds = new Map<string, Resource[]>();
  for (const resource of resources) {
    const id = idOf(resource.object);
    const kind = `${groupOf(id)}/${id.kind}`;
    kinds.set(kind, [...kinds.get(kind) ?? [], resource]);
  }
  return kinds;
}

function matchRenames(rest: Rest): Rest {
  const added = byKind(rest.after);
  const candidates = [...byKind(rest.before)].flatMap(([kind, removed]) => candidatesOf(removed, added.get(kind) ?? []));
  candidates.sort((left, right) => namesInCommon(right) - namesInCommon(left) || right.likeness - left.likeness
    || left.before.document - right.before.document || left.after.document - right.after.document);
  const pairs = [...rest.pairs];
  const matched = new Set<Resource>();
  for (const { before, after } of candidates) {
    if (matched.has(before) || matched.has(after)) continue;
    matched.add(before).add(after);
    pairs.push({ before, after, by: 'rename' });
  }
  const left = (resource: Resource): boolean => !matched.has(resource);
  return { pairs, before: rest.before.filter(left), after: rest.after.filter(left) };
}

/**
 * Finds the objects of two renders that are the same one: by group, kind, namespace and name, then across a generator's
 * hash, then by content. Every object is in exactly one pair; the order follows the new state, removed objects come last.
 */
export function matchResources(before: readonly Resource[], after: readonly Resource[]): Pair[] {
  const same = matchBy({ pairs: [], before, after }, identity, 'identity');
  const hashed = matchBy(same, generated, 'generator-hash');
  const rest = matchRenames(matchMoves(hashed));
  const pairs: Pair[] = [...rest.pairs, ...rest.after.map((resource): Pair => ({ after: resource, by: 'identity' }))];
  const place = new Map(after.map((resource, index) => [resource, index]));
  pairs.sort((left, right) => (place.get(left.after as Resource) ?? 0) - (place.get(right.after as Resource) ?? 0));
  return [...pairs, ...rest.before.map((resource): Pair => ({ before: resource, by: 'identity' }))];
}

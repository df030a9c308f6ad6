import type { Random } from './random';
import { randomKey, randomScalar, randomText, randomTree } from './random-values';
import type { Json } from '../../../../src/generator/overlays/derive/objects/json';

type Node = Json[] | Record<string, Json>;
type Mutable = Record<string, Json>;

const IDENTITIES = ['name', 'mountPath', 'devicePath', 'ip', 'topologyKey', 'host', 'key', 'uid'];
const NUMBERS = ['containerPort', 'port'];

function isNode(value: Json): value is Json & Node {
  return typeof value === 'object' && value !== null;
}

function nodesBelow(value: Json): readonly Node[] {
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesBelow)] : [];
}

function setKey(map: Mutable, key: string, value: Json): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

/** An item like one of the list, mostly with a name of its own. */
function newItem(list: readonly Json[], random: Random): Json {
  const model = list.length > 0 ? structuredClone(random.pick(list)) : randomText(random);
  if (!isNode(model) || Array.isArray(model)) return randomText(random);
  const item = model as Mutable;
  const identity = IDENTITIES.find((key) => key in item);
  if (identity !== undefined && random.chance(0.9)) item[identity] = `${random.pick(['n', 'p', 'q', '1'])}${random.below(9)}`;
  for (const key of NUMBERS) if (key in item && random.chance(0.8)) item[key] = 1000 + random.below(99);
  if ('protocol' in item && random.chance(0.3)) item.protocol = 'SCTP';
  if ('protocol' in item && random.chance(0.1)) delete item.protocol;
  return item;
}

function mutateList(list: Json[], random: Random): void {
  const index = random.below(list.length);
  switch (random.below(8)) {
    case 0: list.splice(index, 1); break;
    case 1: list.reverse(); break;
    case 2: list.length = random.chance(0.5) ? 0 : index; break;
    case 3: list.push(newItem(list, random)); break;
    case 4: list.splice(index, 0, newItem(list, random)); break;
    case 5: list.splice(random.below(list.length + 1), 0, ...list.splice(index, 1)); break;
    case 6: if (list.length > 0) list.splice(index, 1, newItem(list, random)); break;
    default: if (list.length > 0 && !isNode(list[index])) list[index] = randomScalar(random);
  }
}

/** Changes that people make: one variant of a union for another. */
function swapVariant(map: Mutable): boolean {
  const swaps: readonly (readonly [string, string, Json])[] = [
    ['emptyDir', 'persistentVolumeClaim', { claimName: 'c' }], ['valueFrom', 'value', 'v'], ['httpGet', 'exec', { command: ['a'] }],
    ['rollingUpdate', 'type', 'Recreate'], ['configMap', 'secret', { secretName: 's' }], ['number', 'name', 'http'], ['minAvailable', 'maxUnavailable', 1],
  ];
  const swap = swaps.find(([from]) => from in map);
  if (swap === undefined) return false;
  delete map[swap[0]];
  map[swap[1]] = structuredClone(swap[2]);
  return true;
}

function mutateMap(map: Mutable, random: Random): void {
  const keys = Object.keys(map);
  const key = keys.length === 0 ? undefined : random.pick(keys);
  switch (random.below(9)) {
    case 0: if (key !== undefined) delete map[key]; break;
    case 1: setKey(map, randomKey(random), randomScalar(random)); break;
    case 2: setKey(map, randomKey(random), randomTree(random)); break;
    case 3: for (const other of keys) if (other !== 'name') delete map[other]; break;
    case 4: if (!swapVariant(map) && key !== undefined && !isNode(map[key])) setKey(map, key, random.below(99)); break;
    case 5: if (key !== undefined && random.chance(0.3)) setKey(map, key, randomTree(random)); break;
    case 6: if (key !== undefined && random.chance(0.2)) setKey(map, key, null); break;
    default: if (key !== undefined && !isNode(map[key])) setKey(map, key, typeof map[key] === 'string' && random.chance(0.8) ? randomText(random) : randomScalar(random));
  }
}

function mutateMetadata(metadata: Mutable, random: Random): void {
  const field = random.pick(['labels', 'annotations', 'finalizers', 'ownerReferences']);
  if (random.chance(0.25)) {delete metadata[field];} else if (field === 'finalizers') {metadata[field] = random.pick<Json>([['a/x'], ['a/y', 'a/x'], ['a/x', 'a/z'], ['a/w', 'a/x', 'a/y'], []]);} else if (field === 'ownerReferences') {metadata[field] = random.pick<Json>([[{ uid: '1', kind: 'A' }], [{ uid: '2', kind: 'B' }, { uid: '1', kind: 'A' }]]);} else {
    const map = metadata[field] ??= {};
    const [first] = Object.keys(map as Mutable);
    if (first !== undefined && random.chance(0.4)) delete (map as Mutable)[first];
    else setKey(map as Mutable, random.pick(['a.b/c', 'tier', 'app', 'example.com/x']), randomText(random));
  }
}

/** Makes one random change somewhere in an object, below everything but its identity. */
export function mutate(object: Record<string, Json>, random: Random): void {
  if (random.chance(0.15)) {
    mutateMetadata(object.metadata as Mutable, random);
    return;
  }
  const nodes = Object.entries(object).flatMap(([key, value]) => ['apiVersion', 'kind', 'metadata'].includes(key) ? [] : nodesBelow(value));
  if (nodes.length === 0) return;
  const node = random.pick(nodes);
  if (Array.isArray(node)) mutateList(node, random);
  else mutateMap(node, random);
}

import type { Size } from './amount';
import { exactly, joined, multiplied, product, reading, scaled, total, union, UNKNOWN, UNKNOWN_MOST } from './amount';
import type { CelType, TypeKind } from './cel-type';
import { DYN, either, mayBe, plainType, STRING, typeAt } from './cel-type';
import type { Entries, Estimated } from './estimated';
import { literalInt, sizeOf, Unsure } from './estimated';

/** A call whose parts are estimated. */
export interface Call {
  /** The value that a method is called on. */
  readonly target?: Estimated;
  readonly args: readonly Estimated[];
  /** The type of the variable in which every path begins. */
  readonly root: CelType;
}

/** What a call costs beside its arguments, and what comes of it. */
export interface CallEstimate {
  readonly cost: number;
  readonly type: CelType;
  readonly size?: Size;
  readonly entries?: Entries;
}

/** Estimates calls of a function. */
export type CallCost = (call: Call) => CallEstimate;

function method({ target }: Call): Estimated {
  if (target === undefined) throw new Unsure();
  return target;
}

function argument({ args }: Call, index = 0): Estimated {
  const value = args[index] as Estimated | undefined;
  if (value === undefined) throw new Unsure();
  return value;
}

const fixed = (kind: TypeKind, cost = 1): CallCost => () => ({ cost, type: plainType(kind) });

/** Reads the text that it is about once or several times. */
const reads = (kind: TypeKind, times = 1): CallCost => (call) => ({ cost: reading(sizeOf(argument(call)), times), type: plainType(kind) });

const sameLength: CallCost = (call) => {
  const size = sizeOf(method(call));
  return { cost: reading(size), type: STRING, size };
};

function elementOf({ type }: Estimated): CelType {
  return type.element ?? DYN;
}

/** The size of the items of a list, as far as the schema tells it. */
function itemSize({ path }: Estimated, root: CelType): Size {
  const item = path.isNone ? undefined : typeAt(root, [...path.steps, '@items']);
  return item === undefined ? UNKNOWN : { min: 0, max: item.most };
}

/** Goes through a list, and through its texts, or through a text. */
const goesThrough = (typeOf: (list: Estimated) => CelType): CallCost => (call) => {
  const list = method(call);
  const { element } = list.type;
  if (element === undefined) return { cost: reading(sizeOf(list)), type: typeOf(list) };
  const each = element.kind === 'string' || element.kind === 'bytes' ? total(1, reading(itemSize(list, call.root))) : 1;
  return { cost: product(sizeOf(list).max, each), type: typeOf(list) };
};

const matching = (typeOf: () => CelType, hasSize: boolean): CallCost => (call) => {
  // A server estimates the function `matches(text, pattern)` at one, other than the method.
  if (call.target === undefined) return { cost: 1, type: typeOf() };
  const size = sizeOf(call.target);
  const cost = product(scaled(total(size.max, 1), 0.1), scaled(sizeOf(argument(call)).max, 0.25));
  return { cost, type: typeOf(), ...hasSize && { size: { min: 0, max: size.max } } };
};

const contains: CallCost = (call) => ({ cost: product(reading(sizeOf(method(call))), reading(sizeOf(argument(call)))), type: plainType('bool') });

function replacements(length: number, from: number, isSame: boolean): number {
  if (from === 0) return total(length, 1);
  return isSame ? 0 : Math.ceil(length / from);
}

const replace: CallCost = (call) => {
  const size = sizeOf(method(call));
  const [from, to] = [sizeOf(argument(call, 0)), sizeOf(argument(call, 1))];
  const most = replacements(size.max, from.min, to.max <= from.min);
  const least = replacements(size.min, from.max, from.max <= to.min);
  const kept = { min: from.max === 0 || from.max <= to.min ? size.min : 0, max: from.min === 0 || to.max <= from.min ? size.max : 0 };
  return { cost: reading(size, 2), type: STRING, size: joined(multiplied({ min: least, max: most }, to), kept) };
};

const split: CallCost = (call) => {
  const size = sizeOf(method(call));
  const limit = call.args.length > 1 ? literalInt(call.args[1]) : undefined;
  const max = limit === undefined ? size.max : limit < 0 ? UNKNOWN_MOST : limit;
  return { cost: reading(size, 2), type: plainType('list', STRING), size: { min: 0, max } };
};

const join: CallCost = (call) => {
  const list = method(call);
  const count = sizeOf(list);
  const texts = list.type.element === undefined ? exactly(0) : multiplied(count, itemSize(list, call.root));
  const separators = { min: Math.max(0, count.min - 1), max: Math.max(0, count.max - 1) };
  const size = call.args.length === 0 ? texts : joined(texts, multiplied(sizeOf(call.args[0]), separators));
  return { cost: reading(size), type: STRING, size };
};

const url: CallCost = (call) => {
  const size = sizeOf(argument(call));
  return { cost: reading(size), type: plainType('URL'), size };
};

const ip: CallCost = (call) => ({ cost: call.target === undefined ? reading(sizeOf(argument(call))) : 1, type: plainType('IP') });

/** Compares addresses of at most 16 bytes, which may have to be read first. */
const inRange = (extra: number): CallCost => (call) => {
  const other = argument(call);
  return { cost: total(scaled(32, 0.1), extra, other.type.kind === 'string' ? reading(sizeOf(other)) : 0), type: plainType('bool') };
};

const toText: CallCost = (call) => {
  const value = argument(call);
  const size = sizeOf(value);
  if (!mayBe(value.type, 'bytes')) return { cost: 1, type: STRING };
  return { cost: value.type.kind === 'dyn' ? Math.max(1, reading(size)) : reading(size), type: STRING, size: { min: Math.floor(size.min / 4), max: size.max } };
};

const toBytes: CallCost = (call) => {
  const value = argument(call);
  const size = sizeOf(value);
  if (!mayBe(value.type, 'string')) return { cost: 1, type: plainType('bytes') };
  return { cost: Math.max(value.type.kind === 'dyn' ? 1 : 0, reading(size)), type: plainType('bytes'), size: { min: size.min, max: total(product(size.max, 4)) } };
};

/** A new list, which costs its base beside what it takes to fill it. */
function newList(type: CelType, size: Size, factor = 1): CallEstimate {
  return { cost: total(scaled(size.max, factor), 11), type, size };
}

const squared = (list: Estimated): Size => multiplied(sizeOf(list), sizeOf(list));

const sort: CallCost = (call) => {
  const list = method(call);
  const { kind } = elementOf(list);
  if (kind === 'dyn') throw new Unsure();
  return newList(list.type, squared(list), kind === 'string' || kind === 'bytes' ? 2.1 : 2);
};

const slice: CallCost = (call) => {
  const list = method(call);
  const [from, to] = [literalInt(argument(call, 0)) ?? 0, literalInt(argument(call, 1)) ?? sizeOf(list).max];
  if (from > to) throw new Unsure();
  return newList(list.type, exactly(Math.max(0, to) - Math.max(0, from)));
};

const flatten: CallCost = (call) => {
  const list = method(call);
  if (call.args.length > 0) throw new Unsure();
  return newList(plainType('list', elementOf(list).element ?? DYN), sizeOf(list));
};

const sets = (factor: number): CallCost => (call) => (
  { cost: total(scaled(product(sizeOf(argument(call, 0)).max, sizeOf(argument(call, 1)).max), factor), 1), type: plainType('bool') }
);

const validate: CallCost = (call) => ({ cost: scaled(scaled(sizeOf(argument(call)).max, 0.1), 32), type: plainType('optional', plainType('list', STRING)) });

const optionalValue: CallCost = (call) => ({ cost: 1, type: elementOf(method(call)) });

const orValue: CallCost = (call) => ({ cost: 1, type: either(elementOf(method(call)), argument(call).type) });

const first: CallCost = (call) => ({ cost: 1, type: plainType('optional', elementOf(method(call))) });

/** One cost for several names. */
function named(cost: CallCost, names: string): Record<string, CallCost> {
  return Object.fromEntries(names.split(' ').map((name) => [name, cost]));
}

/** What calls of functions cost; those of a namespace under both names. */
export const CALL_COSTS: ReadonlyMap<string, CallCost> = new Map(Object.entries<CallCost>({
  ...named(fixed('int'), 'size int compareTo major minor patch sign asInteger family prefixLength getDate getDayOfMonth getDayOfWeek getDayOfYear getFullYear'),
  ...named(fixed('int'), 'getHours getMilliseconds getMinutes getMonth getSeconds'),
  ...named(fixed('bool'), 'bool isInteger isGreaterThan isLessThan isUnspecified isLoopback isLinkLocalMulticast isLinkLocalUnicast isGlobalUnicast hasValue isURL'),
  ...named(fixed('string'), 'charAt getScheme getHost getHostname getPort getEscapedPath'),
  ...named(fixed('double'), 'double asApproximateFloat'),
  ...named(fixed('Quantity'), 'add sub'),
  ...named(fixed('Format'), 'format.dns1123Label format.dns1123Subdomain format.dns1035Label format.dns1123LabelPrefix format.dns1123SubdomainPrefix'),
  ...named(fixed('Format'), 'format.dns1035LabelPrefix format.qualifiedName format.labelValue format.uri format.byte format.uuid format.date format.datetime'),
  ...named(reads('bool'), 'startsWith endsWith isIP isCIDR isQuantity isSemver'),
  ...named(sameLength, 'lowerAscii upperAscii substring trim'),
  ...named(goesThrough(() => plainType('int')), 'indexOf lastIndexOf'),
  ...named(goesThrough(elementOf), 'sum min max'),
  ...named(sets(1), 'sets.contains sets.intersects'),
  ...named(first, 'first last'),
  'uint': fixed('uint'),
  'timestamp': fixed('timestamp'),
  'duration': fixed('duration'),
  'type': fixed('type'),
  'masked': fixed('CIDR'),
  'getQuery': () => ({ cost: 1, type: { ...plainType('map', plainType('list', STRING)), key: STRING } }),
  'format.named': () => ({ cost: 1, type: plainType('optional', plainType('Format')) }),
  'optional.of': (call) => ({ cost: 1, type: plainType('optional', argument(call).type) }),
  'optional.ofNonZeroValue': (call) => ({ cost: 1, type: plainType('optional', argument(call).type) }),
  'optional.none': () => ({ cost: 1, type: plainType('optional', DYN) }),
  'isSorted': goesThrough(() => plainType('bool')),
  'matches': matching(() => plainType('bool'), false),
  'find': matching(() => STRING, true),
  'findAll': matching(() => plainType('list', STRING), true),
  'format': (call) => ({ cost: reading(sizeOf(method(call))), type: STRING }),
  'cidr': reads('CIDR'),
  'quantity': reads('Quantity'),
  'semver': reads('Semver'),
  'ip.isCanonical': reads('bool', 2),
  'containsIP': inRange(0),
  'containsCIDR': inRange(scaled(16, 0.1) + 1),
  'string': toText,
  'bytes': toBytes,
  'sets.equivalent': sets(2),
  'reverse': (call) => newList(method(call).type, sizeOf(method(call))),
  'distinct': (call) => newList(method(call).type, squared(method(call)), 2),
  'lists.range': ({ args }) => newList(plainType('list', plainType('int')), exactly(literalInt(args[0]) ?? UNKNOWN_MOST)),
  'value': optionalValue,
  'or': (call) => ({ cost: 1, type: method(call).type }),
  contains,
  replace,
  split,
  join,
  url,
  ip,
  sort,
  slice,
  flatten,
  validate,
  orValue,
}));

/** The size of a comparison: that of the smaller side. */
function smaller(one: Size, other: Size): number {
  return scaled(Math.min(one.max, other.max), 0.1);
}

/** What `==` costs; some types of Kubernetes are compared at one stroke. */
export function equalityCost(left: Estimated, right: Estimated): number {
  if (left.type.kind === right.type.kind) {
    if (['IP', 'CIDR', 'Quantity', 'Semver'].includes(left.type.kind)) return 1;
    if (left.type.kind === 'Format') return 7;
    if (left.type.kind === 'URL') return scaled(right.size?.max ?? 1, 0.1);
  }
  return smaller(sizeOf(left), sizeOf(right));
}

/** What `<` and its like cost. */
export function orderCost(left: Estimated, right: Estimated): number {
  const both = (kind: TypeKind): boolean => mayBe(left.type, kind) && mayBe(right.type, kind);
  const asText = both('string') || both('bytes') ? smaller(sizeOf(left), sizeOf(right)) : 0;
  const isText = [left, right].some(({ type: { kind } }) => kind === 'string' || kind === 'bytes');
  return isText ? asText : Math.max(1, asText);
}

/** What `+` costs, and what comes of it. */
export function sumOf(left: Estimated, right: Estimated): CallEstimate {
  const both = (kind: TypeKind): boolean => mayBe(left.type, kind) && mayBe(right.type, kind);
  const type = left.type.kind === 'dyn' ? right.type : left.type;
  if (!both('string') && !both('bytes') && !both('list')) return { cost: 1, type: type.kind === 'duration' ? either(left.type, right.type) : type };
  const size = joined(sizeOf(left), sizeOf(right));
  const { entries: one } = left;
  const { entries: other } = right;
  const entries = one && other && { isList: true, key: union(one.key, other.key), value: union(one.value, other.value) };
  const isText = both('string') || both('bytes');
  const cost = isText ? reading(size) : 1;
  return { cost: type.kind === 'dyn' ? Math.max(1, cost) : cost, type, size, ...entries && { entries } };
}

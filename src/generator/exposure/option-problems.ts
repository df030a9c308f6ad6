import { isNetwork } from './address-range';
import { own } from '../../common/own';
import { parseIp } from '../../kubernetes/names/ip-address';
import { qualifiedKeyFault } from '../../kubernetes/names/kubernetes-names';
import { isObject } from '../../kubernetes/objects/json';
import type { Shape } from '../options/shape';
import { listOf, mapOf, oneOf, optional, optionsOf, text } from '../options/shape';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';
import { showValue } from '../problems/show-value';

/** How the options of a platform are read. */
export interface OptionRules<T extends object = object> {
  /** The platform's name, which begins the paths of its problems. */
  readonly name: string;
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Options that must be given. @default none */
  readonly required?: readonly string[];
  /** What other platforms have and this one has not, with what to do instead. @default nothing is named */
  readonly lacking?: Readonly<Record<string, string>>;
  /** Annotations that the platform writes itself. @default none */
  readonly writes?: readonly string[];
  /** Whatever a shape cannot say: what is wrong with the options that are of the right types. @default nothing */
  readonly check?: (options: T, place: Place) => void;
}

const network: Shape = (value, place) => {
  if (isNetwork(value)) return value;
  place.add('source-range-invalid', showValue(value), 'write a network by its first address, such as "203.0.113.0/24"');
  return undefined;
};

const annotations: Shape = (value, place) => {
  if (isObject(value)) for (const key of Object.keys(value)) place.at(key).name(key, qualifiedKeyFault(key), 'use a key such as "example.com/name"');
  return mapOf(text)(value, place);
};

/** Fits an IP address. */
export const ipAddress: Shape = (value, place) => {
  if (typeof value === 'string' && parseIp(value) !== undefined) return value;
  place.add('address-invalid', showValue(value), 'give an IP address such as "192.0.2.10"');
  return undefined;
};

/** Fits a word that is not empty. */
export const word: Shape = (value, place) => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  place.add('option-invalid', showValue(value), 'give a name');
  return undefined;
};

/** Fits a list of what the shape fits, with at least one entry. */
export function someOf(entry: Shape, hint: string): Shape {
  return (value, place) => {
    if (Array.isArray(value) && value.length === 0) place.add('option-invalid', 'there is none', hint);
    return listOf(entry)(value, place);
  };
}

/** How {@link TrafficOptions} are read. */
export const TRAFFIC = {
  trafficPolicy: optional(oneOf('Cluster', 'Local')),
  sessionAffinity: optional(oneOf('None', 'ClientIP')),
  annotations: optional(annotations),
} as const;

/** How {@link BalancerOptions} are read. */
export const BALANCER = { ...TRAFFIC, sourceRanges: optional(listOf(network)) } as const;

function checkAnnotations(options: Readonly<Record<string, unknown>>, { name, writes = [] }: Pick<OptionRules, 'name' | 'writes'>, place: Place): void {
  if (!isObject(options.annotations)) return;
  for (const key of Object.keys(options.annotations).filter((written) => writes.includes(written))) {
    place.at('annotations').at(key).add('annotation-taken', `${name} writes "${key}" itself`, 'leave it out: the audience and the other options decide its value');
  }
}

/** What is wrong with the options of a platform: types, names, and what the platform has not. */
export function optionProblems<T extends object>(options: T, rules: OptionRules<T>): readonly Problem[] {
  const { name, shapes, required = [], lacking = {}, check } = rules;
  const problems = new ProblemList();
  const place = new Place(problems, name);
  const given = isObject(options) ? options as Readonly<Record<string, unknown>> : {};
  const isRefused = ([key, value]: [string, unknown]): boolean => value !== undefined && own(lacking, key) !== undefined;
  for (const [key] of Object.entries(given).filter(isRefused)) place.at(key).add('option-unsupported', `${name} has no "${key}"`, own(lacking, key) ?? '');
  const kept = isObject(options) ? Object.fromEntries(Object.entries(given).filter((entry) => !isRefused(entry))) : options;
  const read = optionsOf<Readonly<Record<string, unknown>>>(shapes, [...required])(kept, place);
  checkAnnotations(given, rules, place);
  if (read !== undefined) check?.(read as T, place);
  return problems.problems;
}

/** Options as far as they can be looked into: of a file that no compiler has seen they may be anything. */
export function readable<T extends object>(options: T): T {
  return isObject(options) ? options : {} as T;
}

/** The name of a platform with its options: the same for the same, in whatever order they are written. */
export function platformId(name: string, options: object): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined).sort(([a], [b]) => a < b ? -1 : 1);
  return given.length === 0 ? name : `${name} ${JSON.stringify(Object.fromEntries(given))}`;
}

import { own } from '../../../../common/own';

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | JsonList | JsonMap;

/** A list. */
export type JsonList = readonly Json[];

/** An object by its keys. */
export interface JsonMap {
  readonly [key: string]: Json;
}

/** A Kubernetes object as it is rendered. */
export interface KubernetesObject extends JsonMap {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMetadata;
}

/** The metadata of an object. */
export interface ObjectMetadata extends JsonMap {
  readonly name: string;
}

/** True for an object. */
export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a list. */
export function isList(value: Json | undefined): value is JsonList {
  return Array.isArray(value);
}

/** True for a list of objects. */
export function isListOfMaps(value: Json | undefined): value is readonly JsonMap[] {
  return isList(value) && value.every(isMap);
}

/** True where both values are of the same JSON type. */
export function sameType(left: Json, right: Json): boolean {
  if (left === null || right === null) return left === right;
  return typeof left === typeof right && isList(left) === isList(right);
}

/** The value of an object's own key. */
export function valueAt(map: Json | undefined, key: string): Json | undefined {
  return isMap(map) ? own(map, key) : undefined;
}

/** True where both values are the same, whatever the order of their keys. */
export function equal(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (isList(left) && isList(right)) return left.length === right.length && left.every((item, index) => equal(item, right[index]));
  if (!isMap(left) || !isMap(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && equal(own(left, key), own(right, key)));
}

/** How many lines a value takes in a YAML file. */
export function lineCount(value: Json): number {
  if (isList(value)) return value.length === 0 ? 1 : value.reduce<number>((sum, item) => sum + lineCount(item), 0);
  if (isMap(value)) return Object.values(value).reduce<number>((sum, child) => sum + fieldLines(child), 0) || 1;
  return typeof value === 'string' ? value.trimEnd().split('\n').length : 1;
}

function fieldLines(value: Json): number {
  const isNested = isList(value) ? value.length > 0 : isMap(value) ? Object.keys(value).length > 0 : lineCount(value) > 1;
  return lineCount(value) + (isNested ? 1 : 0);
}

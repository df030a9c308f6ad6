import { isDeepStrictEqual } from 'node:util';
import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';

/** Fields that do not decide which Applications there are. */
const BESIDES: ReadonlySet<string> = new Set(['requeueAfterSeconds', 'template', 'values', 'pathParamPrefix', 'tokenRef', 'appSecretName', 'insecure', 'caRef']);

interface Open {
  readonly kind: string;
  readonly value: JsonObject;
}

function read(generator: JsonObject): Open {
  const [[kind, value] = ['', undefined]] = Object.entries(generator);
  return { kind, value: Object.fromEntries(Object.entries(asObject(value)).filter(([key]) => !BESIDES.has(key))) };
}

function missing(old: JsonValue | undefined, now: JsonValue | undefined): readonly JsonValue[] {
  return asList(old).filter((entry) => !asList(now).some((other) => isDeepStrictEqual(entry, other)));
}

function isExcluded(entry: JsonValue): boolean {
  return asObject(entry).exclude === true;
}

function paths(entries: readonly JsonValue[]): string[] {
  return entries.map((entry) => String(asObject(entry).path));
}

/** Entries that are gone, and exclusions that came. */
function ofGit(old: JsonObject, now: JsonObject): string[] {
  const fields = ['directories', 'files'] as const;
  const gone = fields.flatMap((field) => paths(missing(old[field], now[field]).filter((entry) => !isExcluded(entry))).map((path) => `${path} is gone from ${field}`));
  const left = fields.flatMap((field) => paths(missing(now[field], old[field]).filter(isExcluded)).map((path) => `${path} is excluded from ${field}`));
  const moved = (['repoURL', 'revision'] as const).filter((field) => !isDeepStrictEqual(old[field], now[field])).map((field) => `${field} is another one`);
  return [...moved, ...gone, ...left];
}

/** Fewer conditions select more. */
function ofClusters(old: JsonObject, now: JsonObject): string[] {
  const [was, is] = [asObject(old.selector), asObject(now.selector)];
  const labels = Object.entries(asObject(is.matchLabels));
  const isWider = labels.every(([key, value]) => own(asObject(was.matchLabels), key) === value)
    && missing(is.matchExpressions, was.matchExpressions).length === 0;
  return isWider ? [] : ['it selects fewer or other clusters'];
}

function between(old: Open, now: Open): string[] {
  if (isDeepStrictEqual(old.value, now.value)) return [];
  if (old.kind === 'git') return ofGit(old.value, now.value);
  if (old.kind === 'clusters') return ofClusters(old.value, now.value);
  return ['it may find fewer or others'];
}

/** What generators that ask a cluster, a repository or a service do not find any more: `git: apps/a is gone from directories`. */
export function narrowedGenerators(before: readonly JsonObject[], after: readonly JsonObject[]): string[] {
  const [old, now] = [before.map(read), after.map(read)];
  const rest = now.filter((generator) => !old.some((other) => isDeepStrictEqual(other, generator)));
  return old.filter((generator) => !now.some((other) => isDeepStrictEqual(other, generator))).flatMap((generator) => {
    const place = rest.findIndex(({ kind }) => kind === generator.kind);
    if (place < 0) return [`${generator.kind}: the generator is gone`];
    const [successor] = rest.splice(place, 1);
    return between(generator, successor).map((text) => `${generator.kind}: ${text}`);
  });
}

import type { RepositoryOptions } from '../declare/declarations';
import type { OverlayOptions } from '../declare/overlay-options';
import type { ProfileOptions } from '../declare/profile';
import { BINDING } from '../externals/read';
import { NETWORK_POLICIES } from '../links/network-settings';
import type { JsonPatchOperation, PatchTarget } from '../model/patch';
import type { Shape, Shapes } from '../options/shape';
import { anything, callback, fields, flag, listOf, mapOf, oneOf, optional, optionsOf, text } from '../options/shape';
import { showValue } from '../problems/show-value';
import { WORKLOAD_KINDS } from '../workloads/registry';

/** An object of the user's own, as far as it is read here. */
export const MANIFEST = fields({
  apiVersion: optional(text),
  kind: optional(text),
  metadata: optional(fields({ name: optional(text), namespace: optional(text) })),
});

const OPERATION = optionsOf<JsonPatchOperation>({
  op: oneOf('add', 'remove', 'replace', 'move', 'copy', 'test'), path: text, from: optional(text), value: anything,
}, ['op', 'path']);

const PATCHES: ReadonlyMap<string, Shape> = new Map([
  ['strategic-merge', fields({ manifest: MANIFEST })],
  ['json6902', fields({
    target: optionsOf<PatchTarget>({ apiVersion: text, kind: text, name: text, namespace: optional(text) }, ['apiVersion', 'kind', 'name']),
    operations: listOf(OPERATION),
  })],
]);

const PATCH: Shape = (patch, place) => {
  if (fields({ kind: oneOf(...PATCHES.keys()) })(patch, place) === undefined) return undefined;
  return PATCHES.get((patch as { readonly kind: string }).kind)?.(patch, place);
};

const EXPOSURE = fields({ platform: fields({ expose: callback, problems: callback }) });

/** Fits a value that the repository returned; `is` is what it says of itself. */
function returned(is: string, by: string): Shape {
  return (value, place) => {
    if (typeof value === 'object' && value !== null && 'is' in value && value.is === is) return value;
    place.add('option-invalid', showValue(value), `give what ${by} returned`);
    return undefined;
  };
}

const WORKLOADS = optional(listOf(returned('workload', 'addApp or its like')));
const PROFILE_VALUE = returned('profile', 'addProfile');

/** What a method `override` returned, with options that are an object. */
const OVERRIDE: Shape = (value, place) => {
  const override = returned('override', 'a method "override", such as web.override({ replicas: 3 }),')(value, place);
  return override === undefined ? undefined : fields({ options: fields({}) })(override, place);
};

const LABELS = optional(mapOf(text));

const SHARED: Shapes<ProfileOptions> = {
  extends: (value, place) => Array.isArray(value) ? listOf(PROFILE_VALUE)(value, place) : optional(PROFILE_VALUE)(value, place),
  expose: optional(listOf(EXPOSURE)),
  overrides: optional(listOf(OVERRIDE)),
  every: optional(fields({})),
  with: WORKLOADS,
  without: WORKLOADS,
  bind: optional(listOf(BINDING)),
  createNamespace: optional(anything),
  labels: LABELS,
  annotations: LABELS,
  manifests: optional(listOf(MANIFEST)),
  patches: optional(listOf(PATCH)),
  include: optional(listOf(text)),
};

/** How the options of a profile are read; what overrides and `every` say is read apart, by the words of the workloads. */
export const PROFILE = optionsOf<ProfileOptions>(SHARED);

/** How the options of an overlay are read, in the same way. */
export const OVERLAY = optionsOf<OverlayOptions>({
  ...SHARED,
  namespace: anything,
  namespaces: optional(listOf(fields({ namespace: fields({ name: text }), name: anything }))),
  namePrefix: optional(text),
  nameSuffix: optional(text),
  clusterDomain: anything,
  portable: optional(flag),
});

/** What says which workload it is: no overlay says it of all of them. */
const OWN: readonly string[] = ['image', 'names', 'selector', 'ports', 'probes', 'sidecars', 'initContainers', 'moreServices', 'schedule'];

/** How what an overlay says of every workload is read, once its nulls are set aside. */
export const EVERY = optionsOf(Object.fromEntries(
  Object.values(WORKLOAD_KINDS).flatMap(({ changes }) => Object.entries(changes)).filter(([option]) => !OWN.includes(option)),
));

/** How the options of the repository are read. */
export const REPOSITORY = optionsOf<RepositoryOptions>({
  namespace: anything,
  omitNamespace: optional(flag),
  clusterDomain: anything,
  labels: optional(oneOf('app', 'recommended')),
  networkPolicies: optional(NETWORK_POLICIES),
});


import type { RepositoryOptions } from '../declare/declarations';
import type { OverlayOptions } from '../declare/overlay-options';
import { NETWORK_POLICIES } from '../links/network-settings';
import type { JsonPatchOperation, PatchTarget } from '../model/patch';
import type { Shape } from '../options/shape';
import { anything, callback, fields, listOf, oneOf, optional, optionsOf, text } from '../options/shape';

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

/** How the options of an overlay are read; what overrides say is read apart, by the words of the workload. */
export const OVERLAY = optionsOf<OverlayOptions>({
  expose: optional(listOf(EXPOSURE)),
  overrides: optional(listOf(fields({ options: fields({}) }))),
  namespace: anything,
  namespaces: optional(listOf(fields({ namespace: fields({ name: text }), name: anything }))),
  createNamespace: optional(anything),
  namePrefix: optional(text),
  nameSuffix: optional(text),
  clusterDomain: anything,
  manifests: optional(listOf(MANIFEST)),
  patches: optional(listOf(PATCH)),
  include: optional(listOf(text)),
});

/** How the options of the repository are read. */
export const REPOSITORY = optionsOf<RepositoryOptions>({ namespace: anything, clusterDomain: anything, networkPolicies: optional(NETWORK_POLICIES) });


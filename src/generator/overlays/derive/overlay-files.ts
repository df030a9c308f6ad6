import { below } from './change/operation';
import type { GeneratorEntry, Generated, SourceFile } from './fields/generator-field';
import { addedGenerator, changedGenerator } from './fields/generator-field';
import type { FileNames } from './file-name';
import type { ObjectChange } from './object-change';
import { deriveObjectChange } from './object-change';
import { isClusterScoped } from './objects/cluster-kinds';
import type { KubernetesObject } from './objects/json';
import { targetOf } from './objects/patch-target';
import type { ManifestFile, PatchFile } from './overlay';
import type { Step } from './steps';
import { withoutKey } from './transforms/edit-field';
import { renamed } from './transforms/names';
import { Renamings } from './transforms/references';
import type { Item } from './transforms/render';
import { renamingOf, transformed } from './transforms/render';
import { restore } from './transforms/restore';
import type { TransformerFields } from './transforms/settings';

/** An object on its way through the overlay, and as what it has to come out. */
export interface CheckedItem extends Item {
  readonly wanted: KubernetesObject;
}

/** Everything that makes up an overlay, but for the fields that reach all objects. */
export interface OverlayFiles {
  readonly items: readonly CheckedItem[];
  readonly manifests: readonly ManifestFile[];
  readonly patches: readonly PatchFile[];
  readonly texts: readonly SourceFile[];
  readonly configMaps: readonly GeneratorEntry[];
  readonly secrets: readonly GeneratorEntry[];
}

/** What one object adds. */
interface Part {
  readonly item: CheckedItem;
  readonly generated?: Generated;
  readonly manifest?: ManifestFile;
  readonly patches: readonly PatchFile[];
}

function itemOf({ base, wanted, name }: Step, object: KubernetesObject): CheckedItem {
  const formerName = base?.object.metadata.name;
  return {
    object: renamed(object, name),
    ...formerName === undefined || formerName === name ? {} : { formerName },
    isHashed: wanted.isHashed === true,
    wanted: wanted.object,
  };
}

function inNamespaceOf(object: KubernetesObject, { metadata: { namespace } }: KubernetesObject): KubernetesObject {
  const { namespace: _, ...metadata } = object.metadata;
  return { ...object, metadata: { ...metadata, name: object.metadata.name, ...namespace === undefined ? {} : { namespace } } };
}

/** What the patches have to leave of an object of base, so that it comes out as wanted: itself, where it does without any. */
function objectBehindPatches(step: Step, base: KubernetesObject, fields: TransformerFields, renamings: Renamings): KubernetesObject {
  const after = renamings.follow(transformed(itemOf(step, base), fields));
  if (after === step.wanted.object && step.name === base.metadata.name) return base;
  const restored = restore(base, after, step.wanted.object, renamings.undo(step.wanted.object));
  return inNamespaceOf(renamed(restored, base.metadata.name), base);
}

function patchFiles({ merge, jsonPatch }: ObjectChange, stem: string, names: FileNames): readonly PatchFile[] {
  return [
    ...merge === undefined ? [] : [{ path: names.take(stem, 'patch'), content: merge }],
    ...jsonPatch === undefined ? [] : [{ path: names.take(stem, 'json-patch'), content: jsonPatch.operations, target: jsonPatch.target }],
  ];
}

/** The change, and behind it the new name. */
function withRename(change: ObjectChange, base: KubernetesObject, name: string): ObjectChange {
  if (name === base.metadata.name) return change;
  const rename = { op: 'replace', path: ['metadata', 'name'].reduce(below, ''), value: name } as const;
  return { ...change, jsonPatch: { target: targetOf(base), operations: [...change.jsonPatch?.operations ?? [], rename] } };
}

function changedPart(step: Step, fields: TransformerFields, renamings: Renamings, names: FileNames): Part {
  const { base, wanted: { folder }, name } = step;
  if (base === undefined) return addedPart(step, fields, renamings, names);
  const behind = objectBehindPatches(step, base.object, fields, renamings);
  if (behind === base.object) return { item: itemOf(step, behind), patches: [] };
  const generated = base.isGenerated ? changedGenerator(base.object, behind, folder ?? base.object.metadata.name) : undefined;
  const change = withRename(deriveObjectChange(generated?.object ?? base.object, behind), base.object, name);
  const patches = patchFiles(change, names.stemFor(base.object, folder), names);
  return { item: itemOf(step, behind), ...generated === undefined ? {} : { generated }, patches };
}

/** What the overlay gives to all its objects, none of its own says. */
function withoutGivenNamespace(object: KubernetesObject, { namespace }: TransformerFields): KubernetesObject {
  const isGiven = namespace !== undefined && object.metadata.namespace === namespace && !isClusterScoped(object);
  return isGiven ? { ...object, metadata: { ...withoutKey(object.metadata, 'namespace'), name: object.metadata.name } } : object;
}

function addedPart(step: Step, fields: TransformerFields, renamings: Renamings, names: FileNames): Part {
  const { wanted: { object: wanted, folder, isGenerated, isHashed = false }, name } = step;
  const object = withoutGivenNamespace(renamed(renamings.undo(wanted), name), fields);
  const item = itemOf(step, object);
  const stem = names.stemFor(object, folder);
  const generated = isGenerated ? addedGenerator(object, isHashed, folder ?? name) : undefined;
  if (generated === undefined) return { item, manifest: { path: names.take(stem, 'manifest'), object }, patches: [] };
  return { item, generated, patches: patchFiles(deriveObjectChange(generated.object, object), stem, names) };
}

/** The files of an overlay, object by object. */
export function filesOf(steps: readonly Step[], fields: TransformerFields, names: FileNames): OverlayFiles {
  const before = ({ base, wanted }: Step): KubernetesObject => base?.object ?? withoutGivenNamespace(wanted.object, fields);
  const renamings = new Renamings(steps.map((step) => renamingOf(itemOf(step, before(step)), step.wanted.object, fields)));
  const parts = steps.map((step) => changedPart(step, fields, renamings, names));
  const entries = (kind: string): readonly GeneratorEntry[] =>
    parts.flatMap(({ generated }) => generated?.object.kind === kind ? [generated.entry] : []);
  return {
    items: parts.map(({ item }) => item),
    manifests: parts.flatMap(({ manifest }) => manifest ?? []),
    patches: parts.flatMap(({ patches }) => patches),
    texts: parts.flatMap(({ generated }) => generated?.files ?? []),
    configMaps: entries('ConfigMap'),
    secrets: entries('Secret'),
  };
}

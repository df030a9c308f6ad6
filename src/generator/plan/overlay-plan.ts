import { baseUnits } from './base-plan';
import type { PlannedFile } from './file-plan';
import type { Kustomization } from './kustomization';
import { baseDirectory, isGrouped, isNested, isSumOfUnits, overlayDirectory, overlayUnitDirectory } from './layout';
import { objectFile } from './object-file';
import type { PortableParts } from './portable';
import { portableParts } from './portable';
import { UnitBuilder } from './unit-builder';
import { unitChange } from './unit-change';
import { addUserPatch, patchesByUnit } from './user-patches';
import { groupBy } from '../../common/group-by';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { documentsOf } from '../included/documents';
import type { IncludedFile } from '../model/included-file';
import type { ModelObject } from '../model/model-object';
import type { OverlayModel, RepositoryModel } from '../model/repository-model';
import { finalNamespace } from '../model/scope';

function transformation({ scope }: OverlayModel, namespace: string): Omit<Kustomization, 'resources' | 'components' | 'patches'> {
  const moved = finalNamespace(namespace, scope);
  return {
    ...moved === namespace ? {} : { namespace: moved },
    ...scope.namePrefix === '' ? {} : { namePrefix: scope.namePrefix },
    ...scope.nameSuffix === '' ? {} : { nameSuffix: scope.nameSuffix },
  };
}

/** Adds what an overlay has beside base, and what it changes of it. */
function addObjects(
  builder: UnitBuilder, base: readonly ModelObject[], wanted: readonly ModelObject[], { name, scope }: OverlayModel, unit: string,
): Partial<Kustomization> {
  const inBase = new Set(base.map(({ key }) => key));
  const taken = new Set<string>();
  for (const object of wanted) if (!inBase.has(object.key) && !object.generated) builder.addManifest(objectFile(object, taken), object.manifest);
  const { fields, patches, texts } = unitChange(base, wanted, name, scope.images.get(unit)?.names);
  builder.addTexts(texts);
  for (const { path, content, target } of patches) builder.addPatch(path, content, target);
  return fields;
}

/** Adds what stays as it is while kustomize moves the rest. */
function addFixed(builder: UnitBuilder, objects: readonly ModelObject[]): void {
  const taken = new Set<string>();
  for (const object of objects) builder.addManifest(objectFile(object, taken), object.manifest);
}

/** What lets a controller move a kustomization that holds these objects. */
function portableOf({ portable, scope, files }: OverlayModel, objects: readonly ModelObject[], isMovedBelow: boolean): PortableParts {
  if (portable === undefined) return { helpers: [], replacements: [] };
  const held = new Set(objects);
  const fixedInFiles = files.filter(({ fixed }) => fixed).flatMap(({ content }) => documentsOf(content) ?? []);
  return portableParts({
    scope,
    isMovedBelow,
    texts: portable.texts.filter(({ object }) => held.has(object)),
    manifests: objects.map(({ manifest }) => manifest),
    fixed: [...objects.filter(({ fixed }) => fixed).map(({ manifest }) => manifest), ...fixedInFiles as readonly KubernetesManifest[]],
  });
}

/** The objects of an overlay that its units hold; the others stand in the overlay's own kustomization, because they stay as they are. */
function objectsInUnits(overlay: OverlayModel, model: RepositoryModel): readonly ModelObject[] {
  return isGrouped(model) || isNested(overlay) ? overlay.objects.filter(({ fixed }) => !fixed) : overlay.objects;
}

/** The included files that its units hold; the others stand in the overlay's own kustomization. */
function filesInUnits(overlay: OverlayModel, model: RepositoryModel): readonly IncludedFile[] {
  return isGrouped(model) || isNested(overlay) ? overlay.files.filter(({ fixed }) => !fixed) : overlay.files;
}

/** The units of an overlay, those of base first. */
export function overlayUnits(overlay: OverlayModel, model: RepositoryModel): readonly string[] {
  const own = [...objectsInUnits(overlay, model).map(({ unit }) => unit), ...patchesByUnit(overlay, model).keys()];
  const included = overlay.include.length + filesInUnits(overlay, model).length + (isGrouped(model) ? 0 : overlay.components.length);
  const shared = included > 0 ? [model.sharedUnit] : [];
  return [...new Set([...baseUnits(model), ...own, ...shared])];
}

/** The files below `overlays/<name>/`: what is different there, derived from the objects, and nothing else. */
export function planOverlay(overlay: OverlayModel, model: RepositoryModel, source: string): readonly PlannedFile[] {
  const isLayered = isGrouped(model) || isNested(overlay);
  const fixed = isLayered ? overlay.objects.filter((object) => object.fixed) : [];
  const wanted = groupBy(objectsInUnits(overlay, model), ({ unit }) => unit);
  const base = groupBy(model.base.objects, ({ unit }) => unit);
  const patches = patchesByUnit(overlay, model);
  const inBase = baseUnits(model);
  const units = overlayUnits(overlay, model);
  // What a controller syncs is what it edits.
  const isSynced = (unit: string): boolean => unit === '' || isSumOfUnits(overlay, model);
  const files = units.flatMap((unit) => {
    const builder = new UnitBuilder(overlayUnitDirectory(overlay, unit), source);
    if (inBase.includes(unit)) builder.addResource(baseDirectory(unit));
    if (unit === model.sharedUnit) for (const entry of overlay.include) builder.addResource(entry);
    if (unit === model.sharedUnit) for (const file of filesInUnits(overlay, model)) builder.addCopy(file);
    if (!isGrouped(model) && unit === model.sharedUnit) for (const entry of overlay.components) builder.addComponent(entry);
    const fields = addObjects(builder, base.get(unit) ?? [], wanted.get(unit) ?? [], overlay, unit);
    for (const patch of patches.get(unit) ?? []) addUserPatch(builder, patch);
    if (isSynced(unit)) builder.addPortable(portableOf(overlay, wanted.get(unit) ?? [], false));
    return builder.build({ ...transformation(overlay, model.namespaceOf(unit)), ...fields }, overlay.scope.images.get(unit));
  });
  if (!isLayered) return files;
  const all = new UnitBuilder(overlayDirectory(overlay), source);
  for (const unit of units) all.addResource(overlayUnitDirectory(overlay, unit));
  addFixed(all, fixed);
  for (const file of overlay.files) if (file.fixed) all.addCopy(file);
  // With groups, only this kustomization holds all that a component may want to change.
  if (isGrouped(model)) for (const entry of overlay.components) all.addComponent(entry);
  if (isGrouped(model) && !isSumOfUnits(overlay, model)) all.addPortable(portableOf(overlay, overlay.objects, true));
  return [...all.build(), ...files];
}

import { baseUnits } from './base-plan';
import type { PlannedFile } from './file-plan';
import type { Kustomization } from './kustomization';
import { baseDirectory, isGrouped, isNested, overlayDirectory, overlayUnitDirectory } from './layout';
import { objectFile } from './object-file';
import { addObjectChange } from './object-patches';
import { UnitBuilder } from './unit-builder';
import { addUserPatch, patchesByUnit } from './user-patches';
import { groupBy } from '../../common/group-by';
import type { ModelObject } from '../model/model-object';
import { finalNamespace } from '../model/scope';
import type { OverlayModel, RepositoryModel } from '../model/repository-model';

function transformation({ scope }: OverlayModel, namespace: string): Omit<Kustomization, 'resources' | 'patches'> {
  const moved = finalNamespace(namespace, scope);
  return {
    ...moved === namespace ? {} : { namespace: moved },
    ...scope.namePrefix === '' ? {} : { namePrefix: scope.namePrefix },
    ...scope.nameSuffix === '' ? {} : { nameSuffix: scope.nameSuffix },
  };
}

/** What an overlay holds of one unit, beside what base does. */
interface UnitContents {
  readonly unit: string;
  readonly wanted: readonly ModelObject[];
  readonly base: ReadonlyMap<string, ModelObject>;
}

function addObjects(builder: UnitBuilder, { wanted, base }: UnitContents): void {
  const taken = new Set<string>();
  for (const object of wanted) if (!base.has(object.key)) builder.addManifest(objectFile(object, taken), object.manifest);
  const kept = new Map(wanted.map((object) => [object.key, object]));
  const names = new Set<string>();
  for (const before of base.values()) addObjectChange(builder, objectFile(before, names), before.manifest, kept.get(before.key)?.manifest);
}

/** Adds what stays as it is while kustomize moves the rest. */
function addFixed(builder: UnitBuilder, objects: readonly ModelObject[]): void {
  const taken = new Set<string>();
  for (const object of objects) builder.addManifest(objectFile(object, taken), object.manifest);
}

/** The files below `overlays/<name>/`: what is different there, derived from the objects, and nothing else. */
export function planOverlay(overlay: OverlayModel, model: RepositoryModel, source: string): readonly PlannedFile[] {
  const isLayered = isGrouped(model) || isNested(overlay);
  const fixed = isLayered ? overlay.objects.filter((object) => object.fixed) : [];
  const wanted = groupBy(overlay.objects.filter((object) => !isLayered || !object.fixed), ({ unit }) => unit);
  const base = groupBy(model.base.objects, ({ unit }) => unit);
  const patches = patchesByUnit(overlay, model);
  const shared = overlay.include.length > 0 ? [model.sharedUnit] : [];
  const inBase = baseUnits(model);
  const units = [...new Set([...inBase, ...wanted.keys(), ...patches.keys(), ...shared])];
  const files = units.flatMap((unit) => {
    const builder = new UnitBuilder(overlayUnitDirectory(overlay, unit), source);
    if (inBase.includes(unit)) builder.addResource(baseDirectory(unit));
    if (unit === model.sharedUnit) for (const entry of overlay.include) builder.addResource(entry);
    addObjects(builder, { unit, wanted: wanted.get(unit) ?? [], base: new Map((base.get(unit) ?? []).map((object) => [object.key, object])) });
    for (const patch of patches.get(unit) ?? []) addUserPatch(builder, patch);
    return builder.build(transformation(overlay, model.namespaceOf(unit)));
  });
  if (!isLayered) return files;
  const all = new UnitBuilder(overlayDirectory(overlay), source);
  for (const unit of units) all.addResource(overlayUnitDirectory(overlay, unit));
  addFixed(all, fixed);
  return [...all.build(), ...files];
}

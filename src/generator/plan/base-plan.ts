import type { PlannedFile } from './file-plan';
import { baseDirectory, isGrouped } from './layout';
import { objectFile } from './object-file';
import { UnitBuilder } from './unit-builder';
import { groupBy } from '../../common/group-by';
import type { ModelObject } from '../model/model-object';
import type { RepositoryModel } from '../model/repository-model';
import { addedGenerator } from '../overlays/derive/fields/generator-field';
import type { KubernetesObject } from '../overlays/derive/objects/json';

/** The units of base that hold something, in order of first use: an overlay's own objects may need one for which base has nothing. */
export function baseUnits({ base }: RepositoryModel): readonly string[] {
  return [...new Set(base.objects.map(({ unit }) => unit))];
}

function addObject(builder: UnitBuilder, object: ModelObject, taken: Set<string>): void {
  const { manifest, generated, notes } = object;
  const made = generated && addedGenerator(manifest as KubernetesObject, generated.isHashed, generated.folder);
  if (made) builder.addConfigMap(made.entry, made.files);
  else builder.addManifest(objectFile(object, taken), manifest, notes);
}

/** The files below `base/`: what is the same everywhere. */
export function planBase(model: RepositoryModel, source: string): readonly PlannedFile[] {
  const byUnit = groupBy(model.base.objects, ({ unit }) => unit);
  const units = baseUnits(model);
  const files = units.flatMap((unit) => {
    const builder = new UnitBuilder(baseDirectory(unit), source);
    const taken = new Set<string>();
    for (const object of byUnit.get(unit) ?? []) addObject(builder, object, taken);
    return builder.build();
  });
  if (!isGrouped(model)) return files;
  const all = new UnitBuilder('base', source);
  for (const unit of units) all.addResource(baseDirectory(unit));
  return [...all.build(), ...files];
}

import { deployment } from '../manifests/deployment';
import { networkPolicy } from '../manifests/network-policy';
import { service } from '../manifests/service';
import type { AppModel, RepositoryModel } from '../model/model';
import { SHARED_UNIT } from '../model/units';
import type { PlannedFile } from './file-plan';
import { baseDirectory, isGrouped } from './layout';
import { manifestFileName } from './manifest-name';
import { UnitBuilder } from './unit-builder';

function addApp(unit: UnitBuilder, app: AppModel, model: RepositoryModel): void {
  unit.addManifest(`${app.name}/deployment.yaml`, deployment(app, model.scope));
  if (app.ports.length > 0) unit.addManifest(`${app.name}/service.yaml`, service(app, model.scope));
  if (model.networkPolicies) unit.addManifest(`${app.name}/network-policy.yaml`, networkPolicy(app, model.apps, model.scope));
}

/** The units that base holds something for: an overlay's own objects may need a unit that base has none for. */
export function baseUnits(model: RepositoryModel): readonly string[] {
  return model.units.filter((unit) => model.apps.some((app) => app.unit === unit) || (model.manifests.length > 0 && holdsManifests(unit, model)));
}

function holdsManifests(unit: string, model: RepositoryModel): boolean {
  return unit === (isGrouped(model) ? SHARED_UNIT : '');
}

function planUnit(unit: string, model: RepositoryModel, source: string): readonly PlannedFile[] {
  const builder = new UnitBuilder(baseDirectory(unit), source);
  for (const app of model.apps) if (app.unit === unit) addApp(builder, app, model);
  const taken = new Set<string>();
  for (const manifest of holdsManifests(unit, model) ? model.manifests : []) builder.addManifest(manifestFileName(manifest, taken), manifest);
  return builder.build();
}

/** The files below `base/`: what is the same everywhere. */
export function planBase(model: RepositoryModel, source: string): readonly PlannedFile[] {
  const units = baseUnits(model).flatMap((unit) => planUnit(unit, model, source));
  if (!isGrouped(model)) return units;
  const all = new UnitBuilder('base', source);
  for (const unit of baseUnits(model)) all.addResource(baseDirectory(unit));
  return [...all.build(), ...units];
}

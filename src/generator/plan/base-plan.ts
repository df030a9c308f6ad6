import type { PlannedFile } from './file-plan';
import { baseDirectory, isGrouped } from './layout';
import { manifestFileName } from './manifest-name';
import { UnitBuilder } from './unit-builder';
import { deployment } from '../manifests/deployment';
import { networkPolicy } from '../manifests/network-policy';
import { service } from '../manifests/service';
import type { CallersOf } from '../resolve/callers';
import { indexCallers } from '../resolve/callers';
import type { AppModel, RepositoryModel, UnitModel } from '../resolve/model';

function addApp(unit: UnitBuilder, app: AppModel, model: RepositoryModel, callersOf: CallersOf): void {
  unit.addManifest(`${app.name}/deployment.yaml`, deployment(app, model.scope));
  if (app.ports.length > 0) unit.addManifest(`${app.name}/service.yaml`, service(app, model.scope));
  if (model.networkPolicies) unit.addManifest(`${app.name}/network-policy.yaml`, networkPolicy(app, callersOf, model.scope));
}

/** True where base holds something for a unit: an overlay's own objects may need a unit that base has nothing for. */
export function isInBase(unit: UnitModel, model: RepositoryModel): boolean {
  return unit.apps.length > 0 || (unit.isShared && model.manifests.length > 0);
}

function planUnit(unit: UnitModel, model: RepositoryModel, callersOf: CallersOf, source: string): readonly PlannedFile[] {
  const builder = new UnitBuilder(baseDirectory(unit.name), source);
  for (const app of unit.apps) addApp(builder, app, model, callersOf);
  const taken = new Set<string>();
  for (const manifest of unit.isShared ? model.manifests : []) builder.addManifest(manifestFileName(manifest, taken), manifest);
  return builder.build();
}

/** The files below `base/`: what is the same everywhere. */
export function planBase(model: RepositoryModel, source: string): readonly PlannedFile[] {
  const callersOf = indexCallers(model.apps);
  const units = model.units.filter((unit) => isInBase(unit, model));
  const files = units.flatMap((unit) => planUnit(unit, model, callersOf, source));
  if (!isGrouped(model)) return files;
  const all = new UnitBuilder('base', source);
  for (const { name } of units) all.addResource(baseDirectory(name));
  return [...all.build(), ...files];
}

import type { UnitBuilder } from './unit-builder';
import { linkValue } from '../model/link-value';
import type { AppModel, OverlayModel, RepositoryModel } from '../model/model';

type Variable = { readonly name: string; readonly value: string };

function changedVariables(app: AppModel, overlay: OverlayModel, model: RepositoryModel): readonly Variable[] {
  const override = overlay.overrideOf(app);
  const links = app.links
    .map((link) => ({ name: link.env, base: linkValue(link, model.scope), value: linkValue(link, overlay.scope) }))
    .filter(({ base, value }) => base !== value)
    .map(({ name, value }) => ({ name, value }));
  return [...Object.entries(override?.env ?? {}).map(([name, value]) => ({ name, value })), ...links];
}

/** Patches an application's Deployment where the overlay changes it, or moves what it links to. */
export function patchDeployment(unit: UnitBuilder, app: AppModel, overlay: OverlayModel, model: RepositoryModel): void {
  const { replicas, image } = overlay.overrideOf(app) ?? {};
  const env = changedVariables(app, overlay, model);
  if (replicas === undefined && image === undefined && env.length === 0) return;
  const container = { name: app.containerName, ...image === undefined ? {} : { image }, ...env.length === 0 ? {} : { env } };
  const template = image === undefined && env.length === 0 ? {} : { template: { spec: { containers: [container] } } };
  unit.addPatch(`${app.name}/deployment.patch.yaml`, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app.deploymentName, namespace: model.scope.namespace },
    spec: { ...replicas === undefined ? {} : { replicas }, ...template },
  });
}

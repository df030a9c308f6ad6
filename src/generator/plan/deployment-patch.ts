import type { UnitBuilder } from './unit-builder';
import { linkValue } from '../resolve/link-value';
import type { AppModel, OverlayModel, RepositoryModel } from '../resolve/model';

/** A variable to merge; `valueFrom: null` removes base's reference, which may not stand beside a value. */
interface Variable {
  readonly name: string;
  readonly value: string;
  readonly valueFrom?: null;
}

function changedVariables(app: AppModel, overlay: OverlayModel, model: RepositoryModel): readonly Variable[] {
  const override = overlay.overrideOf(app);
  const links = app.links
    .map((link) => ({ name: link.env, base: linkValue(link, model.scope), value: linkValue(link, overlay.scope) }))
    .filter(({ base, value }) => base !== value)
    .map(({ name, value }) => ({ name, value }));
  const references = new Set(app.env.filter(({ value }) => typeof value !== 'string').map(({ name }) => name));
  const literals = Object.entries(override?.env ?? {}).map(([name, value]) => ({ name, value, ...references.has(name) ? { valueFrom: null } : {} }));
  return [...literals, ...links];
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

import type { Overlay } from '../config/overlay';
import type { KubernetesManifest } from '../manifests/manifest';
import { dnsLabelFault, dnsSubdomainFault, serviceNameFault } from '../names/kubernetes-names';
import type { AppIndex } from './find-endpoint';
import { renderedServiceName } from './link-value';
import type { AppModel, OverlayModel, OverrideModel, Scope } from './model';
import type { ProblemList } from './problem-list';
import { resolveExposures } from './resolve-exposures';
import { resolveOverrides } from './resolve-overrides';

function overlayScope(overlay: Overlay, base: Scope, overrides: readonly OverrideModel[]): Scope {
  const { namespace = base.namespace, namePrefix = '', nameSuffix = '', clusterDomain = base.clusterDomain } = overlay.options;
  const byApp = new Map(overrides.map((override) => [override.app, override]));
  return {
    namespace,
    namePrefix,
    nameSuffix,
    clusterDomain,
    serviceName: (app) => byApp.get(app)?.serviceName ?? app.serviceName,
    servicePort: (app, port) => byApp.get(app)?.servicePorts.find((changed) => changed.port === port)?.servicePort ?? port.servicePort,
  };
}

function checkScope(overlay: Overlay, problems: ProblemList): void {
  const { namespace, clusterDomain } = overlay.options;
  const path = `overlays.${overlay.name}`;
  problems.name(path, overlay.name, dnsSubdomainFault(overlay.name), 'use lower case letters, digits, "-" and ".": the name is a folder', overlay.declaredAt);
  if (namespace !== undefined) problems.name(`${path}.namespace`, namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"', overlay.declaredAt);
  if (clusterDomain !== undefined) problems.name(`${path}.clusterDomain`, clusterDomain, dnsSubdomainFault(clusterDomain), 'use a DNS domain such as "cluster.local"', overlay.declaredAt);
}

function checkRenderedNames(overlay: Overlay, model: OverlayModel, apps: readonly AppModel[], problems: ProblemList): void {
  const { scope } = model;
  const path = `overlays.${overlay.name}`;
  const withServices = apps.filter((app) => app.ports.length > 0);
  const services = [
    ...withServices.map((app) => ({ name: renderedServiceName(app, scope), owner: app.name })),
    ...model.exposures.flatMap(({ app, ownService }) => ownService === undefined ? [] : [{ name: `${scope.namePrefix}${ownService}${scope.nameSuffix}`, owner: app.name }]),
  ];
  const hint = 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself';
  if (model.transforms || model.exposures.some(({ ownService }) => ownService !== undefined)) {
    for (const { name, owner } of services) problems.name(`${path} › Service of "${owner}"`, name, serviceNameFault(name), hint, overlay.declaredAt);
    for (const app of apps) {
      const name = `${scope.namePrefix}${app.deploymentName}${scope.nameSuffix}`;
      problems.name(`${path} › Deployment of "${app.name}"`, name, dnsSubdomainFault(name), hint, overlay.declaredAt);
    }
  }
  const ownNames = model.exposures.some(({ ownService }) => ownService !== undefined) || model.overrides.some(({ serviceName }) => serviceName !== undefined);
  problems.duplicates('name-duplicate', !ownNames ? [] : services.map(({ name, owner }) => ({ key: name, path: `${path} › Service of "${owner}"`, label: `Service name "${name}"`, declaredAt: overlay.declaredAt })), 'give each Service its own name');
}

function platformObjects(overlay: Overlay): readonly KubernetesManifest[] {
  const unique = new Map<string, readonly KubernetesManifest[]>();
  for (const exposure of overlay.options.expose ?? []) {
    if (exposure?.platform) unique.set(exposure.platform.id, exposure.platform.objects());
  }
  return [...unique.values()].flat();
}

/** Resolves an overlay and records every problem. */
export function resolveOverlay(overlay: Overlay, base: Scope, index: AppIndex, problems: ProblemList): OverlayModel {
  const { options } = overlay;
  checkScope(overlay, problems);
  const overrides = resolveOverrides(overlay, index, problems);
  const scope = overlayScope(overlay, base, overrides);
  const model: OverlayModel = {
    name: overlay.name,
    scope,
    transforms: scope.namespace !== base.namespace || scope.namePrefix !== '' || scope.nameSuffix !== '',
    createNamespace: options.createNamespace ?? false,
    exposures: resolveExposures(overlay, index, problems),
    overrides,
    platformObjects: platformObjects(overlay),
    manifests: options.manifests ?? [],
    patches: options.patches ?? [],
    resources: options.resources ?? [],
  };
  checkRenderedNames(overlay, model, [...index.values()], problems);
  return model;
}

import { checkRenderedNames } from './check-rendered-names';
import { checkResources } from './check-resources';
import { checkTexts } from './check-text';
import type { AppIndex } from './find-endpoint';
import type { OverlayModel, OverrideModel, Scope } from './model';
import type { IsNamespaced } from './own-manifests';
import { divideManifests, placeManifests } from './own-manifests';
import { platformObjects } from './platform-objects';
import type { ProblemList } from './problem-list';
import { resolveExposures } from './resolve-exposures';
import { resolveOverrides } from './resolve-overrides';
import { groupBy } from '../collections/group-by';
import type { Overlay } from '../config/overlay';
import { fileNameFault } from '../names/file-names';
import { dnsLabelFault, dnsSubdomainFault } from '../names/kubernetes-names';

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
  problems.name(path, overlay.name, dnsSubdomainFault(overlay.name) ?? fileNameFault(overlay.name), 'use lower case letters, digits, "-" and ".": the name is a folder', overlay.declaredAt);
  if (namespace !== undefined) problems.name(`${path}.namespace`, namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"', overlay.declaredAt);
  if (clusterDomain !== undefined) problems.name(`${path}.clusterDomain`, clusterDomain, dnsSubdomainFault(clusterDomain), 'use a DNS domain such as "cluster.local"', overlay.declaredAt);
}

/** Resolves an overlay and records every problem. */
export function resolveOverlay(overlay: Overlay, base: Scope, index: AppIndex, isNamespaced: IsNamespaced, problems: ProblemList): OverlayModel {
  const { options } = overlay;
  checkScope(overlay, problems);
  checkResources(overlay, problems);
  const overrides = resolveOverrides(overlay, index, problems);
  const scope = overlayScope(overlay, base, overrides);
  const exposures = resolveExposures(overlay, index, problems);
  const exposuresByApp = groupBy(exposures, ({ app }) => app);
  const overridesByApp = new Map(overrides.map((override) => [override.app, override]));
  const manifests = divideManifests(placeManifests(options.manifests ?? [], base.namespace, isNamespaced), base, scope);
  const model: OverlayModel = {
    name: overlay.name,
    scope,
    transforms: scope.namespace !== base.namespace || scope.namePrefix !== '' || scope.nameSuffix !== '',
    createNamespace: options.createNamespace ?? false,
    exposures,
    overrides,
    exposuresOf: (app) => exposuresByApp.get(app) ?? [],
    overrideOf: (app) => overridesByApp.get(app),
    fixedObjects: [...platformObjects(overlay, problems), ...manifests.staying],
    manifests: manifests.moving,
    patches: options.patches ?? [],
    resources: options.resources ?? [],
  };
  checkTexts(`overlays.${overlay.name}.manifests`, options.manifests, problems, overlay.declaredAt);
  checkTexts(`overlays.${overlay.name}.patches`, options.patches, problems, overlay.declaredAt);
  checkRenderedNames(overlay, model, [...index.values()], problems);
  return model;
}

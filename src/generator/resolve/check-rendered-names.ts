import { renderedServiceName } from './link-value';
import type { AppModel, OverlayModel } from './model';
import type { ProblemList } from './problem-list';
import { dnsSubdomainFault, serviceNameFault } from '../../kubernetes/names/kubernetes-names';
import type { Overlay } from '../declare/overlay';

const HINT = 'shorten or correct the overlay\'s namePrefix and nameSuffix, or the name itself';

interface RenderedService {
  /** The name before prefix and suffix, which is checked where it is declared. */
  readonly declared: string;
  readonly name: string;
  readonly path: string;
}

function renderedServices({ scope, exposures }: OverlayModel, apps: readonly AppModel[], path: string): readonly RenderedService[] {
  const own = apps.filter((app) => app.ports.length > 0).map((app) => ({
    declared: scope.serviceName(app), name: renderedServiceName(app, scope), path: `${path} › Service of "${app.name}"`,
  }));
  const exposing = exposures.flatMap(({ app, audience, ownService }) => ownService === undefined ? [] : [
    { declared: ownService, name: `${scope.namePrefix}${ownService}${scope.nameSuffix}`, path: `${path} › ${audience} Service of "${app.name}"` },
  ]);
  // Exposures that share a Service are no second Service; where they must not share one, that is reported as such.
  return [...own, ...new Map(exposing.map((service) => [service.path, service])).values()];
}

/** True where an overlay gives any Service or Deployment a name that base does not have. */
function renames({ scope, exposures, overrides }: OverlayModel): boolean {
  return scope.namePrefix !== '' || scope.nameSuffix !== ''
    || exposures.some(({ ownService }) => ownService !== undefined)
    || overrides.some(({ serviceName }) => serviceName !== undefined);
}

/** Records names that only an overlay makes ill-formed, too long or equal. */
export function checkRenderedNames(overlay: Overlay, model: OverlayModel, apps: readonly AppModel[], problems: ProblemList): void {
  if (!renames(model)) return;
  const path = `overlays.${overlay.name}`;
  const { declaredAt } = overlay;
  const services = renderedServices(model, apps, path);
  for (const service of services) {
    if (serviceNameFault(service.declared) === undefined) problems.name(service.path, service.name, serviceNameFault(service.name), HINT, declaredAt);
  }
  for (const app of apps) {
    if (dnsSubdomainFault(app.deploymentName) !== undefined) continue;
    const name = `${model.scope.namePrefix}${app.deploymentName}${model.scope.nameSuffix}`;
    problems.name(`${path} › Deployment of "${app.name}"`, name, dnsSubdomainFault(name), HINT, declaredAt);
  }
  const entries = services.map((service) => ({ key: service.name, path: service.path, label: `Service name "${service.name}"`, declaredAt }));
  problems.duplicates('name-duplicate', entries, 'give each Service its own name');
}

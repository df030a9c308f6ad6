import type { App } from '../config/app';
import type { RepositoryConfig } from '../config/repository-config';
import { dnsLabelFault, dnsSubdomainFault } from '../names/kubernetes-names';
import type { Problem } from '../problems/problem';
import type { AppIndex } from './find-endpoint';
import { findEndpoint } from './find-endpoint';
import type { AppModel, RepositoryModel, Scope } from './model';
import { ProblemList } from './problem-list';
import type { UnlinkedApp } from './resolve-app';
import { resolveApp } from './resolve-app';
import { resolveOverlay } from './resolve-overlay';

/** Unit of the applications without a group, in a repository that has groups. */
const UNGROUPED = 'ungrouped';

/** A resolved configuration and everything that is wrong with it; the model may only be used where nothing is. */
export interface Resolution {
  readonly model: RepositoryModel;
  readonly problems: readonly Problem[];
}

function baseScope(config: RepositoryConfig, problems: ProblemList): Scope {
  const { namespace = 'default', clusterDomain = 'cluster.local' } = config.options;
  problems.name('namespace', namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"');
  problems.name('clusterDomain', clusterDomain, dnsSubdomainFault(clusterDomain), 'use a DNS domain such as "cluster.local"');
  return { namespace, clusterDomain, namePrefix: '', nameSuffix: '', serviceName: (app) => app.serviceName, servicePort: (_, port) => port.servicePort };
}

function resolveLinks({ app, model, links }: UnlinkedApp, index: AppIndex, problems: ProblemList): void {
  (app.options.links ?? []).forEach((link, position) => {
    const path = `apps.${model.name}.links[${position}]`;
    const found = findEndpoint(link?.target, index, path, problems, app.declaredAt);
    if (found) links.push({ env: link.env, form: link.form, target: found.app, port: found.port });
  });
}

function checkDuplicateNames(unlinked: readonly UnlinkedApp[], problems: ProblemList): void {
  const entries = (what: string, key: string, name: (model: AppModel) => string | undefined) => unlinked.flatMap(({ app, model }) => {
    const value = name(model);
    return value === undefined ? [] : [{ key: value, path: `apps.${model.name}${key}`, label: `${what} "${value}"`, declaredAt: app.declaredAt }];
  });
  const apps = entries('application name', '', ({ name }) => name);
  problems.duplicates('name-duplicate', apps, 'give each application its own name');
  const twice = new Set(apps.map(({ key }) => key)).size < apps.length;
  if (twice) return;
  problems.duplicates('name-duplicate', entries('Deployment name', '.names.deployment', ({ deploymentName }) => deploymentName), 'give each Deployment its own name');
  problems.duplicates('name-duplicate', entries('Service name', '.names.service', ({ serviceName, ports }) => ports.length === 0 ? undefined : serviceName), 'give each Service its own name');
}

function resolveApps(apps: readonly App[], problems: ProblemList): readonly UnlinkedApp[] {
  const grouped = apps.some((app) => app.options.group !== undefined);
  return apps.map((app) => resolveApp(app, grouped ? app.options.group ?? UNGROUPED : '', problems));
}

/** Fills in defaults, resolves references and checks every invariant; all problems are collected, none is thrown. */
export function resolve(config: RepositoryConfig): Resolution {
  const problems = new ProblemList();
  const scope = baseScope(config, problems);
  const unlinked = resolveApps(config.apps, problems);
  checkDuplicateNames(unlinked, problems);
  const index: AppIndex = new Map(unlinked.map(({ app, model }) => [app, model]));
  for (const entry of unlinked) resolveLinks(entry, index, problems);
  problems.duplicates('overlay-duplicate', config.overlays.map((overlay) => ({
    key: `overlays/${overlay.name}`, path: `overlays.${overlay.name}`, label: `the path overlays/${overlay.name}`, declaredAt: overlay.declaredAt,
  })), 'give each overlay its own name');
  const overlays = config.overlays.map((overlay) => resolveOverlay(overlay, scope, index, problems));
  const apps = unlinked.map(({ model }) => model);
  const units = [...new Set(apps.map(({ unit }) => unit))];
  return {
    model: { scope, networkPolicies: config.options.networkPolicies ?? false, apps, units: units.length === 0 ? [''] : units, overlays, manifests: config.manifests },
    problems: problems.problems,
  };
}

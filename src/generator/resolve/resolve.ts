import { checkCollisions } from './check-collisions';
import { checkGroup, checkLayout } from './check-layout';
import { checkPatches } from './check-patches';
import { checkShapes } from './check-shapes';
import { checkTexts } from './check-text';
import type { AppIndex } from './find-endpoint';
import { findEndpoint } from './find-endpoint';
import type { RepositoryModel, Scope } from './model';
import type { IsNamespaced } from './own-manifests';
import { checkMoved, placeManifests } from './own-manifests';
import { ProblemList } from './problem-list';
import type { UnlinkedApp } from './resolve-app';
import { resolveApp } from './resolve-app';
import { resolveOverlay } from './resolve-overlay';
import { divideIntoUnits, UNGROUPED_UNIT } from './units';
import { dnsLabelFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { App } from '../declare/app';
import { RepositoryConfig } from '../declare/repository-config';
import type { Problem } from '../problems/problem';

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

function resolveApps(apps: readonly App[], problems: ProblemList): readonly UnlinkedApp[] {
  const grouped = apps.some((app) => app.options.group !== undefined);
  for (const app of apps) checkGroup(`apps.${app.name}.group`, app.options.group, problems);
  return apps.map((app) => resolveApp(app, grouped ? app.options.group ?? UNGROUPED_UNIT : '', problems));
}

function resolveDeclarations(config: RepositoryConfig, isNamespaced: IsNamespaced, problems: ProblemList): RepositoryModel {
  const scope = baseScope(config, problems);
  const unlinked = resolveApps(config.apps, problems);
  problems.duplicates('name-duplicate', unlinked.map(({ app, model }) => ({
    key: model.name, path: `apps.${model.name}`, label: `application name "${model.name}"`, declaredAt: app.declaredAt,
  })), 'give each application its own name');
  const index: AppIndex = new Map(unlinked.map(({ app, model }) => [app, model]));
  for (const entry of unlinked) resolveLinks(entry, index, problems);
  problems.duplicates('overlay-duplicate', config.overlays.map((overlay) => ({
    key: `overlays/${overlay.name}`, path: `overlays.${overlay.name}`, label: `the path overlays/${overlay.name}`, declaredAt: overlay.declaredAt,
  })), 'give each overlay its own name');
  const overlays = config.overlays.map((overlay) => resolveOverlay(overlay, scope, index, isNamespaced, problems));
  const apps = unlinked.map(({ model }) => model);
  const { options: { networkPolicies = false } } = config;
  const manifests = placeManifests(config.manifests, scope.namespace, isNamespaced);
  for (const overlay of overlays) checkMoved(manifests, scope, overlay, problems);
  const model = { scope, networkPolicies, apps, units: divideIntoUnits(apps, manifests, overlays), overlays, manifests };
  checkTexts('manifests', manifests, problems);
  checkCollisions(model, problems);
  checkPatches(model, problems);
  checkLayout(model, problems);
  return model;
}

/**
 * Fills in defaults, resolves references and checks every invariant; all problems are collected, none is thrown.
 * Options of a wrong type are reported before all else, because nothing that they touch can be resolved; one that does not exist is in nobody's way.
 *
 * @param isNamespaced decides where the user's own objects go; without it they stay as they are
 */
export function resolve(config: RepositoryConfig, isNamespaced: IsNamespaced = () => undefined): Resolution {
  const problems = new ProblemList();
  checkShapes(config, problems);
  const isReadable = problems.problems.every(({ code }) => code === 'option-unknown');
  const readable = isReadable ? config : new RepositoryConfig();
  const model = resolveDeclarations(readable, isNamespaced, problems);
  return { model, problems: problems.problems };
}

import { checkTexts } from './check-text';
import { checkImage, checkReplicas, checkVariableName } from './check-values';
import type { AppIndex } from './find-endpoint';
import { findApp } from './find-endpoint';
import type { AppModel, OverrideModel } from './model';
import type { ProblemList } from './problem-list';
import { checkPortNumber } from './resolve-ports';
import { serviceNameFault } from '../../kubernetes/names/kubernetes-names';
import type { AppOverride } from '../declare/app-override';
import type { Overlay } from '../declare/overlay';

function resolvePortsOverride(path: string, override: AppOverride, app: AppModel, problems: ProblemList): OverrideModel['servicePorts'] {
  return Object.entries(override.options.servicePorts ?? {}).flatMap(([name, servicePort]) => {
    const port = app.ports.find((candidate) => candidate.name === name);
    if (!port) {
      problems.add({ code: 'port-unknown', path: `${path}.servicePorts.${name}`, message: `port "${name}" of application "${app.name}", which has none of that name`, hint: `use one of ${app.ports.map((known) => `"${known.name}"`).join(', ')}` });
      return [];
    }
    if (servicePort === undefined) return [];
    checkPortNumber(`${path}.servicePorts.${name}`, servicePort, override.app, problems);
    return [{ port, servicePort }];
  });
}

function checkEnvOverride(path: string, override: AppOverride, app: AppModel, problems: ProblemList): void {
  checkTexts(`${path}.env`, override.options.env, problems, override.app.declaredAt);
  for (const name of Object.keys(override.options.env ?? {})) {
    checkVariableName(`${path}.env.${name}`, name, override.app, problems);
    if (app.links.some((link) => link.env === name)) {
      problems.add({ code: 'env-duplicate', path: `${path}.env.${name}`, message: `variable ${name} is a link of "${app.name}"`, hint: 'leave it out: links follow the overlay by themselves' }, override.app.declaredAt);
    }
  }
}

function checkServicePorts(path: string, override: OverrideModel, overlay: Overlay, problems: ProblemList): void {
  const changed = new Map(override.servicePorts.map(({ port, servicePort }) => [port, servicePort]));
  problems.duplicates('port-duplicate', changed.size === 0 ? [] : override.app.ports.map((port) => {
    const number = changed.get(port) ?? port.servicePort;
    return { key: `${number}/${port.protocol}`, path: `${path}.servicePorts.${port.name}`, label: `Service port ${number}/${port.protocol}`, declaredAt: overlay.declaredAt };
  }), 'give each port its own number');
}

/** Resolves what an overlay changes about applications, and records every problem. */
export function resolveOverrides(overlay: Overlay, index: AppIndex, problems: ProblemList): readonly OverrideModel[] {
  const overrides = (overlay.options.apps ?? []).flatMap((override, position): OverrideModel[] => {
    const path = `overlays.${overlay.name}.apps[${position}]`;
    const app = findApp(override?.app, index, path, problems, overlay.declaredAt);
    if (!app) return [];
    const { replicas, image, serviceName, env = {} } = override.options;
    if (replicas !== undefined) checkReplicas(`${path}.replicas`, replicas, override.app, problems);
    if (image !== undefined) checkImage(`${path}.image`, image, override.app, problems);
    if (serviceName !== undefined) problems.name(`${path}.serviceName`, serviceName, serviceNameFault(serviceName), 'use lower case letters, digits and "-", starting with a letter', overlay.declaredAt);
    checkEnvOverride(path, override, app, problems);
    const model = { app, replicas, image, serviceName, env, servicePorts: resolvePortsOverride(path, override, app, problems) };
    checkServicePorts(path, model, overlay, problems);
    return [model];
  });
  problems.duplicates('override-duplicate', overrides.map(({ app }, position) => ({
    key: app.name, path: `overlays.${overlay.name}.apps[${position}]`, label: `"${app.name}"`, declaredAt: overlay.declaredAt,
  })), 'put all that differs about an application into one override');
  return overrides;
}

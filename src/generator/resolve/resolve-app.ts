import { checkApp } from './check-app';
import type { AppModel, LinkModel } from './model';
import type { ProblemList } from './problem-list';
import { resolvePorts } from './resolve-ports';
import type { App } from '../declare/app';

/** An application without its links, which need all the others to exist, and the list to put them into. */
export interface UnlinkedApp {
  readonly app: App;
  readonly model: AppModel;
  readonly links: LinkModel[];
}

/** Fills in the defaults of an application and records every problem but those of its links' targets. */
export function resolveApp(app: App, unit: string, problems: ProblemList): UnlinkedApp {
  const { options, name } = app;
  const links: LinkModel[] = [];
  const model: AppModel = {
    name,
    unit,
    deploymentName: options.names?.deployment ?? name,
    containerName: options.names?.container ?? name,
    serviceName: options.names?.service ?? name,
    image: options.image,
    replicas: options.replicas ?? 1,
    ports: resolvePorts(app, problems),
    env: Object.entries(options.env ?? {}).map(([key, value]) => ({ name: key, value })),
    links,
    annotations: options.annotations ?? {},
    labels: options.labels ?? {},
    args: options.args ?? [],
    resources: options.resources,
    probes: options.probes ?? {},
    deviations: options.deviations ?? [],
    outside: options.outside ?? [],
    customize: options.customize ?? {},
  };
  checkApp(app, model, problems);
  return { app, model, links };
}
